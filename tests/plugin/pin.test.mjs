import assert from "node:assert/strict";
import { test } from "node:test";
import { modelFacts } from "../../plugin/openclaw/pin.mjs";
import { CONFIG, turn } from "./host.mjs";

function facts(over, config = CONFIG, entry) {
  const api = {
    runtime: {
      config: { current: () => config },
      modelConfig: { resolveDefaultModelForAgent: () => ({ provider: "anthropic", model: "claude-sonnet-5" }) },
      agent: { session: { getSessionEntry: () => entry } },
    },
  };
  return modelFacts(api, turn(over)).pinned;
}

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
