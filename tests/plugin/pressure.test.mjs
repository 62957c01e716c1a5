// What the plugin tells of a turn's tool calls: which were equal, and no word of them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Pressure } from "../../plugin/openclaw/pressure.mjs";

const turn = (runId, over = {}) => ({ sessionKey: "s", sessionId: "1", runId, trigger: "user", ...over });
const read = (path, text, more = {}) => ({ toolName: "read", params: { path }, result: { content: [{ type: "text", text }] }, ...more });

/** The calls that the turn after one with these events is told. */
function after(events, ctx = turn("b")) {
  const pressure = new Pressure();
  assert.deepEqual(pressure.begins(turn("a")), []);
  for (const event of events) pressure.used(event, turn("a"));
  return pressure.begins(ctx);
}

test("equal tools, calls, results and errors get equal numbers, in the order in which they come", () => {
  const failed = (error) => ({ toolName: "exec", params: { command: "make" }, error });
  const told = after([
    read("a.txt", "x"),
    read("b.txt", "x"),
    read("a.txt", "y"),
    failed("ENOENT: no such file '/home/me/a1' (try 1)"),
    failed("ENOENT: no such file '/tmp/other' (try 22)\nat line 7"),
    failed("permission denied"),
  ]);
  assert.deepEqual(told, [[1, 1, 1, 0], [1, 2, 1, 0], [1, 1, 2, 0], [2, 3, 3, 1], [2, 3, 3, 1], [2, 3, 3, 2]]);
});

test("only the turn before counts, of the same session, and OpenClaw's own turns neither tell nor are told", () => {
  assert.equal(after([read("a", "x")]).length, 1);
  assert.deepEqual(after([read("a", "x")], turn("b", { sessionId: "2" })), [], "a reset");
  assert.deepEqual(after([read("a", "x")], turn("b", { sessionKey: "t" })), []);
  assert.deepEqual(after([read("a", "x")], turn("b", { trigger: "heartbeat" })), []);
  const pressure = new Pressure();
  pressure.begins(turn("a"));
  pressure.used(read("a", "x"), turn("a"));
  pressure.begins(turn("cron", { trigger: "cron" }));
  pressure.used(read("b", "x"), turn("cron"));
  assert.equal(pressure.before(turn("b")).length, 1, "a turn that is not begun yet");
  assert.equal(pressure.begins(turn("b")).length, 1);
  pressure.used(read("c", "x"), turn("b"));
  assert.equal(pressure.begins(turn("b")).length, 1, "asked again for the same run");
  assert.equal(pressure.begins(turn("c")).length, 1);
  assert.deepEqual(pressure.begins(turn("d")), [], "a turn without tools: it is over");
});

test("waiting for a process is no circle, and events without what they should have do no harm", () => {
  const poll = { toolName: "process", params: { action: "poll", id: "1" }, result: { content: "running" } };
  assert.deepEqual(after([poll, poll, poll]), []);
  assert.equal(after([{ ...poll, error: "no such process" }]).length, 1);
  assert.deepEqual(after([{}, { toolName: "x", params: null, result: null, error: null }]), [[1, 1, 1, 0], [2, 2, 1, 0]]);
  const pressure = new Pressure();
  assert.deepEqual(pressure.begins({}), []);
  pressure.used({}, {});
});

test("of a long turn the last calls are told, and no text is kept", () => {
  const many = Array.from({ length: 100 }, (_, number) => read(`f${number}`, "secret text"));
  assert.equal(after(many).length, 64);
  const pressure = new Pressure();
  pressure.begins(turn("a"));
  pressure.used(read("private.txt", "secret text", { error: "secret trouble" }), turn("a"));
  assert.doesNotMatch(JSON.stringify([...pressure.sessions]), /private|secret|trouble/);
  for (let number = 0; number < 600; number += 1) pressure.begins(turn("a", { sessionKey: `k${number}` }));
  assert.equal(pressure.sessions.size, 500);
});
