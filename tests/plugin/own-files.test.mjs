// The agent's file tools and our own files: what the person decided is not written by a tool call.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { load } from "./host.mjs";

function plugin() {
  const home = mkdtempSync(path.join(tmpdir(), "kimi-"));
  const place = (name) => path.join(home, name);
  for (const name of ["config", "data"]) mkdirSync(place(name));
  const env = {
    KIMI_STACK_CONFIG_DIR: place("config"),
    KIMI_STACK_DATA_DIR: place("data"),
    KIMI_STACK_FILE: place("model-config.json"),
  };
  const { hooks } = load({ pluginConfig: { command: ["false"], env } });
  const call = (toolName, params, more = {}) => hooks.before_tool_call({ toolName, params, ...more }, { agentId: "main" });
  return { place, call };
}

const OURS = ["config/settings.toml", "model-config.json", "data/tuning.json", "data/ledger.sqlite3", "data/ledger.sqlite3-wal"];

test("a file tool may not write our files, and the agent is told what to do instead", () => {
  const { place, call } = plugin();
  for (const name of OURS) {
    for (const params of [{ path: place(name) }, { file_path: place(name) }, { path: place(`config/../${name}`) }]) {
      for (const tool of ["write", "edit"]) {
        const { block, blockReason } = call(tool, { ...params, content: "x" });
        assert.equal(block, true, name);
        assert.match(blockReason, /is for the person alone\. Tell them the command .*\/kimi .* kimi-stack /);
      }
    }
  }
});

test("a patch may not either, whatever it does to the file", () => {
  const { place, call } = plugin();
  const file = place("config/settings.toml");
  for (const line of [`Add File: ${file}`, `Update File: ${file}`, `Delete File: ${file}`, `Update File: a\n*** Move to: ${file}`]) {
    const input = `*** Begin Patch\n*** Update File: README.md\n@@\n-a\n+b\n*** ${line}\n+x\n*** End Patch\n`;
    assert.equal(call("apply_patch", { input })?.block, true, line);
  }
  assert.equal(call("apply_patch", { input: "" }, { derivedPaths: [file] })?.block, true);
});

test("neither by a link, a path with ~ or one from the workspace", () => {
  const { place, call } = plugin();
  writeFileSync(place("config/settings.toml"), "");
  symlinkSync(place("config"), place("link"));
  assert.equal(call("write", { path: place("link/settings.toml") })?.block, true);
  assert.equal(call("write", { path: place("link/new.toml") })?.block, true);
  assert.equal(call("write", { path: `~/${path.relative(homedir(), place("model-config.json"))}` })?.block, true);
  const workspace = path.join(process.env.KIMI_STACK_DATA_DIR, "main"); // of the host in host.mjs
  assert.equal(call("write", { path: path.relative(workspace, place("model-config.json")) })?.block, true);
});

test("every other file is the agent's to write, and ours to read", () => {
  const { place, call } = plugin();
  for (const name of ["settings.toml", "config-2/settings.toml", "model-config.json.txt", "config.toml"]) {
    assert.equal(call("write", { path: place(name), content: OURS.join() }), undefined, name);
  }
  assert.equal(call("read", { path: place("config/settings.toml") }), undefined);
  assert.equal(call("exec", { command: "true" }), undefined);
  assert.equal(call("write", {}), undefined);
  assert.equal(call("write", undefined), undefined);
});
