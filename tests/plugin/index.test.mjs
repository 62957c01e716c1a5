import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { wordsAfter } from "../../plugin/openclaw/command.mjs";
import { CONFIG, load, turn } from "./host.mjs";

const HERE = path.dirname(fileURLToPath(import.meta.url));
const STACK = path.join(HERE, "../../plugin/kimi_stack/config/model-config.json");
const GUIDE = "Analyze the competitive landscape for our product strategy";

/** A plugin whose brain behaves as `how` says, with folders of its own. */
function plugin(how, { config = CONFIG, stack = STACK, mode } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), "kimi-"));
  const env = { KIMI_STACK_FILE: stack, KIMI_STACK_DATA_DIR: folder, KIMI_STACK_CONFIG_DIR: folder };
  const command = [process.execPath, path.join(HERE, "brain.mjs"), how];
  const host = load({ mode, config, pluginConfig: { command, env, timeoutMs: how === "hang" ? 60 : 5000 } });
  const resolve = (prompt, over) => host.hooks.before_model_resolve({ prompt }, turn(over));
  return { ...host, host, folder, resolve };
}

const warnings = (host) => host.log.filter((line) => line.startsWith("warn"));

test("the brain's override is mapped to OpenClaw's", async () => {
  const { resolve, host } = plugin("answer");
  assert.deepEqual(await resolve("hello"), { providerOverride: "moonshot", modelOverride: "kimi-k3" });
  assert.deepEqual(host.log, []);
});

for (const how of ["crash", "hang", "refuse"]) {
  test(`with a brain that does not serve (${how}) model-selector.js decides, with one warning`, async () => {
    const { resolve, host } = plugin(how);
    const chosen = [];
    for (const task of [GUIDE, GUIDE, "hello"]) chosen.push((await resolve(task)).modelOverride);
    assert.deepEqual(chosen, ["kimi-k3", "kimi-k3", "claude-haiku-4-5"]);
    assert.equal(warnings(host).length, 1);
    assert.match(warnings(host)[0], /model-selector\.js decides instead/);
  });
}

test("with a broken stack file as well, OpenClaw's own model is used and one line says so", async () => {
  const stack = path.join(mkdtempSync(path.join(tmpdir(), "kimi-")), "broken.json");
  writeFileSync(stack, "{");
  const { resolve, host } = plugin("crash", { stack });
  assert.equal(await resolve("Review this"), undefined);
  assert.equal(await resolve("Review this"), undefined);
  assert.equal(warnings(host).length, 1);
  assert.match(warnings(host)[0], /OpenClaw's own model is used/);
});

test("without a brain, heartbeat and cron stay on budget, and the session's mode holds", async () => {
  const { resolve, folder } = plugin("crash");
  for (const trigger of ["heartbeat", "cron"]) {
    assert.equal((await resolve("Analyze our strategy", { trigger })).modelOverride, "claude-haiku-4-5");
  }
  const sessionKey = "agent:main:internal-session-effects:1";
  assert.equal((await resolve("Review this skill", { sessionKey })).modelOverride, "claude-haiku-4-5");
  const modes = { off: { mode: "off" }, held: { mode: "budget" } };
  writeFileSync(path.join(folder, "sessions.json"), JSON.stringify({ version: 1, sessions: modes }));
  assert.equal(await resolve("Review this", { sessionKey: "off" }), undefined);
  assert.equal((await resolve("Review this", { sessionKey: "held" })).modelOverride, "claude-haiku-4-5");
  assert.match((await resolve("!standard Review", { sessionKey: "held" })).modelOverride, /sonnet/);
});

test("a model that the person chose is left alone, also without a brain", async () => {
  const { resolve, host } = plugin("crash");
  assert.equal(await resolve("Analyze this", { modelProviderId: "moonshot", modelId: "kimi-k3" }), undefined);
  host.entry = { modelOverrideSource: "user" };
  assert.equal(await resolve("Analyze this"), undefined);
  const own = { agents: { ...CONFIG.agents, entries: { work: { model: "anthropic/claude-sonnet-5" } } } };
  assert.equal(await plugin("crash", { config: own }).resolve("Analyze this", { agentId: "work" }), undefined);
});

test("where OpenClaw cannot name the configured default, nothing is overridden", async () => {
  const { resolve, host } = plugin("crash");
  host.configured = () => {
    throw new Error("no such operation");
  };
  assert.equal(await resolve("Review this"), undefined);
});

test("usage goes to the brain, and into the spool while there is none", async () => {
  const usage = { input: 10, output: 2, cacheRead: 3, cacheWrite: 1, cost: { total: 0.5 } };
  const event = { runId: "r", sessionId: "s", provider: "anthropic", model: "m", usage };
  const down = plugin("crash");
  await down.hooks.llm_output(event, turn());
  await down.hooks.llm_output({ ...event, lastAssistant: { usage: { input: 4, output: 1 } } }, turn());
  const spool = path.join(down.folder, "spool.jsonl");
  const calls = readFileSync(spool, "utf8").trim().split("\n").map((line) => JSON.parse(line));
  assert.deepEqual(calls.map((call) => call.id), ["r:1", "r:2"]);
  assert.deepEqual(calls.map((call) => call.contextTokens), [16, 5]);
  assert.deepEqual(calls[0].usage, { input: 10, output: 2, cacheRead: 3, cacheWrite: 1 });
  assert.equal(calls[0].cost, 0.5);
  assert.equal(statSync(spool).mode & 0o777, 0o600);

  const up = plugin("answer");
  await up.hooks.llm_output(event, turn());
  assert.throws(() => readFileSync(path.join(up.folder, "spool.jsonl")));
});

const HARD = '[[limits]]\nusd = 1\nper = "day"\nhard = true\n';

function limited(how, settings = HARD) {
  const loaded = plugin(how);
  writeFileSync(path.join(loaded.folder, "settings.toml"), settings);
  const gate = (cleanedBody, over) => loaded.hooks.before_agent_reply({ cleanedBody }, turn({ runId: "r", ...over }));
  return { ...loaded, gate };
}

test("at a limit the reply says so, and nothing is sent", async () => {
  const { gate } = limited("limited");
  assert.deepEqual(await gate("hello"), { handled: true, reply: { text: "Not sent: the limit is reached." } });
  assert.equal(await gate("free"), undefined);
});

test("what is refused only when the model is chosen is stopped before it is sent", async () => {
  const { gate, resolve, hooks } = limited("limited");
  assert.equal(await gate("later"), undefined);
  await resolve("later", { runId: "r" });
  const stopped = hooks.before_agent_run({}, turn({ runId: "r" }));
  assert.deepEqual([stopped.outcome, stopped.message], ["block", "the limit is reached"]);
  assert.equal(hooks.before_agent_run({}, turn({ runId: "another" })), undefined);
});

for (const how of ["crash", "refuse"]) {
  test(`with a hard limit, a brain that does not serve (${how}) refuses; without one it is not even asked`, async () => {
    const { gate, resolve, hooks, folder } = limited(how);
    assert.match((await gate("hello")).reply.text, /^Not sent: a hard limit is set and what was spent is not known/);
    await resolve("hello", { runId: "r" });
    assert.equal(hooks.before_agent_run({}, turn({ runId: "r" })).outcome, "block");
    rmSync(path.join(folder, "settings.toml"));
    assert.equal(await gate("hello"), undefined);
    await resolve("hello", { runId: "s" });
    assert.equal(hooks.before_agent_run({}, turn({ runId: "s" })), undefined);
  });
}

test("quotas are limits, a soft limit and a comment are none, and a file that cannot be read may hold any", async () => {
  const asked = async (settings) => (await limited("crash", settings).gate("hello")) !== undefined;
  assert.equal(await asked('[users.types.guest]\ntiers = ["budget"]\n'), true);
  assert.equal(await asked('[[limits]]\nusd = 1\nper = "day"\n# hard = true\n'), false);
  assert.equal(await asked('limits = [{ usd = 1, per = "day", "hard" = true }]\n'), true);
  const { gate, folder } = limited("crash");
  rmSync(path.join(folder, "settings.toml"));
  writeFileSync(path.join(folder, "in-the-way"), "");
  const other = load({ pluginConfig: { command: ["false"], env: { KIMI_STACK_CONFIG_DIR: path.join(folder, "in-the-way") } } });
  assert.equal(await gate("hello"), undefined, "no file, no limits");
  assert.ok(await other.hooks.before_agent_reply({ cleanedBody: "x" }, turn()));
});

test("a run that failed for good lets go of what it holds; one that will be tried again does not", async () => {
  const { host, folder } = limited("log");
  await host.lifecycle({ runId: "r", data: { phase: "finishing" } });
  await host.lifecycle({ runId: "r", data: { phase: "error" } });
  const asked = readFileSync(path.join(folder, "asked"), "utf8").trim().split("\n").map((line) => JSON.parse(line));
  assert.deepEqual(asked.map(({ op, run }) => [op, run]), [["release", "r"]]);
});

test("the owner is who OpenClaw's settings name, and a client of the Gateway", async () => {
  const { commands, folder } = plugin("log");
  const ask = async (over) => {
    await commands.kimi.handler({ ...turn(), args: "budget show", isAuthorizedSender: true, channel: "telegram", ...over });
    return JSON.parse(readFileSync(path.join(folder, "asked"), "utf8").trim().split("\n").at(-1)).context.owner;
  };
  const config = { commands: { ownerAllowFrom: ["telegram:1", 2, "*"] } };
  assert.equal(await ask({ senderId: "1", config }), true);
  assert.equal(await ask({ senderId: "2", config }), true);
  assert.equal(await ask({ senderId: "3", config }), false);
  assert.equal(await ask({ senderId: "*", config }), false);
  assert.equal(await ask({ senderId: "3", config: {} }), false);
  assert.equal(await ask({ senderId: "cli", gatewayClientScopes: ["operator.write"] }), true);
  assert.equal(await ask({ senderId: "cli", gatewayClientScopes: ["operator.read"] }), false);
});

test("a warning goes under the reply that it came with, once", async () => {
  const { hooks, resolve, host } = limited("warn");
  await resolve("hello", { runId: "r" });
  hooks.llm_output({ runId: "r", provider: "p", model: "m", usage: { input: 1 } }, turn({ runId: "r" }));
  const send = (kind) => hooks.reply_payload_sending({ payload: { text: "answer" }, kind, runId: "r" });
  assert.equal(await send("block"), undefined);
  assert.equal((await send("final")).payload.text, "answer\n\n(kimi-stack: 80 % spent)");
  assert.match(warnings(host)[0], /80 % spent/);
  assert.equal(await send("final"), undefined);
});

test("a word that is no override gets its line under the reply, once, with and without a limit's warning", async () => {
  for (const [how, more] of [["answer", ""], ["warn", "\n\n(kimi-stack: 80 % spent)"]]) {
    const { hooks, resolve } = plugin(how);
    await resolve("!gold hi", { runId: "r" });
    hooks.llm_output({ runId: "r", provider: "p", model: "m", usage: { input: 1 } }, turn({ runId: "r" }));
    const send = (kind) => hooks.reply_payload_sending({ payload: { text: "answer" }, kind, runId: "r" });
    assert.equal(await send("block"), undefined);
    assert.equal((await send("final")).payload.text, `answer\n\n(kimi-stack: !gold is no override)${more}`);
    assert.equal(await send("final"), undefined);
  }
});

test("/kimi is for the owner, and says what to do when the brain is down", async () => {
  const up = plugin("answer").commands.kimi;
  assert.equal((await up.handler({ ...turn(), args: "why", isAuthorizedSender: true })).text, "did command");
  assert.match((await up.handler({ ...turn(), args: "off", isAuthorizedSender: false })).text, /owner/);
  const down = plugin("crash").commands.kimi;
  assert.match((await down.handler({ ...turn(), args: "why", isAuthorizedSender: true })).text, /kimi-stack doctor/);
});

test("a load that only looks registers, and starts nothing", () => {
  const metadata = plugin("answer", { mode: "cli-metadata" });
  assert.deepEqual(Object.keys(metadata.hooks), []);
  assert.equal(metadata.cli[0].name, "run");
  const discovery = plugin("answer", { mode: "discovery" });
  assert.deepEqual(Object.keys(discovery.hooks).sort(), [
    "after_tool_call",
    "before_agent_reply",
    "before_agent_run",
    "before_message_write",
    "before_model_resolve",
    "before_tool_call",
    "gateway_stop",
    "llm_output",
    "message_received",
    "reply_payload_sending",
  ]);
});

test("the words of `openclaw run` are all that follows run", () => {
  const words = (...argv) => wordsAfter(["node", "openclaw", ...argv]);
  assert.deepEqual(words("run", "--model", "x", "hello"), ["--model", "x", "hello"]);
  assert.deepEqual(words("--profile", "run", "run", "run", "--", "-x"), ["run", "--", "-x"]);
  assert.deepEqual(words("run"), []);
});
