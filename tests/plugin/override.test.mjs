// What a model gets of a message that begins with an override.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import { Overrides } from "../../plugin/openclaw/override.mjs";
import { load, turn } from "./host.mjs";

const require = createRequire(import.meta.url);
const { bare } = require("../../plugin/openclaw/model-selector.js");
const ROWS = JSON.parse(readFileSync(new URL("../vectors/overrides.json", import.meta.url), "utf8"));

function chat() {
  const host = load({ pluginConfig: { command: ["false"], env: {} } });
  host.chosen = async (prompt) => {
    await host.hooks.before_model_resolve({ prompt }, turn());
    return host.onWire(prompt);
  };
  return host;
}

test("the override is taken off, and nothing else", async () => {
  const { chosen } = chat();
  for (const [prompt, sent] of [
    ["!premium good morning", "good morning"],
    ["！premium：你好", "你好"],
    ["[Thu 2026-11-26 10:00 UTC] !budget: one\r\ntwo \n", "[Thu 2026-11-26 10:00 UTC] one\r\ntwo \n"],
    ["[Telegram Bob id:1 2026-11-26 10:00] !standard\nhi", "[Telegram Bob id:1 2026-11-26 10:00] hi"],
    ["!gold hi", "!gold hi"],
    ["> !premium hi", "> !premium hi"],
    ["Explain this:\n!premium hi", "Explain this:\n!premium hi"],
  ]) {
    assert.equal(await chosen(prompt), sent);
  }
});

test("a message keeps nothing of it on later turns either, and no other text loses anything", async () => {
  const { chosen, onWire } = chat();
  await chosen("!premium hi");
  await chosen("and now in French");
  assert.equal(onWire("[Thu 2026-11-26 17:08 UTC] !premium hi"), "[Thu 2026-11-26 17:08 UTC] hi"); // as OpenClaw sends it
  assert.equal(onWire("!premium hi"), "hi");
  for (const file of ["!premium hi there", "!budget x", ""]) assert.equal(onWire(file), file);
});

test("a header that was pasted into the web chat begins no override", async () => {
  const { hooks, onWire } = chat();
  const pasted = "[Telegram Bob id:1 2026-11-26 10:00] !premium good night";
  await hooks.before_model_resolve({ prompt: pasted }, turn({ channel: "webchat" }));
  assert.equal(onWire(pasted), pasted);
  await hooks.before_model_resolve({ prompt: "!premium good night" }, turn({ channel: "webchat" }));
  assert.equal(onWire("[Thu 2026-11-26 17:08 UTC] !premium good night"), "[Thu 2026-11-26 17:08 UTC] good night");
});

test("the next process takes it off the same transcript, and cannot read a word of it", (t) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "overrides-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, "new", "overrides.txt");
  const [here, beside] = [new Overrides(file), new Overrides(file)];
  assert.equal(beside.sent("!premium the budget of Anna"), "!premium the budget of Anna");
  here.note("!premium the budget of Anna");
  beside.note("!budget hello", "webchat");
  const next = new Overrides(file);
  assert.equal(next.sent("[Thu 2026-11-26 17:08 UTC] !premium the budget of Anna"), "[Thu 2026-11-26 17:08 UTC] the budget of Anna");
  assert.equal(next.sent("!budget hello"), "hello");
  assert.equal(next.sent("!premium the budget of Bob"), "!premium the budget of Bob");
  assert.match(readFileSync(file, "utf8"), /^([\w-]{22}\n){2}$/);
  assert.equal(statSync(file).mode & 0o777, 0o600);
});

test("its file stays short, and one that cannot be read or written costs nothing", (t) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "overrides-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, "overrides.txt");
  writeFileSync(file, "x\n".repeat(2000));
  const overrides = new Overrides(file);
  overrides.note("!premium hi");
  assert.equal(readFileSync(file, "utf8").split("\n").length, 1001);
  assert.equal(new Overrides(file).sent("!premium hi"), "hi");
  const nowhere = new Overrides(folder);
  nowhere.note("!premium hi");
  assert.equal(nowhere.sent("!premium hi"), "hi");
});

test("it is what a run of the command line sends", () => {
  for (const { prompt, override, task, enveloped } of ROWS) {
    if (enveloped || override === null || /^\s*\[/.test(prompt)) continue;
    // Before and behind the message the chat's own blanks may stay.
    assert.equal(bare(prompt).text.trim(), task.trim(), JSON.stringify(prompt));
  }
});

test("it forgets the oldest of many, and takes no longer than a text is long", () => {
  const overrides = new Overrides();
  for (let number = 0; number < 1500; number += 1) overrides.note(`!premium task ${number}`);
  assert.equal(overrides.seen.size, 1000);
  assert.equal(overrides.sent("!premium task 1"), "!premium task 1");
  assert.equal(overrides.sent("!premium task 1499"), "task 1499");
  const long = `[Recent chat messages\n${"a: b\n".repeat(200_000)}\n[Current message - respond to this] !premium hi`;
  const began = performance.now();
  overrides.note(long);
  assert.ok(overrides.sent(long).endsWith(" hi"));
  assert.ok(performance.now() - began < 2000);
});

test("an OpenClaw that has no text transforms, and a prompt that is none, break nothing", () => {
  const overrides = new Overrides();
  for (const prompt of [undefined, null, 3, {}]) overrides.note(prompt);
  assert.equal(overrides.sent("x"), "x");
});
