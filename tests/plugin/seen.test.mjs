// What OpenClaw shows of ours: the footer under a reply, the usage line, buttons and guidance of /kimi.
import assert from "node:assert/strict";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { CONFIG, load, turn } from "./host.mjs";

const BRAIN = path.join(path.dirname(fileURLToPath(import.meta.url)), "brain.mjs");

function plugin(how, config = CONFIG) {
  const folder = mkdtempSync(path.join(tmpdir(), "kimi-"));
  const env = { KIMI_STACK_DATA_DIR: folder, KIMI_STACK_CONFIG_DIR: folder };
  return load({ config, pluginConfig: { command: [process.execPath, BRAIN, how], env, timeoutMs: 5000 } });
}

/** A turn to its end; resolves to what is sent for it. */
async function reply(host, { kind = "final", over = {}, text = "answer" } = {}) {
  const ctx = turn({ runId: "r", ...over });
  await host.hooks.before_model_resolve({ prompt: "hello" }, ctx);
  host.hooks.llm_output({ runId: "r", provider: "p", model: "m", usage: { input: 1 } }, ctx);
  const sent = await host.hooks.reply_payload_sending({ payload: { text }, kind, runId: "r" });
  return sent?.payload.text;
}

test("a footer goes under the final reply of a turn, once", async () => {
  const host = plugin("foot");
  assert.equal(await reply(host, { kind: "block" }), undefined);
  assert.equal(await reply(host), "answer\n\nbudget · haiku · $0.01");
  assert.equal(await host.hooks.reply_payload_sending({ payload: { text: "x" }, kind: "final", runId: "r" }), undefined);
});

test("a reply of another run, a command for example, has none", async () => {
  const host = plugin("foot");
  await reply(host);
  assert.equal(await host.hooks.reply_payload_sending({ payload: { text: "x" }, kind: "final", runId: "c" }), undefined);
  assert.equal(await host.hooks.reply_payload_sending({ payload: { text: "x" }, kind: "final" }), undefined);
});

const CHOSEN = { activeProvider: "moonshot", activeModel: "kimi-k3" }; // by the brain of these tests
const event = (phase, data = CHOSEN, run = "r") => ({ runId: run, sessionKey: "agent:main:main", data: { phase, ...data } });
const notice = { text: "↪️ Model Fallback: moonshot/kimi-k3 (selected x/y; ...)", isFallbackNotice: true };

/** What becomes of a notice of OpenClaw's in a run: "said" as it is, or "cancelled". */
async function noticed(host, payload = notice, runId = "r") {
  const sent = await host.hooks.reply_payload_sending({ payload, kind: "final", runId });
  return sent === undefined ? "said" : sent.cancel === true ? "cancelled" : sent;
}

test("a notice of OpenClaw's has no footer and no warning; the answer after it has them", async () => {
  for (const name of ["isFallbackNotice", "isCompactionNotice", "isStatusNotice"]) {
    const host = plugin("foot");
    const ctx = turn({ runId: "r" });
    await host.hooks.before_model_resolve({ prompt: "!gold hello" }, ctx);
    host.hooks.llm_output({ runId: "r", provider: "p", model: "m", usage: { input: 1 } }, ctx);
    assert.equal(await noticed(host, { text: "a notice", [name]: true }), "said");
    const { payload } = await host.hooks.reply_payload_sending({ payload: { text: "x" }, kind: "final", runId: "r" });
    assert.equal(payload.text, "x\n\n(kimi-stack: !gold is no override)\n\nbudget · haiku · $0.01");
  }
});

test("OpenClaw's notice of a fallback is not sent for a model that we chose, nor that this is over", async () => {
  const host = plugin("foot");
  await reply(host);
  await host.lifecycle(event("fallback"));
  assert.equal(await noticed(host), "cancelled");
  assert.equal(await noticed(host, { text: "an answer" }), "said");
  assert.equal(await noticed(host, notice, "another"), "said");
  await host.lifecycle(event("fallback_cleared", {}, "next"));
  assert.equal(await noticed(host, notice, "next"), "cancelled");
});

test("a fallback because a model failed is told, and that it is over", async () => {
  const host = plugin("foot");
  await reply(host);
  await host.lifecycle(event("fallback", { activeProvider: "anthropic", activeModel: "claude-haiku-4-5" }));
  assert.equal(await noticed(host), "said");
  await host.lifecycle(event("fallback_cleared", {}, "next"));
  assert.equal(await noticed(host, notice, "next"), "said");
});

test("a retry of OpenClaw's on another model is told", async () => {
  const host = plugin("foot");
  await reply(host);
  assert.equal(await noticed(host, { text: "↪️ Retried on Daybreak", isFallbackNotice: true }), "said");
});

test("without a brain, the model that model-selector.js chose is no fallback either", async () => {
  const host = plugin("crash");
  await host.hooks.before_model_resolve({ prompt: "!premium hello" }, turn({ runId: "r" }));
  await host.lifecycle(event("fallback"));
  assert.equal(await noticed(host), "cancelled");
});

test("OpenClaw's own usage footer is not doubled", async () => {
  const configured = (responseUsage) => plugin("foot", { ...CONFIG, messages: { responseUsage } });
  assert.equal(await reply(configured("tokens")), undefined);
  assert.match(await reply(configured("off")), /haiku/);
  const map = { default: "off", discord: "full" };
  assert.equal(await reply(configured(map), { over: { channel: "discord" } }), undefined);
  assert.match(await reply(configured(map), { over: { channel: "telegram" } }), /haiku/);
  const said = configured("full");
  said.entry = { responseUsage: "off" };
  assert.match(await reply(said), /haiku/, "the person said /usage off in this session");
  const chosen = plugin("foot");
  chosen.entry = { responseUsage: "tokens" };
  assert.equal(await reply(chosen), undefined);
});

test("the usage line is the brain's, and says what is wrong if it does not answer", async () => {
  const { provider } = plugin("answer");
  assert.deepEqual(await provider.resolveUsageAuth(), { token: "local" });
  const shown = { provider: "kimi-stack", displayName: "Kimi budget", windows: [] };
  assert.deepEqual(await provider.fetchUsageSnapshot(), { ...shown, plan: "month", summary: "$1.00 of $5.00" });
  assert.deepEqual(await plugin("refuse").provider.fetchUsageSnapshot(), { ...shown, error: "no" });
  assert.match((await plugin("crash").provider.fetchUsageSnapshot()).error, /exit 7/);
});

test("the answers that end with a choice have buttons, whose values are commands", async () => {
  const { kimi } = plugin("answer").commands;
  const ask = async (args) => (await kimi.handler({ ...turn(), args, isAuthorizedSender: true })).presentation?.blocks[0];
  for (const args of ["", " Status", "help"]) {
    const { type, buttons } = await ask(args);
    assert.equal(type, "buttons");
    for (const { label, value } of buttons) assert.equal(value, `/kimi ${label}`);
  }
  assert.equal(await ask("why"), undefined);
});

test("the agent is told of the command, and that it cannot use it", () => {
  const [{ text }] = plugin("answer").commands.kimi.agentPromptGuidance;
  assert.match(text, /\/kimi eco/);
  assert.match(text, /you cannot/);
  assert.ok(text.length < 400, "it costs tokens in each turn");
});
