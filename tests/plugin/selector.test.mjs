import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const HERE = path.dirname(fileURLToPath(import.meta.url));
const SOURCE = path.join(HERE, "../../plugin/openclaw/model-selector.js");
const GUIDE = "Analyze the competitive landscape for our product strategy";
const STACK = path.join(HERE, "../../plugin/kimi_stack/config/model-config.json");

/** The file as `kimi-stack install` lays it down, in an OpenClaw folder with a stack file. */
function installed(text = readFileSync(STACK, "utf8")) {
  const folder = mkdtempSync(path.join(tmpdir(), "kimi-"));
  const agent = path.join(folder, "agents/main/agent");
  mkdirSync(agent, { recursive: true });
  copyFileSync(SOURCE, path.join(agent, "model-selector.js"));
  writeFileSync(path.join(folder, "model-config.json"), text);
  process.env.KIMI_STACK_DATA_DIR = folder;
  return require(path.join(agent, "model-selector.js"));
}

test("it is the guide's class, by either way of importing it, and finds its own stack file", () => {
  const ModelSelector = installed();
  assert.equal(ModelSelector.ModelSelector, ModelSelector);
  const selector = new ModelSelector();
  assert.equal(selector.selectModel(GUIDE), "moonshot/kimi-k3");
  assert.equal(selector.selectModel("hello"), "anthropic/claude-haiku-4-5");
  assert.deepEqual(selector.modelOf("premium"), { model: "moonshot/kimi-k3", alias: "kimi-strategic" });
});

test("a decision says where a task goes, and why", () => {
  const { trace, score, ...decision } = new (installed())().decide(GUIDE);
  assert.deepEqual(decision, { tier: "premium", model: "moonshot/kimi-k3", alias: "kimi-strategic", rule: "difficulty" });
  assert.equal(trace.length, 1);
  const [{ because, cuts, ...row }] = trace;
  assert.deepEqual(Object.keys(cuts), ["standard", "premium"]);
  assert.deepEqual(row, { rule: "difficulty", says: "premium", score, by: "pupil" });
  assert.match(because, /^its difficulty is [01]\.\d{3} by the pupil \(standard from 0\.\d{3}, premium from 0\.\d{3}\)$/);
});

test("it reads what the brain wrote, in KIMI_STACK_DATA_DIR, below KIMI_STACK_HOME, or in the usual place", () => {
  const ModelSelector = installed();
  const folder = mkdtempSync(path.join(tmpdir(), "kimi-"));
  const places = { KIMI_STACK_DATA_DIR: [folder, "."], KIMI_STACK_HOME: [folder, "data"], XDG_DATA_HOME: [folder, "kimi-stack"] };
  const { made } = require("../../plugin/kimi_stack/reading/pupil.json");
  for (const [name, [value, below]] of Object.entries(places)) {
    delete process.env.KIMI_STACK_DATA_DIR;
    mkdirSync(path.join(folder, below), { recursive: true });
    const routing = { v: 1, scores: made, mode: "keywords", default_tier: "standard" };
    writeFileSync(path.join(folder, below, "routing.json"), JSON.stringify(routing));
    process.env[name] = value;
    assert.equal(new ModelSelector().decide("what's up").rule, "default", name);
    assert.equal(new ModelSelector().decide("what's up").tier, "standard", name);
    delete process.env[name];
  }
});

test("exact_models keeps a retired model", () => {
  const document = JSON.parse(readFileSync(STACK, "utf8"));
  document.kimi_stack = { exact_models: true };
  const ModelSelector = installed(JSON.stringify(document));
  assert.equal(new ModelSelector().selectModel(GUIDE), "moonshot/kimi-k2-0905-preview");
});

test("a broken or missing stack file throws, with its name", () => {
  for (const text of ["{", "{}", '{"model_stack": {"premium": 3}}', "null"]) {
    const ModelSelector = installed(text);
    assert.throws(() => new ModelSelector().selectModel("hello"));
  }
  const ModelSelector = installed();
  assert.throws(() => new ModelSelector("/no/such/model-config.json").selectModel("hello"), /no\/such/);
});

test("a stack file of many megabytes is not read", () => {
  const huge = " ".repeat(5_000_000) + readFileSync(STACK, "utf8");
  assert.throws(() => new (installed(huge))().selectModel("hello"), /model-config\.json is larger than/);
});
