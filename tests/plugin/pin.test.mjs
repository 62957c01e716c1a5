import assert from "node:assert/strict";
import { test } from "node:test";
import { modelFacts } from "../../plugin/openclaw/pin.mjs";
import { CONFIG, turn } from "./host.mjs";

function host(config, entry) {
  return {
    runtime: {
      config: { current: () => config },
      modelConfig: { resolveDefaultModelForAgent: () => ({ provider: "anthropic", model: "claude-sonnet-5" }) },
      agent: {
        session: { getSessionEntry: () => entry },
        defaults: { provider: "openai", model: "gpt-6-astra" },
      },
    },
  };
}

/** OpenClaw before 2026.9.3: the same, but it does not resolve a model for a plugin. */
function olderHost(config, entry) {
  const api = host(config, entry);
  delete api.runtime.modelConfig;
  return api;
}

const facts = (over, config = CONFIG, entry) => modelFacts(host(config, entry), turn(over)).pinned;
const older = (over, config = CONFIG, entry) => modelFacts(olderHost(config, entry), turn(over));

const OTHER = { modelProviderId: "moonshot", modelId: "kimi-k3" };
const SUBAGENT = { sessionKey: "agent:main:subagent:1234" };

test("a model that is not the default was chosen, and is left alone", () => {
  assert.equal(facts({}), false);
  assert.equal(facts(OTHER), true);
  assert.equal(facts({}, CONFIG, { modelOverrideSource: "user" }), true);
});

test("a sub-agent does not take over what was chosen in the session that started it", () => {
  assert.equal(facts({ ...OTHER, ...SUBAGENT }), false);
  assert.equal(facts(SUBAGENT, CONFIG, { modelOverrideSource: "user" }), false);
});

test("a model that the settings name for sub-agents is kept", () => {
  const defaults = { ...CONFIG.agents.defaults, subagents: { model: "moonshot/kimi-k3" } };
  assert.equal(facts({ ...OTHER, ...SUBAGENT }, { agents: { defaults } }), true);
  const entries = { main: { subagents: { model: "moonshot/kimi-k3" } } };
  assert.equal(facts({ ...OTHER, ...SUBAGENT }, { agents: { ...CONFIG.agents, entries } }), true);
});

test("what OpenClaw fell back on by itself is no choice of the person's", () => {
  const entry = { modelOverrideSource: "auto", providerOverride: "moonshot", modelOverride: "kimi-k3" };
  const origin = { modelOverrideFallbackOriginProvider: "anthropic", modelOverrideFallbackOriginModel: "claude-sonnet-5" };
  assert.equal(facts(OTHER, CONFIG, { modelOverrideSource: "auto" }), false);
  assert.equal(facts(OTHER, CONFIG, { ...entry, ...origin }), false);
  const legacy = { ...entry, ...origin, modelOverrideSource: undefined };
  assert.equal(facts(OTHER, CONFIG, legacy), false, "kept before OpenClaw wrote whose choice it was");
  assert.equal(facts({ ...OTHER, modelId: "kimi-k4" }, CONFIG, { ...entry, ...origin }), true, "named for this turn");
});

test("the model of a scheduled task is the person's, whatever its session calls it", () => {
  const entry = { modelOverrideSource: "auto", providerOverride: "moonshot", modelOverride: "kimi-k3" };
  assert.equal(facts({ ...OTHER, trigger: "cron" }, CONFIG, entry), true);
  const origin = { modelOverrideFallbackOriginProvider: "anthropic", modelOverrideFallbackOriginModel: "claude-sonnet-5" };
  assert.equal(facts({ ...OTHER, trigger: "cron" }, CONFIG, { ...entry, ...origin }), false);
});

test("an OpenClaw that resolves no model for a plugin is read by its config", () => {
  assert.deepEqual(older({}), { model: "anthropic/claude-sonnet-5", defaultModel: "anthropic/claude-sonnet-5", pinned: false });
  assert.equal(older(OTHER).pinned, true);
  assert.equal(older({}, CONFIG, { modelOverrideSource: "user" }).pinned, true);
  const models = { "anthropic/claude-sonnet-5": { alias: "Sonnet" } };
  const providers = { anthropic: { models: [{ id: "claude-sonnet-5" }] }, moonshot: { models: [{ id: "kimi-k3" }] } };
  for (const [model, more] of [
    ["anthropic/claude-sonnet-5", {}],
    [" Anthropic/claude-sonnet-5 ", {}],
    [{ primary: "anthropic/claude-sonnet-5", fallbacks: ["moonshot/kimi-k3"] }, {}],
    ["sonnet", { models }],
    ["SONNET", { models }],
    ["claude-sonnet-5", { models }],
  ]) {
    assert.equal(older({}, { agents: { defaults: { model, ...more } } }).pinned, false, JSON.stringify(model));
  }
  const bare = { agents: { defaults: { model: "claude-sonnet-5" } }, models: { providers } };
  assert.equal(older({}, bare).pinned, false);
});

test("without a configured default, OpenClaw's own is the default", () => {
  const own = { modelProviderId: "openai", modelId: "gpt-6-astra" };
  for (const config of [{}, { agents: {} }, { agents: { defaults: { model: "" } } }]) {
    assert.equal(older(own, config).pinned, false);
    assert.equal(older({}, config).pinned, true);
  }
});

test("what cannot be resolved at all is left alone", () => {
  const api = { runtime: { config: { current: () => ({}) }, agent: {} } };
  assert.deepEqual(modelFacts(api, turn()), { model: "anthropic/claude-sonnet-5", defaultModel: "unknown", pinned: true });
});
