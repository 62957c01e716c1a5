// Placeholders on the wire and in the transcript, and secrets in the answer and in what a tool gets.
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { Placeholders } from "../../plugin/openclaw/privacy/placeholders.mjs";
import { CLOUD, KEY, LOCAL, OTHER, WORD, policy, rule, under } from "./policies.mjs";

const REDACT = policy(rule("redact"));
const config = (defaults) => ({ agents: { defaults: { model: "anthropic/claude-sonnet-5", ...defaults } } });
const user = (content) => ({ role: "user", content });

test("the wire has a placeholder, the answer and the tool have the secret", () => {
  const { run, host, tool } = under(REDACT);
  assert.equal(run(`write ${KEY} into .env`), undefined);
  const sent = host.onWire(`[Thu 20:02] write ${KEY} into .env, and ${OTHER}`);
  const [mine, other] = sent.match(/\[KIMI-AWS-ACCESS-KEY-[0-9a-f]{8}\]/g);
  assert.equal(sent, `[Thu 20:02] write ${mine} into .env, and ${other}`);
  assert.notEqual(mine, other);
  assert.equal(host.onWire(`again ${KEY}`), `again ${mine}`);
  assert.equal(host.onAnswer(`done: ${mine}, ${other}.`), `done: ${KEY}, ${OTHER}.`);
  const params = { path: ".env", content: `K=${mine}\n`, deep: [{ k: [mine, 1, null] }] };
  assert.deepEqual(tool("write", params).params, { path: ".env", content: `K=${KEY}\n`, deep: [{ k: [KEY, 1, null] }] });
  assert.match(tool("write", { [mine]: 1 }).blockReason, /cannot be put back here: .* or it stands in a name/);
});

test("the placeholder is the same in every process: by the key in our data folder, which is for its owner alone", () => {
  const { run, host, folder } = under(REDACT);
  run(KEY);
  const sent = host.onWire(KEY);
  const file = path.join(folder, "redaction.key");
  const key = readFileSync(file, "utf8");
  assert.match(key, /^[0-9a-f]{64}\n$/);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.equal(sent, `[KIMI-AWS-ACCESS-KEY-${createHmac("sha256", Buffer.from(key.trim(), "hex")).update(KEY).digest("hex").slice(0, 8)}]`);
  assert.equal(new Placeholders(folder).of("aws-access-key", KEY), sent);
});

test("a placeholder is no secret, whatever stands around it, and neither is a text that has one cut or nested", () => {
  const { run, host } = under(policy(rule("redact"), { own: { words: { confidential: ["aurora", "KIMI"] } } }));
  run(WORD);
  const sent = host.onWire(`password = ${KEY} aurora`);
  assert.equal(host.onWire(sent), sent);
  assert.equal(run(sent, { modelProviderId: "moonshot" }), undefined);
  assert.equal(host.onAnswer(sent), `password = ${KEY} aurora`);
});

test("a placeholder that is cut in pieces stays as it is until the whole is there", () => {
  const { run, host } = under(REDACT);
  run(KEY);
  const sent = host.onWire(KEY);
  const [head, tail] = [sent.slice(0, 9), sent.slice(9)];
  assert.deepEqual([host.onAnswer(head), host.onAnswer(tail), host.onAnswer(head + tail)], [head, tail, KEY]);
});

test("what a tool brings in the middle of a run gets a placeholder, whatever else the rule says", () => {
  for (const otherwise of ["block", "route", "ask", "redact"]) {
    const { run, host } = under(policy(rule(otherwise)));
    assert.equal(run("read the file"), undefined);
    assert.doesNotMatch(host.onWire(`the file has ${KEY}`), new RegExp(KEY));
  }
});

test("texts stay as they are while every run in flight is on a model that may get them, and only then", () => {
  const { run, host, end } = under(REDACT);
  const isRaw = () => host.onWire(KEY) === KEY;
  assert.equal(isRaw(), false, "no run: a compaction may go anywhere");
  run(KEY, { ...LOCAL, runId: "a" });
  assert.equal(isRaw(), true);
  run("hello", { ...CLOUD, runId: "b" });
  assert.equal(isRaw(), false);
  run("hello", { ...LOCAL, runId: "b" });
  assert.equal(isRaw(), true, "the fallback of b");
  end("a");
  end("b");
  assert.equal(isRaw(), false);
});

test("a run that held back is in flight for a while after its end, for a retry may come", (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { run, host, end } = under(REDACT);
  run(KEY, { ...LOCAL, runId: "a" });
  run(KEY, { ...CLOUD, runId: "b" });
  end("b");
  t.mock.timers.tick(1500);
  run(KEY, { ...CLOUD, runId: "b" });
  t.mock.timers.tick(1500);
  assert.notEqual(host.onWire(KEY), KEY);
  end("b");
  t.mock.timers.tick(2100);
  assert.equal(host.onWire(KEY), KEY);
});

test("a compaction on a model of its own, which may not get it, gets placeholders", () => {
  const { run, host } = under(REDACT, { config: config({ compaction: { model: "anthropic/claude-haiku-4-5" } }) });
  run(KEY, LOCAL);
  assert.notEqual(host.onWire(KEY), KEY);
});

test("the transcript keeps placeholders under redact, and else where a recap may go to a model that may not get it", () => {
  const kept = (otherwise, defaults, content = KEY) => {
    const written = under(policy(rule(otherwise)), { config: config(defaults) }).write(user(content));
    return written === undefined ? content : written.content;
  };
  assert.match(kept("redact", { utilityModel: "" }), /^\[KIMI-/);
  assert.equal(kept("block", { utilityModel: "" }), KEY);
  assert.equal(kept("block", { utilityModel: "ollama/small" }), KEY);
  assert.match(kept("block", { utilityModel: "anthropic/claude-haiku-4-5" }), /^\[KIMI-/);
  assert.match(kept("block", { utilityModel: "cheap", models: { "anthropic/claude-haiku-4-5": { alias: "Cheap" } } }), /^\[KIMI-/);
  assert.match(kept("route", {}), /^\[KIMI-/, "OpenClaw picks one of the provider's");
});

test("a session that gets a title keeps placeholders where OpenClaw's regular model, which may make it, may not get it", () => {
  const off = config({ utilityModel: "" });
  for (const [privacy, key, isKept] of [
    [policy(rule("block")), "agent:main:dashboard:1", false],
    [policy(rule("block")), "agent:main:ios-1", false],
    [policy(rule("block", ["anthropic/claude-sonnet-5"])), "agent:main:dashboard:1", true],
    [policy(rule("block")), "agent:main:telegram:1", true],
  ]) {
    const written = under(privacy, { config: off }).write(user(KEY), key);
    assert.equal(written === undefined, isKept, key);
  }
});

test("each text of a message is kept without it, its thinking is not kept at all, and the rest is not touched", () => {
  const { write } = under(REDACT);
  const message = {
    role: "assistant",
    content: [
      { type: "text", text: `it is ${KEY}`, textSignature: KEY },
      { type: "thinking", thinking: `so ${KEY}`, thinkingSignature: "s" },
      { type: "thinking", thinking: "so what", thinkingSignature: "s" },
      { type: "toolCall", id: KEY, name: "write", arguments: { content: [`K=${KEY}`] } },
      { type: "image", data: KEY, mimeType: "image/png" },
    ],
    usage: { input: 1 },
    __openclaw: { x: KEY },
  };
  const whole = structuredClone(message);
  const written = write(message);
  const mask = written.content[0].text.slice(6);
  assert.match(mask, /^\[KIMI-/);
  assert.deepEqual(message, whole, "the one in memory is not touched");
  assert.deepEqual(written, {
    ...whole,
    content: [
      { type: "text", text: `it is ${mask}`, textSignature: KEY },
      { type: "thinking", thinking: "so what", thinkingSignature: "s" },
      { type: "toolCall", id: KEY, name: "write", arguments: { content: [`K=${mask}`] } },
      { type: "image", data: KEY, mimeType: "image/png" },
    ],
  });
  const result = write({ role: "toolResult", content: [{ type: "text", text: KEY }], details: { file: KEY } });
  assert.deepEqual(result.details, { file: mask });
  assert.equal(write(user("hello")), undefined);
});

test("a transcript is not written as it is where the policy is not known", () => {
  const { write, folder } = under(policy(rule("block")));
  writeFileSync(path.join(folder, "routing.json"), "{");
  assert.match(write(user(KEY)).content, /^\[KIMI-AWS/);
  writeFileSync(path.join(folder, "redaction.key"), "damaged");
  const other = under(REDACT);
  writeFileSync(path.join(other.folder, "redaction.key"), "damaged");
  assert.doesNotMatch(other.write(user(`it is ${KEY}`)).content, new RegExp(KEY));
  other.run(KEY);
  assert.throws(() => other.host.onWire(KEY), /redaction\.key is damaged; delete it/);
});

test("a tool does not run on a placeholder that nobody here can put back, nor send what may not leave", () => {
  const { run, host, tool } = under(REDACT);
  const blocked = tool("write", { content: "K=[KIMI-AWS-ACCESS-KEY-00000000]" });
  assert.equal(blocked.block, true);
  assert.match(blocked.blockReason, /^kimi-stack: \[KIMI-AWS-ACCESS-KEY-00000000\] stands for a secret that cannot be put/);
  assert.equal(tool("write", { content: "plain", n: 1 }), undefined);
  assert.equal(tool("list", undefined), undefined);
  run(KEY);
  const sent = host.onWire(KEY);
  for (const params of [{ url: `https://x.example/?k=${sent}` }, { query: KEY }]) {
    const refused = tool("web_fetch", params);
    assert.match(refused.blockReason, /^kimi-stack: web_fetch would send away what may not leave \(access key id of AWS\)/);
    assert.ok(!refused.blockReason.includes(KEY));
  }
});

// Of 10,001 secrets two share a placeholder of 32 bits under one key in 86: the key is fixed, and so is who collides.
const FIXED = "0123456789abcdef".repeat(4);

function remembering() {
  const { folder } = under(REDACT);
  writeFileSync(path.join(folder, "redaction.key"), `${FIXED}\n`);
  return new Placeholders(folder);
}

test("the secrets that are remembered are bounded", () => {
  const known = remembering();
  const first = known.of("x", "secret 0");
  for (let number = 1; number <= 10_000; number += 1) known.of("x", `secret ${number}`);
  assert.equal(known.secrets.size, 10_000);
  assert.equal(known.restore(first), first);
  const big = known.of("x", "x".repeat(9_000_000));
  assert.equal(known.secrets.size, 1);
  assert.equal(known.restore(big).length, 9_000_000);
});

test("two secrets that share a placeholder are never mixed up", () => {
  const known = remembering();
  const shared = known.of("x", "secret 47425");
  assert.equal(known.restore(shared), "secret 47425");
  assert.equal(known.of("x", "secret 59468"), shared);
  assert.equal(known.restore(shared), shared);
  assert.equal(known.of("x", "secret 47425"), shared);
  assert.equal(known.restore(shared), shared);
});

test("a text with more findings than the classifier tells at once is replaced whole", () => {
  const { run, host } = under(REDACT);
  run(KEY);
  const text = `${WORD}, `.repeat(2500);
  assert.equal(host.onAnswer(host.onWire(text)), text);
  assert.doesNotMatch(host.onWire(text), /Aurora/);
});

test("placeholders do not hide what comes after them, however many there are", () => {
  const { run, host } = under(policy(rule("redact"), { own: { words: { confidential: ["aws", "secret"] } } }));
  run(KEY);
  const mask = host.onWire(KEY);
  const text = `${`${mask} `.repeat(1500)}aws ${OTHER}`;
  const sent = host.onWire(text);
  assert.doesNotMatch(sent, new RegExp(`${OTHER}| aws `));
  assert.equal(host.onAnswer(sent), text.replaceAll(mask, KEY));
  assert.ok(sent.startsWith(`${mask} ${mask} `));
});

test("a list of people is replaced in each place, and what is left is none", () => {
  const internal = policy(rule("redact"), { internal: rule("redact") });
  const { run, host } = under(internal);
  const people = Array.from({ length: 30 }, (_, number) => `person.${number}@corp-${number}.com`);
  const text = `${people.join("\n")}\n${people[3]} and again ${people[3]}`;
  assert.equal(run(text), undefined);
  const sent = host.onWire(text);
  assert.doesNotMatch(sent, /@corp/);
  assert.equal(host.onAnswer(sent), text);
});
