// The rows of a file such as tests/vectors/overrides.json, as the selector reads them: [{ override, unknown, text }].
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { Request } = createRequire(import.meta.url)("../../plugin/openclaw/selector/request.js");

const rows = JSON.parse(readFileSync(process.argv[2], "utf8"));
const read = ({ prompt, enveloped, channel }) => {
  const { override, unknown, text } = new Request(prompt, { enveloped, channel });
  return { override, unknown, text };
};
console.log(JSON.stringify(rows.map(read)));
