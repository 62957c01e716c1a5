// What runs in OpenClaw's own process reads whatever a person writes in linear time, up to a megabyte.
import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { decideHere } from "../../plugin/openclaw/fallback.mjs";
import { Limits } from "../../plugin/openclaw/limits.mjs";
import { classify } from "../../plugin/openclaw/privacy/classify.mjs";
import { Placeholders } from "../../plugin/openclaw/privacy/placeholders.mjs";
import { Reader } from "../../plugin/openclaw/privacy/reader.mjs";
import { Settings } from "../../plugin/openclaw/settings.mjs";
import { Worker } from "../../plugin/openclaw/worker.mjs";

const require = createRequire(import.meta.url);
const PYTHON = path.join(path.dirname(fileURLToPath(import.meta.url)), "../../plugin/kimi_stack");
const TEXTS = require("../vectors/adversarial.json");
const SMALL = 100_000; // characters
const LARGE = 1_000_000;
const LINEAR = 15; // at most so many times longer for the large one
const QUICK = 50; // ms of processor time in which a large text may be read whatever the small one took

const textOf = ([begin, piece, end], size) => begin + piece.repeat(Math.floor(size / piece.length)) + end;

// The garbage of one reading is not to be collected in the time of the next.
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

function timeOf(read, text) {
  collect();
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return Math.max((user + system) / 1000, 0.001);
}

/** What takes more than LINEAR times as long; both times are the least of several tries, tried anew before they count. */
function tooSlow(read, parts, largest = LARGE) {
  const [small, large] = [textOf(parts, largest / 10), textOf(parts, largest)];
  let slow = Infinity;
  let quick = Infinity;
  for (let tries = 1; tries < 8; tries += 1) {
    slow = Math.min(slow, timeOf(read, large));
    if (slow <= QUICK) return [];
    for (let turn = 0; turn < tries; turn += 1) quick = Math.min(quick, timeOf(read, small));
    if (slow <= LINEAR * quick) return [];
  }
  return [`${JSON.stringify(parts)}: ${slow} ms and ${quick} ms`];
}

function folderWith(files) {
  const folder = mkdtempSync(path.join(tmpdir(), "kimi-"));
  for (const [name, value] of Object.entries(files)) {
    writeFileSync(path.join(folder, name), typeof value === "string" ? value : JSON.stringify(value));
  }
  return folder;
}

function stack() {
  const document = structuredClone(require(path.join(PYTHON, "config/model-config.json")));
  document.selection_rules.task_keywords.premium.push("please x", "> > b", "x".repeat(50), "字字x", "#urgent");
  return document;
}

const state = { tier: "premium", model: "moonshot/kimi-k3", at: 1, context: 9, turns: 2, id: "s" };
const data = folderWith({ "model-config.json": stack(), "sessions.json": { sessions: { k: { mode: "auto", state } } } });
const env = { KIMI_STACK_FILE: path.join(data, "model-config.json"), KIMI_STACK_DATA_DIR: data };
const words = folderWith({ "routing.json": { v: 1, scores: require(path.join(PYTHON, "reading/pupil.json")).made, mode: "keywords" } });

const known = new Placeholders(folderWith({}));
const [masked, nested] = [known.of("x", "one"), known.of("x", `two ${known.of("x", "one")}`)];
const own = { words: { confidential: ["please", "x"] }, patterns: {}, files: {}, channels: {}, agents: {} };
const PLACEHOLDERS = [["", masked, ""], ["", nested, ""], ["[KIMI-", "A", ""], ["", "[KIMI-A", ""], ["", `x ${masked} `, "x"]];
const BESIDE = {
  "the wire": (text) => new Reader(own).redact(text, () => true, known),
  "an answer": (text) => known.restore(text),
};

const READS = {
  "the fallback, in a session": (prompt) => decideHere({ prompt, context: { sessionKey: "k", sessionId: "s" }, env }),
  "the fallback, by keywords": (prompt) => decideHere({ prompt, context: {}, env: { ...env, KIMI_STACK_DATA_DIR: words } }),
  "a session's key": (sessionKey) => decideHere({ prompt: "hi", context: { sessionKey, trigger: sessionKey }, env }),
  "settings.toml": (text) => {
    const folder = folderWith({ "settings.toml": text });
    const settings = new Settings({ KIMI_STACK_CONFIG_DIR: folder, KIMI_STACK_DATA_DIR: folder });
    return new Limits({ worker: null, settings, privacy: { set: false } }).set;
  },
  "an answer of the brain": (text) => new Worker({ command: ["false"] }).receive(JSON.stringify({ id: "1", text })),
};

test("there are enough texts", () => assert.ok(TEXTS.length >= 60));

for (const [name, read] of Object.entries(READS)) {
  test(`${name}: a text ten times as long takes at most fifteen times as long`, () => {
    read(textOf(TEXTS[0], SMALL)); // what is loaded at first is no reading
    assert.deepEqual(TEXTS.flatMap((parts) => tooSlow(read, parts)), []);
  });
}

// What detectors begin to read and never find: words, marks, beginnings of keys, numbers, addresses and lines.
const BEGINNINGS = [
  ...["password:", "password is ", "pass ", "token_", "key: value1", "secret\nvalue: ", "secret | a |\n", "密码", "🙂password: "],
  ...["-----BEGIN PRIVATE KEY-----", "-----BEGIN PRIVATE KEY-----\nA: b\n", "private_key: -----BEGIN PRIVATE KEY-----"],
  ...["PuTTY-User-Key-File-2: a\nb\nc\nd\nAAAA\n", "eyJa.eyJ", "eyJaaaaaaaaa.", "AKIA", "sl.", "Q~", "MT", "aws_secret "],
  ...["://a:b", "@", "a@b.", "a@a.de ", "<", "<<", "1 ", "4539 ", "123-", "DE02 1203 ", "A1 ", "(030) ", "+1 234 567 8901 "],
  ...["curl -u a:b ", "password: |\n  ", "password>a", "mot de passe est « ", "１ ", "４539\u00a0"],
  ...["x", "A", "字", "🙂", "\ud83d", "İ", "\0", "\n", "!", "!?", "!!!!? ", "-", "_", "=", ".", "/", "\\n", "falke ", "a.b ", "a/"],
];
const COSTLY = ["1 ", "+1 234 567 8901 ", "password:", "a.b "];
const OWN = {
  words: { internal: ["falke"] },
  patterns: { internal: ["KD-\\d+x"] },
  files: { internal: ["*a*a*b?", "hr/*"] },
};

test("the classifier: a text ten times as long takes at most fifteen times as long", () => {
  const parts = BEGINNINGS.map((piece) => ["service_account private_key token phone ", piece, " 1!"]);
  classify(textOf(parts[0], SMALL), OWN);
  // All of them at 1,000,000 characters would take minutes: the costliest are read at that size.
  const sizes = parts.map((each) => (COSTLY.includes(each[1]) ? LARGE : LARGE / 5));
  assert.deepEqual(parts.flatMap((each, at) => tooSlow((text) => classify(text, OWN), each, sizes[at])), []);
});

for (const [name, read] of Object.entries(BESIDE)) {
  test(`${name} with placeholders: a text ten times as long takes at most fifteen times as long`, () => {
    read(textOf(PLACEHOLDERS[0], SMALL));
    assert.deepEqual(PLACEHOLDERS.flatMap((parts) => tooSlow(read, parts)), []);
  });
}

test("a list of many addresses is hidden in linear time", () => {
  const people = (count) => Array.from({ length: count }, (_, at) => `person${at * 7919}x@acme-shop.de`).join(";\n");
  const hide = (text) => new Reader(null).redact(text, () => true, new Placeholders(folder));
  const folder = folderWith({});
  const [small, large] = [people(4_000), people(40_000)];
  assert.ok(large.length > LARGE);
  assert.ok(!hide(small).includes("@acme"));
  const quick = Math.min(...[1, 2, 3].map(() => timeOf(hide, small)));
  let slow = timeOf(hide, large);
  if (slow > LINEAR * quick) slow = Math.min(slow, timeOf(hide, large));
  assert.ok(slow <= LINEAR * quick, `${slow} ms and ${quick} ms`);
});
