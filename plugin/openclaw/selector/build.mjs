// Builds ../model-selector.js, one file without dependencies, from the sources in this folder and the data files that
// Python also reads. Copies Python's table of detectors to ../privacy, because the plugin is installed without Python.
//
//   node plugin/openclaw/selector/build.mjs [--check]
//
// With --check nothing is written, and the exit code is 1 if a file would change.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const HERE = path.dirname(fileURLToPath(import.meta.url));
const BUILT = path.join(HERE, "..", "model-selector.js");
const CONSTANTS = path.join(HERE, "constants.json");
const DETECTORS = "privacy/detectors.json"; // in Python's package and in the plugin
// They follow data.js, in this order, because constants of one are computed from those before it.
const SOURCES = [
  ...["text", "crc32", "words", "passages", "buckets", "tables", "extent", "pupil"],
  ...["cuts", "envelope", "keywords", "override", "bare"],
  ...["catalog", "stack", "routing", "pressure", "request", "rules", "constraints", "selector"],
];
const WIDTH = 160; // characters in a line of data

const HEAD = `// Kimi Model Stack: chooses a model for a task, from the same model-config.json as \`kimi-stack select\`.
//
//   const ModelSelector = require("./model-selector.js");
//   new ModelSelector().selectModel("Review this pull request"); // "anthropic/claude-sonnet-5"
//
// It is one file without dependencies, because OpenClaw's plugin uses it as the fallback when Python does not answer.
// It is built by plugin/openclaw/selector/build.mjs; edit the sources there. tests/vectors and
// tests/unit/test_pupil_parity.py check that its results are the same as Python's, to the last bit of the score.
"use strict";

const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
`;

/** constants.json, written again by Python; without Python as it is. */
function constants() {
  try {
    return execFileSync(process.env.PYTHON ?? "python3", [path.join(HERE, "constants.py")], { encoding: "utf8" });
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    return readFileSync(CONSTANTS, "utf8");
  }
}

/** A value as a JavaScript literal, in lines of at most WIDTH characters. */
function literal(value, indent = "  ") {
  if (typeof value === "string") return wrapped(value, indent);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const name = (key) => (Array.isArray(value) ? "" : `${JSON.stringify(key)}: `);
  const parts = Object.entries(value).map(([key, each]) => name(key) + literal(each, `${indent}  `));
  const short = `${open}${parts.join(", ")}${close}`;
  if (short.length <= WIDTH - indent.length - 40 && !short.includes("\n")) return short;
  const lines = [""];
  for (const part of parts) {
    const line = `${lines.at(-1)}${lines.at(-1) && " "}${part},`;
    if (lines.at(-1) && (indent.length + line.length > WIDTH || part.includes("\n") || name(0))) lines.push(`${part},`);
    else lines[lines.length - 1] = line;
  }
  return `${open}\n${lines.map((line) => indent + line).join("\n")}\n${indent.slice(2)}${close}`;
}

/** A text as a literal, split if it is long. Characters other than printable ASCII and CJK are escaped. */
function wrapped(text, indent) {
  const escaped = JSON.stringify(text).slice(1, -1).replace(/[^\x20-\x7e\u3001-\u9fff]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  const parts = [""];
  for (const token of escaped.match(/\\u....|\\?./g) ?? []) {
    if (parts.at(-1).length + token.length > 110) parts.push("");
    parts[parts.length - 1] += token;
  }
  return parts.map((part) => `"${part}"`).join(` +\n${indent}`);
}

function data() {
  const { TABLE, ...values } = createRequire(import.meta.url)("./data.js");
  const named = Object.entries(values).map(([name, value]) => `const ${name} = ${literal(value)};\n`);
  const lines = TABLE.match(new RegExp(`.{1,${WIDTH}}`, "g")).join("\n");
  const says = "// Data: constants.json, and what Python reads too in plugin/kimi_stack; the table is pupil.bin.\n";
  return `${says}\n${named.join("")}const TABLE = \`\n${lines}\n\`;\n`;
}

/** The text of a source without its imports and exports. */
function joined(name) {
  const last = name === SOURCES.at(-1);
  const text = readFileSync(path.join(HERE, `${name}.js`), "utf8")
    .replace(/^"use strict";\n/m, "")
    .replace(/^const .* = require\("(?:\.\/[a-z0-9]+\.js|node:(?:fs|os|path))"\);\n/gm, "")
    .replace(last ? /$^/ : /^module\.exports = .*;\n/m, "")
    .replace(/\n{3,}/g, "\n\n");
  return `// ${name}.js: ${text.slice(3).trimEnd()}\n`;
}

/** Check that no name is declared twice, because all sources share one scope here. */
function checked(text) {
  const names = [...text.matchAll(/^(?:const|let|class|function\*?) (\w+)/gm)].map(([, name]) => name);
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice) throw new Error(`two sources of model-selector.js have a ${twice}; give one of them another name`);
  if (/^(?!\/\/).*require\("\./m.test(text)) throw new Error("a source requires another in a way not known here");
  return text;
}

function main() {
  const check = process.argv.includes("--check");
  let stale = false;
  const keep = (file, text) => {
    if (existsSync(file) && readFileSync(file, "utf8") === text) return;
    stale = true;
    if (check) console.error(`${path.basename(file)} is stale: run node plugin/openclaw/selector/build.mjs`);
    else writeFileSync(file, text);
  };
  keep(CONSTANTS, constants());
  keep(path.join(HERE, "..", DETECTORS), readFileSync(path.join(HERE, "../../kimi_stack", DETECTORS), "utf8"));
  keep(BUILT, checked([HEAD, data(), ...SOURCES.map(joined)].join("\n")));
  return check && stale ? 1 : 0;
}

process.exitCode = main();
