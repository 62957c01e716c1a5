// After the call: which model really answered, against the policy of privacy.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { turn } from "./host.mjs";
import { CLOUD, KEY, LOCAL, policy, rule, under } from "./policies.mjs";

const FOUND = { class: "confidential", kinds: ["aws-access-key"] };

/** Tell of an attempt of a run, as OpenClaw does; the call that the brain gets for it. */
async function answered(plugin, { runId = "r", provider = "anthropic", model = "claude-sonnet-5", usage = { input: 1 }, ...over } = {}) {
  const ctx = turn({ runId, channel: "telegram", senderId: "7", ...over });
  await plugin.host.hooks.llm_output({ runId, provider, model, usage }, ctx);
  return JSON.parse(readFileSync(path.join(plugin.folder, "asked"), "utf8").trim().split("\n").at(-1)).call;
}

const shown = async ({ host }, runId = "r") => {
  const sent = await host.hooks.reply_payload_sending({ payload: { text: "answer" }, kind: "final", runId });
  return sent?.payload.text.replace(/^answer/, "") ?? "";
};

/** A plugin whose brain was asked for run r, and found an access key. */
async function chosen(confidential, { task = "x", ...over } = {}) {
  const document = policy(confidential);
  const plugin = under(document, { how: "log", told: { ...FOUND, document } });
  await plugin.resolve(task, { runId: "r" });
  plugin.run(task, { ...LOCAL, runId: "r", ...over });
  return plugin;
}

test("an answer of a model that may not get it is an incident, told to the owner under the reply", async () => {
  const plugin = await chosen(rule("block"), { task: `keep ${KEY}` });
  const { incident, ...call } = await answered(plugin);
  const { time, ...rest } = incident;
  assert.match(time, /^\d{4}-\d\d-\d\dT.*Z$/);
  assert.deepEqual(rest, {
    what: "model",
    class: "confidential",
    kinds: ["aws-access-key"],
    model: "anthropic/claude-sonnet-5",
    allowed: ["ollama/*"],
    session: "agent:main:main",
    sender: "telegram:7",
    run: "r",
  });
  assert.equal(call.model, "claude-sonnet-5");
  assert.ok(!JSON.stringify(incident).includes(KEY));
  assert.match(await shown(plugin), /^\n\n\(kimi-stack: what is confidential went to anthropic\/claude-sonnet-5, .*kimi-stack doctor/);
  assert.equal(await shown(plugin), "", "once");
});

test("a guest is not told, and an attempt without usage is kept all the same", async () => {
  const plugin = await chosen(rule("block"), { senderIsOwner: false });
  const { incident, usage } = await answered(plugin, { usage: null });
  assert.equal(incident.class, "confidential");
  assert.equal(usage.input, 0);
  assert.equal(await shown(plugin), "");
});

test("an allowed model, a redacted run and a task without a class are none", async () => {
  const allowed = await chosen(rule("block"));
  assert.equal((await answered(allowed, { provider: "ollama", model: "qwen3" })).incident, undefined);
  const redacted = under(policy(rule("redact")), { how: "log" });
  redacted.run(`keep ${KEY}`, { ...CLOUD, runId: "r" });
  assert.equal((await answered(redacted)).incident, undefined);
  const plain = under(policy(rule("block")), { how: "log" });
  plain.run("hello", { ...CLOUD, runId: "r" });
  assert.equal((await answered(plain)).incident, undefined);
  const none = under(null, { how: "log", toml: "" });
  assert.equal((await answered(none)).incident, undefined);
});
