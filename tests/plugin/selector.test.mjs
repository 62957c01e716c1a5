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
const STACK = path.join(HERE, "../../plugin/kimi_stack/data/model-config.json");

/** The file as `kimi-stack install` lays it down, in an OpenClaw folder with a stack file. */
function installed(text = readFileSync(STACK, "utf8")) {
  const folder = mkdtempSync(path.join(tmpdir(), "kimi-"));
  const agent = path.join(folder, "agents/main/agent");
  mkdirSync(agent, { recursive: true });
  copyFileSync(SOURCE, path.join(agent, "model-selector.js"));
  writeFileSync(path.join(folder, "model-config.json"), text);
  return require(path.join(agent, "model-selector.js"));
}

test("it is the guide's class, by either way of importing it, and finds its own stack file", () => {
  const ModelSelector = installed();
  assert.equal(ModelSelector.ModelSelector, ModelSelector);
  const selector = new ModelSelector();
  assert.equal(selector.selectModel("Analyze the competitive landscape for our product strategy"), "moonshot/kimi-k3");
  assert.equal(selector.selectModel("remind me to review the code"), "anthropic/claude-haiku-4-5");
});

test("exact_models keeps a retired model", () => {
  const document = JSON.parse(readFileSync(STACK, "utf8"));
  document.kimi_stack = { exact_models: true };
  const ModelSelector = installed(JSON.stringify(document));
  assert.equal(new ModelSelector().selectModel("Analyze this"), "moonshot/kimi-k2-0905-preview");
});

test("a broken or missing stack file throws, with its name", () => {
  for (const text of ["{", "{}", '{"model_stack": {"premium": 3}}', "null"]) {
    const ModelSelector = installed(text);
    assert.throws(() => new ModelSelector().selectModel("hello"));
  }
  const ModelSelector = installed();
  assert.throws(() => new ModelSelector("/no/such/model-config.json").selectModel("hello"), /no\/such/);
});
