import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const PLUGIN = path.join(path.dirname(fileURLToPath(import.meta.url)), "../../plugin");
const SOURCES = path.join(PLUGIN, "openclaw/selector");
const BUILT = path.join(PLUGIN, "openclaw/model-selector.js");
const DETECTORS = "privacy/detectors.json";
const python = process.env.PYTHON ?? "python3";
const hasPython = spawnSync(python, ["--version"]).status === 0;

test("the build leaves the tree clean", () => {
  const done = spawnSync(process.execPath, [path.join(SOURCES, "build.mjs"), "--check"], { encoding: "utf8" });
  assert.equal(done.status, 0, done.stderr);
});

test("the constants are Python's", { skip: !hasPython && "no Python on PATH" }, () => {
  const said = execFileSync(python, [path.join(SOURCES, "constants.py")], { encoding: "utf8" });
  assert.equal(readFileSync(path.join(SOURCES, "constants.json"), "utf8"), said);
});

test("what is stale is named, and --check does not write it", () => {
  const copy = mkdtempSync(path.join(tmpdir(), "kimi-"));
  mkdirSync(path.join(copy, "openclaw/privacy"), { recursive: true });
  cpSync(SOURCES, path.join(copy, "openclaw/selector"), { recursive: true });
  for (const file of ["config/catalog.json", "config/model-config.json", "reading/envelope.json", "reading/pupil.json", "reading/pupil.bin", DETECTORS])
    cpSync(path.join(PLUGIN, "kimi_stack", file), path.join(copy, "kimi_stack", file));
  const build = (...args) =>
    spawnSync(process.execPath, [path.join(copy, "openclaw/selector/build.mjs"), ...args], {
      encoding: "utf8",
      env: { ...process.env, PYTHON: "no-such-python" }, // what is checked in does
    });
  const built = path.join(copy, "openclaw/model-selector.js");
  const table = path.join(copy, "openclaw", DETECTORS);
  writeFileSync(built, "another");
  const checked = build("--check");
  assert.equal(checked.status, 1);
  assert.match(checked.stderr, /^model-selector\.js is stale: run node .*build\.mjs$/m);
  assert.match(checked.stderr, /^detectors\.json is stale: run node .*build\.mjs$/m);
  assert.equal(readFileSync(built, "utf8"), "another");
  assert.equal(build().status, 0);
  assert.equal(readFileSync(built, "utf8"), readFileSync(BUILT, "utf8"));
  assert.equal(readFileSync(table, "utf8"), readFileSync(path.join(PLUGIN, "openclaw", DETECTORS), "utf8"));
});

test("the table of detectors is Python's", () => {
  const [ours, theirs] = ["openclaw", "kimi_stack"].map((folder) => readFileSync(path.join(PLUGIN, folder, DETECTORS)));
  assert.ok(ours.equals(theirs));
});

test("the built file needs nothing beside it, and has lines that can be read", () => {
  const text = readFileSync(BUILT, "utf8");
  const needed = [...text.matchAll(/^(?!\/\/).*require\("([^"]*)"\)/gm)].map(([, name]) => name);
  assert.deepEqual(needed, ["node:fs", "node:os", "node:path"]);
  const lines = text.split("\n");
  assert.ok(lines.every((line) => line.length <= 160), lines.find((line) => line.length > 160));
});

test("each source is small, and decides as the built file does", () => {
  for (const name of readdirSync(SOURCES).filter((file) => /js$/.test(file))) {
    assert.ok(readFileSync(path.join(SOURCES, name), "utf8").split("\n").length < 150, name);
  }
  const [Source, Built] = [require(path.join(SOURCES, "selector.js")), require(BUILT)];
  const stack = path.join(PLUGIN, "kimi_stack/config/model-config.json");
  for (const task of ["hello", "Plan the launch in 三 countries", "> quoted\nthat's wrong", "\ud83d İ"]) {
    assert.deepEqual(new Source(stack, "/none").decide(task), new Built(stack, "/none").decide(task));
  }
});
