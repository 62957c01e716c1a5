#!/usr/bin/env node
// Packs plugin/openclaw for npm and ClawHub: kimi-stack-VERSION.tgz with the scope of whoever publishes it.
//
//   KIMI_STACK_NPM_SCOPE=my-org node installers/pack-plugin.mjs [FOLDER]
//
// writes the tarball of @my-org/kimi-stack into FOLDER (default: dist) and prints its path. Without the variable the
// scope is kimi-model-stack. KIMI_STACK_REPOSITORY, a URL such as https://example.org/my-org/kimi-model-stack, becomes the
// package's `repository`: npm takes a package with provenance only if it names the repository that built it. Publish with
// `npm publish FILE --provenance --access public`, and unpacked with `clawhub package publish`.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const PLUGIN = path.join(ROOT, "plugin", "openclaw");
const SCOPE = /^@?([a-z0-9][a-z0-9._-]*)$/; // as npm takes it
const REPOSITORY = /^https:\/\/[\w.-]+(\/[\w.-]+)+(?<!\.git)$/;

function named(manifest) {
  const scope = process.env.KIMI_STACK_NPM_SCOPE?.trim();
  if (!scope) return manifest;
  const found = SCOPE.exec(scope);
  if (!found) throw new Error(`KIMI_STACK_NPM_SCOPE is "${scope}"; name an npm scope such as my-org`);
  return { ...manifest, name: `@${found[1]}/${manifest.name.split("/").at(-1)}` };
}

function placed(manifest) {
  const url = process.env.KIMI_STACK_REPOSITORY?.trim();
  if (!url) return manifest;
  if (!REPOSITORY.test(url)) {
    throw new Error(`KIMI_STACK_REPOSITORY is "${url}"; name a URL such as https://example.org/my-org/kimi-model-stack`);
  }
  return { ...manifest, repository: { type: "git", url: `git+${url}.git`, directory: "plugin/openclaw" } };
}

function main(folder) {
  const manifest = placed(named(JSON.parse(readFileSync(path.join(PLUGIN, "package.json"), "utf8"))));
  const staged = mkdtempSync(path.join(os.tmpdir(), "kimi-stack-pack-"));
  try {
    cpSync(PLUGIN, staged, { recursive: true });
    cpSync(path.join(ROOT, "LICENSE"), path.join(staged, "LICENSE"));
    writeFileSync(path.join(staged, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
    mkdirSync(folder, { recursive: true });
    const argv = ["pack", "--json", "--ignore-scripts", "--pack-destination", path.resolve(folder)];
    const said = execFileSync("npm", argv, { cwd: staged, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
    const packed = JSON.parse(said);
    const [{ filename }] = Array.isArray(packed) ? packed : Object.values(packed);
    console.log(path.resolve(folder, filename));
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}

try {
  main(process.argv[2] ?? path.join(ROOT, "dist"));
} catch (error) {
  console.error(`pack-plugin.mjs: ${error.message}`);
  process.exitCode = 1;
}
