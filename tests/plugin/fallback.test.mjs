import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { decideHere } from "../../plugin/openclaw/fallback.mjs";
import { decideTurn, promptOf } from "./turns.mjs";

const require = createRequire(import.meta.url);
const HERE = path.dirname(fileURLToPath(import.meta.url));
const PYTHON = path.join(HERE, "../../plugin/kimi_stack");
const { made } = require(path.join(PYTHON, "reading/pupil.json"));
const { keywords, turns } = require("../vectors/turns.json");

const MODELS = { premium: "moonshot/kimi-k3", standard: "anthropic/claude-sonnet-5", budget: "anthropic/claude-haiku-4-5" };
const GUIDE = "Analyze the competitive landscape for our product strategy";

/** Our stack with the keywords of turns.json, in a folder of its own. */
function stackFile() {
  const document = require(path.join(PYTHON, "config/model-config.json"));
  const all = structuredClone(document);
  all.model_stack.standard.model = MODELS.standard; // its predecessor retires on a day that a test may see
  for (const [tier, words] of Object.entries(keywords)) all.selection_rules.task_keywords[tier].push(...words);
  const file = path.join(mkdtempSync(path.join(tmpdir(), "kimi-")), "model-config.json");
  writeFileSync(file, JSON.stringify(all));
  return file;
}

/** What the brain writes, but for the cut points, which are then those that ship. */
function routingOf({ routing = {}, triggers = {} } = {}) {
  return { v: 1, scores: made, mode: "auto", default_tier: "budget", profile: "balanced", triggers, ...routing };
}

const hasShares = ({ settings }) => settings?.routing?.premium_share !== undefined; // Python makes cut points of them

for (const turn of turns.filter((row) => !hasShares(row))) {
  test(`${JSON.stringify(promptOf(turn)).slice(0, 40)} goes by ${turn.expect.rule}, without a brain too`, () => {
    const { decision, override } = decideTurn(turn, stackFile(), turn.settings && routingOf(turn.settings));
    for (const [name, value] of Object.entries(turn.expect)) assert.equal(decision[name], value, JSON.stringify(decision));
    assert.equal(`${override.provider}/${override.model}`, decision.model);
  });
}

/** `decideHere` in a data folder of its own, with these files in it. */
function chat(files = {}, { prompt = GUIDE, attachments, env = {}, ...context } = {}) {
  const data = mkdtempSync(path.join(tmpdir(), "kimi-"));
  for (const [name, value] of Object.entries(files)) {
    writeFileSync(path.join(data, name), typeof value === "string" ? value : JSON.stringify(value));
  }
  const places = { KIMI_STACK_FILE: stackFile(), KIMI_STACK_DATA_DIR: data, ...env };
  return decideHere({ prompt, attachments, context: { sessionKey: "k", sessionId: "s", ...context }, env: places });
}

const sessions = (row) => ({ "sessions.json": { version: 1, sessions: { k: row } } });

test("a model that the person pinned and a session that is off are left alone", () => {
  assert.equal(chat({}, { pinned: true }), null);
  assert.equal(chat(sessions({ mode: "off" })), null);
  assert.equal(chat(sessions({ mode: "off" }), { prompt: "!premium hi" }), null);
});

test("files that are missing, broken or of another kind count as none", () => {
  for (const text of ["", "{", "null", "[]", "3", '{"sessions": null}', '{"sessions": {"k": 3}}', '{"sessions": {"k": null}}']) {
    assert.equal(chat({ "sessions.json": text, "routing.json": text }).model, "kimi-k3", text);
  }
  assert.equal(chat({}, { sessionKey: "__proto__" }).model, "kimi-k3");
  assert.equal(chat({}, { sessionKey: undefined, sessionId: undefined }).model, "kimi-k3");
  assert.equal(chat({}, { attachments: "x" }).model, "kimi-k3");
});

test("a routing.json of another version is not used; of another model its settings are; one with a mistake as far as it is sound", () => {
  const words = routingOf({ routing: { mode: "keywords" } });
  const hello = { prompt: "prove that the sum of two odd numbers is even" };
  assert.equal(chat({ "routing.json": words }, hello).model, "claude-haiku-4-5");
  const usual = chat({}, hello).model;
  assert.notEqual(usual, "claude-haiku-4-5");
  assert.equal(chat({ "routing.json": { ...words, v: 2 } }, hello).model, usual);
  const another = { ...words, scores: "another", cuts: { balanced: [1, 1] } };
  assert.equal(chat({ "routing.json": another }, hello).model, "claude-haiku-4-5", "the person's mode holds");
  assert.equal(chat({ "routing.json": { ...another, mode: "auto" } }, hello).model, usual, "its cut points do not");
  const odd = { mode: "x", default_tier: 3, profile: "constructor", triggers: 3, cuts: { balanced: "no", eco: null } };
  assert.equal(chat({ "routing.json": { ...words, ...odd } }, hello).model, usual);
  assert.equal(chat({ "routing.json": { ...words, ...odd } }, { trigger: "cron" }).model, "claude-haiku-4-5");
  const cuts = { balanced: [10001, 0] };
  assert.equal(chat({ "routing.json": { ...words, mode: "auto", cuts } }, { prompt: "hi" }).model, "claude-sonnet-5");
});

test("the state of a session is that of its present id: a reset begins anew", () => {
  const state = { tier: "premium", model: MODELS.premium, at: 1, context: 9, turns: 2, raised: false, id: "s", run: "r" };
  const turn = { prompt: "yes, go on" };
  assert.equal(chat(sessions({ mode: "auto", state }), turn).model, "kimi-k3");
  assert.notEqual(chat(sessions({ mode: "auto", state }), { ...turn, sessionId: "t" }).model, "kimi-k3");
  const held = { id: "s", tokens: 190_000 };
  assert.equal(chat(sessions({ context: held }), { prompt: "hi" }).model, "claude-sonnet-5");
  assert.equal(chat(sessions({ context: held }), { prompt: "hi", sessionId: "t" }).model, "claude-haiku-4-5");
});

test("a profile is the session's, else the shell's", () => {
  const env = { KIMI_STACK_PROFILE: " prototype " };
  assert.equal(chat({}, { env }).model, "claude-haiku-4-5");
  assert.equal(chat(sessions({ mode: "balanced" }), { env }).model, "kimi-k3");
  assert.equal(chat({}, { env: { KIMI_STACK_PROFILE: "gold" } }).model, "kimi-k3");
});

test("what changes while the process lives is seen", () => {
  const data = mkdtempSync(path.join(tmpdir(), "kimi-"));
  const file = stackFile();
  const request = { prompt: "what's up", context: {}, env: { KIMI_STACK_FILE: file, KIMI_STACK_DATA_DIR: data } };
  assert.equal(decideHere(request).model, "claude-haiku-4-5");
  const routing = routingOf({ routing: { mode: "keywords", default_tier: "standard" } });
  writeFileSync(path.join(data, "routing.json"), JSON.stringify(routing));
  assert.equal(decideHere(request).model, "claude-sonnet-5");
  const document = JSON.parse(readFileSync(file, "utf8"));
  document.model_stack.standard.model = "acme/one";
  writeFileSync(file, JSON.stringify(document));
  assert.deepEqual(decideHere(request), { provider: "acme", model: "one" });
});

test("a model that the catalog does not have takes and reads what the brain found out", () => {
  const document = JSON.parse(readFileSync(stackFile(), "utf8"));
  document.model_stack.budget = { model: "acme/small", alias: "kimi-budget" };
  const file = path.join(mkdtempSync(path.join(tmpdir(), "kimi-")), "model-config.json");
  writeFileSync(file, JSON.stringify(document));
  const env = { KIMI_STACK_FILE: file };
  const budget = { model: "acme/small", alias: "kimi-budget", room: 300_000, inputs: ["text"] };
  const chatWith = (row, more) => {
    const routing = { "routing.json": routingOf({ routing: { tiers: { budget: { ...budget, ...row } } } }) };
    return chat({ ...routing, ...more.files }, { prompt: "hi", env, ...more }).model;
  };
  const held = (tokens) => ({ files: sessions({ context: { id: "s", tokens } }) });
  assert.equal(chatWith({}, held(200_000)), "small");
  assert.equal(chatWith({}, held(290_000)), "claude-sonnet-5");
  assert.equal(chatWith({ room: 8_000 }, { files: {} }), "claude-sonnet-5");
  assert.equal(chatWith({}, { attachments: [{ kind: "image" }] }), "claude-sonnet-5");
  assert.equal(chatWith({ inputs: null }, { attachments: [{ kind: "image" }] }), "small");
  // What it says of another model, or what is damaged, counts as not said.
  assert.equal(chatWith({ model: "acme/large" }, held(200_000)), "claude-sonnet-5");
  const damaged = [{ room: "x" }, { room: -1 }, { room: null, inputs: 3 }];
  for (const row of damaged) assert.equal(chatWith(row, { files: {} }), "small");
  assert.equal(chat({ "routing.json": routingOf({ routing: { tiers: 3 } }) }, { prompt: "hi", env }).model, "small");
});

test("a data folder that is no folder does not break a turn", () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "kimi-")), "file");
  writeFileSync(file, "");
  mkdirSync(`${file}.d`);
  assert.equal(chat({}, { env: { KIMI_STACK_DATA_DIR: file } }).model, "kimi-k3");
});
