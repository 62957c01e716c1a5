// The policy of privacy against the model that OpenClaw really resolved.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { Policy } from "../../plugin/openclaw/privacy/policy.mjs";
import { CLOUD, KEY, LOCAL, WORD, policy, rule, under } from "./policies.mjs";

const said = (result) => {
  assert.equal(result?.outcome, "block", JSON.stringify(result));
  assert.ok(!result.message.includes(KEY) && !result.message.includes("\n"), result.message);
  return result.message;
};

test("a model that is allowed gets it, and no other, whichever OpenClaw falls back on", () => {
  const { run } = under(policy(rule("block")));
  assert.equal(run(`keep ${KEY}`, LOCAL), undefined);
  const message = said(run(`keep ${KEY}`, { ...CLOUD, runId: "r1" }));
  assert.match(message, /^this message is confidential \(access key id of AWS\) and may not go to anthropic\/claude-sonnet-5;/);
  assert.match(message, /take it out, or use ollama\/\*$/);
  assert.equal(run("what is the boiling point of nitrogen"), undefined);
});

for (const otherwise of ["route", "ask", "block"]) {
  test(`what is left of ${otherwise} when the model is resolved is a block`, () => {
    const { run } = under(policy(rule(otherwise)));
    said(run(`about ${WORD}`));
  });
}

test("the history, the system prompt, thinking and the parameters of tools are read, too", () => {
  const { run } = under(policy(rule("block")));
  const history = (content, more) => said(run("go on", { messages: [{ role: "assistant", content, ...more }] }));
  assert.match(history(`it is ${KEY}`), /^an earlier message of this session .* begin anew with \/new/);
  history([{ type: "text", text: `it is ${KEY}` }]);
  history([{ type: "thinking", thinking: `it is ${KEY}`, thinkingSignature: "x" }]);
  history([{ type: "toolCall", id: "1", name: "write", arguments: { a: [{ deep: `it is ${KEY}` }] } }]);
  history([{ type: "toolCall", id: "1", name: "write", arguments: { [`key ${KEY}`]: 1 } }]);
  history([{ type: "text", text: "x" }], { errorMessage: `no ${KEY}` });
  said(run("go on", { messages: [{ role: "compactionSummary", summary: `it is ${KEY}` }] }));
  assert.match(said(run("go on", { systemPrompt: `Files: ${KEY}` })), /^OpenClaw's system prompt, which has the files/);
  assert.equal(run("go on", { messages: [{ role: "assistant", content: "fine", __openclaw: { x: KEY } }] }), undefined);
});

test("the channel and the agent give a class, and neither can be replaced", () => {
  const own = { channels: { confidential: ["telegram"] }, agents: { confidential: ["hr"] } };
  for (const otherwise of ["block", "redact"]) {
    const { run } = under(policy(rule(otherwise), { own }));
    assert.match(said(run("hello", { channel: "telegram" })), /channel of yours/);
    said(run("hello", { agentId: "hr" }));
    assert.equal(run("hello", { channel: "webchat" }), undefined);
  }
});

test("what cannot be replaced is blocked under redact, and what can goes", () => {
  const { run } = under(policy(rule("redact")));
  assert.equal(run(`keep ${KEY}`), undefined);
  assert.equal(run("go on", { messages: [{ role: "user", content: `keep ${KEY}` }] }), undefined);
  assert.match(said(run("go on", { systemPrompt: KEY })), /cannot be replaced there/);
  said(run("go on", { messages: [{ role: "assistant", content: [{ type: "thinking", thinking: KEY }] }] }));
});

test("each class is held to its own rule, and the strictest wins", () => {
  const { run } = under(policy(rule("redact"), { internal: rule("block", ["anthropic/*"]), own: { words: { internal: ["memo 7"] } } }));
  assert.equal(run(`memo 7 and ${KEY}`), undefined);
  assert.match(said(run(`memo 7 and ${KEY}`, { modelProviderId: "moonshot", modelId: "kimi-k3" })), /is internal \(word of yours/);
  const { run: either } = under(policy(rule("block"), { internal: rule("block", null) }));
  assert.equal(either("memo 7"), undefined);
});

test("globs ignore case, and a dated id is its model", () => {
  const allows = (allow, ref, model) => new Policy(policy(rule("route", allow, model))).admits(ref);
  for (const [glob, ref] of [
    ["Ollama/*", "ollama/qwen3:8b"],
    ["anthropic/claude-haiku-4-5", "anthropic/claude-haiku-4-5-20251001"],
    ["anthropic/claude-haiku-4-5-20251001", "anthropic/Claude-Haiku-4-5"],
    ["*/claude-?????-4-5", "anthropic/claude-haiku-4-5@20251001"],
    ["anthropic/*-4-*", "anthropic/claude-haiku-4-5"],
    ["*", "a/b/c"],
  ]) {
    assert.equal(allows([glob], ref), true, `${glob} ${ref}`);
  }
  for (const [glob, ref] of [
    ["ollama/*", "ollama-cloud/qwen3"],
    ["anthropic/claude", "anthropic/claude-haiku-4-5"],
    ["anthropic/claude-haiku-4-5-20251001", "anthropic/claude-haiku-4-5-20260101"],
    ["ollama.*", "ollama/qwen3"],
    ["*a*a*b", "aab/c"],
  ]) {
    assert.equal(allows([glob], ref), false, `${glob} ${ref}`);
  }
  assert.equal(allows([], "ollama/qwen3"), false);
  assert.equal(allows([], "ollama/qwen3", "ollama/qwen3"), true, "the named model of a route");
});

test("without a policy nothing is read, and nothing is held", () => {
  for (const [privacy, toml] of [[null, ""], [policy(null), ""], [null, "# privacy\n"], [policy(rule("block")), undefined]]) {
    const { run, host, write, folder, settings } = under(privacy, { toml: toml ?? "" });
    if (toml === undefined) rmSync(settings);
    assert.equal(run(`keep ${KEY}`), undefined);
    assert.equal(host.onWire(`keep ${KEY}`), `keep ${KEY}`);
    assert.equal(write({ role: "user", content: KEY }), undefined);
    assert.throws(() => readFileSync(path.join(folder, "redaction.key")));
  }
});

test("not knowing blocks, and the line says what to do", () => {
  const damaged = { rules: { internal: null, confidential: { allow: "x", otherwise: "block" } } };
  const cases = [
    under(null, { routing: { settings: "1:2:3" } }), // older than the settings, which mention privacy
    under(null, { routing: null }),
    under(damaged),
    under({}),
    under(3),
  ];
  const broken = under(policy(rule("block")));
  writeFileSync(path.join(broken.folder, "routing.json"), "{");
  const unread = under(policy(rule("block")));
  rmSync(unread.settings);
  mkdirSync(unread.settings); // exists, and nobody can read it
  for (const { run, host } of [...cases, broken, unread]) {
    assert.match(said(run("hello")), /^whether this may leave is not known .*kimi-stack doctor/);
    assert.throws(() => host.onWire("hello"), /^Error: kimi-stack: whether this may leave is not known .*kimi-stack doctor/);
  }
  const fresh = under(policy(rule("block")), { routing: { privacy: undefined } });
  said(fresh.run("hello"));
  assert.equal(under(null, { toml: "", routing: { privacy: undefined } }).run("hello"), undefined, "a brain of before");
});

test("what the brain said of the settings before holds until it has read the present ones", () => {
  const { run, settings } = under(policy(rule("block")));
  writeFileSync(settings, "[priv");
  said(run(`keep ${KEY}`));
  assert.equal(run("hello"), undefined);
});

test("a classifier that throws blocks", async (t) => {
  const { run } = under(policy(rule("block"), { own: { patterns: { confidential: ["("] } } }));
  said(run("hello"));
});

test("a run is held to the policy by which the brain chose, and to what the brain found", async () => {
  const told = { class: "confidential", kinds: ["own-file"], document: policy(rule("redact")) };
  const { run, resolve } = under(null, { toml: "", how: "answer", told });
  assert.equal(run("the attached file", { runId: "r" }), undefined, "routing.json");
  await resolve("the attached file", { runId: "r" });
  assert.match(said(run("the attached file", { runId: "r" })), /confidential \(own-file\), cannot be replaced there and may not go to/);
  assert.equal(run("the attached file", { ...LOCAL, runId: "r" }), undefined);
  const free = under(policy(rule("block")), { how: "answer", told: null });
  await free.resolve("x", { runId: "r" });
  assert.equal(free.run(`keep ${KEY}`, { runId: "r" }), undefined, "it read settings without a policy");
});

test("without a brain a task goes to an allowed tier, or to the named model, and else it is blocked", async () => {
  const model = async ({ resolve }, prompt) => {
    const { providerOverride: provider, modelOverride: id } = await resolve(prompt);
    return `${provider}/${id}`;
  };
  const kimi = under(policy(rule("block", ["moonshot/*"])));
  assert.equal(await model(kimi, `keep ${KEY}`), "moonshot/kimi-k3");
  assert.match(await model(kimi, "hello"), /haiku/);
  assert.equal(await model(under(policy(rule("route", ["moonshot/*"], "ollama/qwen3"))), `keep ${KEY}`), "ollama/qwen3");
  assert.match(await model(under(policy(rule("redact", ["moonshot/*"]))), `say ${KEY}`), /claude/, "redact keeps the model");
  const none = under(policy(rule("block")));
  assert.match(await model(none, `say ${KEY}`), /claude/);
  said(none.run(`say ${KEY}`));
  assert.equal(await none.resolve(`say ${KEY}`, { modelProviderId: "moonshot", modelId: "kimi-k3" }), undefined, "pinned");
});

test("the first question goes to the brain when a policy is set, and is let through when there is no answer", async () => {
  const gate = ({ host }, cleanedBody) => host.hooks.before_agent_reply({ cleanedBody }, { ...CLOUD, sessionKey: "s" });
  assert.match((await gate(under(policy(rule("block")), { how: "limited" }), "hello")).reply.text, /^Not sent: the limit/);
  assert.equal(await gate(under(policy(rule("block"))), "hello"), undefined);
  assert.equal(await gate(under(null, { how: "limited", toml: "" }), "hello"), undefined, "nobody is asked");
});

test("what the brain knows of the session alone is held, too", async () => {
  const told = { class: "confidential", kinds: [], document: policy(rule("block")) };
  const { run, resolve } = under(null, { toml: "", how: "answer", told });
  await resolve("go on", { runId: "r" });
  assert.match(said(run("go on", { runId: "r" })), /^this session is confidential \(by an earlier turn\) .* \/new/);
});
