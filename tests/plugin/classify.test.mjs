// What the classifier says to what JavaScript alone can be given. tests/unit/privacy/test_parity.py compares its findings
// with Python's.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { classify, maskOf } from "../../plugin/openclaw/privacy/classify.mjs";

const SOURCES = path.join(path.dirname(fileURLToPath(import.meta.url)), "../../plugin/openclaw/privacy");
const drawn = (letters) => Array.from({ length: 36 }, (_, at) => letters[(at * 7 + 3) % letters.length]).join("");
const TOKEN = `ghp_${drawn("aB3dE5gH7jK9mN1pQ")}`;

const found = (text, ...rest) => classify(text, ...rest).findings.map(({ kind, start, end }) => [kind, text.slice(start, end)]);

test("a finding has its place in UTF-16 units and shows no secret", () => {
  const text = `🙂 𝔘 ${TOKEN}`;
  const { cls, findings } = classify(text);
  assert.equal(cls, "confidential");
  assert.deepEqual(findings, [
    { kind: "github-token", name: "token of GitHub", cls, start: 6, end: 46, masked: maskOf(TOKEN) },
  ]);
  assert.equal(text.slice(6, 46), TOKEN);
  assert.match(findings[0].masked, /^ghp_\*\*\*..$/);
});

test("a harmless text is public", () => assert.deepEqual(classify("Plan the launch 🙂"), { cls: "public", findings: [] }));

test("rules of one's own hold beside the detectors, and need not be whole", () => {
  const own = { words: { confidential: ["Falke"] }, patterns: { internal: ["KD-\\d+"] }, channels: { internal: ["hr"] } };
  assert.deepEqual(found("🙂falke and KD-77", own), [["own-word", "falke"], ["own-pattern", "KD-77"]]);
  assert.equal(classify("hello", own, { channel: "HR" }).cls, "internal");
  assert.equal(classify("hello", own, { attachments: ["/tmp/a.pem"] }).cls, "public");
  assert.equal(classify("hello", { files: { confidential: ["*.pem"] } }, { attachments: ["/tmp/a.pem"] }).cls, "confidential");
  for (const nothing of [null, undefined, {}]) assert.deepEqual(found("falke", nothing), []);
});

test("an expression repeats at most 100 times, as in Python", () => {
  const own = { patterns: { internal: ["x\\d*y"] } };
  assert.equal(found(`x${"1".repeat(100)}y`, own).length, 1);
  assert.equal(found(`x${"1".repeat(101)}y`, own).length, 0);
});

test("what cannot be read is thrown, so that the caller does not take the text for public", () => {
  const patterns = ["(a", "a)", "[a", "[z-a]", "\\bx", "\\p{L}", "(?=a)b", "^a", "a$", "a{x}", "a{1,500}", "*a", "a\\", "[\\D]"];
  for (const pattern of patterns) assert.throws(() => classify("a", { patterns: { internal: [pattern] } }), pattern);
  const others = ["rules", 7, { words: { secret: ["a"] } }, { words: { internal: [7] } }, { words: { internal: [""] } }];
  for (const own of others) assert.throws(() => classify("a", own), JSON.stringify(own));
  for (const text of [null, undefined, 7, {}]) assert.throws(() => classify(text));
});

test("a mask is Python's", () => {
  const masks = { ["0123456789".repeat(3)]: "0123***89", "0123456789ab": "01***b", "01234567": "0***", "0123456": "***", "": "***" };
  for (const [secret, mask] of Object.entries(masks)) assert.equal(maskOf(secret), mask);
  assert.equal(maskOf("🙂".repeat(12)), "🙂🙂***🙂");
});

test("each source is small", () => {
  for (const name of readdirSync(SOURCES).filter((file) => file.endsWith(".mjs"))) {
    const lines = readFileSync(path.join(SOURCES, name), "utf8").split("\n");
    assert.ok(lines.length <= 200, name);
  }
});
