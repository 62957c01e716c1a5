import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Worker, sharedWorker } from "../../plugin/openclaw/worker.mjs";

const BRAIN = path.join(path.dirname(fileURLToPath(import.meta.url)), "brain.mjs");
const worker = (how, timeoutMs = 5000, over = {}) =>
  new Worker({ command: [process.execPath, BRAIN, how], timeoutMs, ...over });
const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

test("a brain is started by the first question, and one serves them all", async () => {
  const one = worker("answer");
  assert.equal(one.child, null);
  const answers = await Promise.all([1, 2, 3].map(() => one.ask({ op: "decide", prompt: "hi" })));
  assert.equal(new Set(answers.map((answer) => answer.pid)).size, 1);
  one.stop();
});

test("answers go to their questions, whatever their order", async () => {
  const one = worker("hang-once", 3000); // a busy machine starts a process late
  const [lost, found] = await Promise.allSettled([
    one.ask({ op: "decide", prompt: "hang" }),
    one.ask({ op: "decide", prompt: "hi" }),
  ]);
  assert.match(lost.reason.message, /no answer within 3000 ms/);
  assert.equal(found.value.ok, true);
  one.stop();
});

test("a program that does not exist is an error, not a crash", async () => {
  const one = new Worker({ command: ["/no/such/python"], timeoutMs: 5000 });
  await assert.rejects(one.ask({ op: "ping" }), /does not start/);
});

test("a brain that crashes is not started again at once, and is after its back-off", async () => {
  const one = worker("die");
  await assert.rejects(one.ask({ op: "decide", prompt: "die" }), /the brain ended \(exit 9\)/);
  await assert.rejects(one.ask({ op: "decide", prompt: "hi" }), /the brain ended/);
  assert.equal(one.child, null);
  one.startAfter = 0; // the back-off is over
  assert.equal((await one.ask({ op: "decide", prompt: "hi" })).ok, true);
  one.stop();
});

test("the back-off doubles up to a minute, and a good answer resets it", async () => {
  const one = worker("crash");
  const waits = [];
  for (let round = 0; round < 10; round += 1) {
    one.startAfter = 0;
    waits.push(one.backOff);
    await assert.rejects(one.ask({ op: "ping" }));
  }
  assert.deepEqual(waits, [500, 1000, 2000, 4000, 8000, 16000, 32000, 60000, 60000, 60000]);
  one.receive('{"id": "none"}');
  assert.equal(one.backOff, 500);
});

test("a brain that hangs is ended after three questions", async () => {
  const one = worker("hang", 50, { hungMs: 100 });
  await assert.rejects(one.ask({ op: "ping" }));
  await assert.rejects(one.ask({ op: "ping" }));
  const { pid } = one.child;
  await assert.rejects(one.ask({ op: "ping" }));
  assert.equal(one.child, null);
  await later(200);
  assert.throws(() => process.kill(pid, 0), "it is gone");
});

test("a burst of questions to a brain that is slow to start does not end it", async () => {
  const one = worker("answer", 5);
  await Promise.allSettled([1, 2, 3, 4, 5].map(() => one.ask({ op: "ping" }, 1)));
  assert.ok(one.child, "it is still starting");
  assert.equal((await one.ask({ op: "ping" }, 5000)).ok, true);
  one.stop();
});

test("an answer that came while this process was busy counts", async () => {
  const one = worker("answer");
  await one.ask({ op: "ping" });
  const asked = one.ask({ op: "ping" }, 100);
  await later(0); // the question is on its way
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400); // the loop is blocked
  assert.equal((await asked).ok, true);
  one.stop();
});

test("a silent brain is not left behind by a stop", async () => {
  const one = worker("hang", 50);
  await assert.rejects(one.ask({ op: "ping" }));
  const { pid } = one.child;
  process.kill(pid, "SIGSTOP");
  one.stop();
  await later(300);
  assert.throws(() => process.kill(pid, 0), "it is gone");
});

test("lines that are not JSON are passed over", async () => {
  const one = worker("babble");
  assert.equal((await one.ask({ op: "ping" })).ok, true);
  one.stop();
});

test("an idle brain does not keep its parent alive, and ends with it", () => {
  const script = `
    import { Worker } from ${JSON.stringify(path.resolve("plugin/openclaw/worker.mjs"))};
    const one = new Worker({ command: [process.execPath, ${JSON.stringify(BRAIN)}], timeoutMs: 5000 });
    console.log((await one.ask({ op: "ping" })).pid);`;
  const done = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8", timeout: 20_000 });
  assert.equal(done.status, 0, done.stderr);
  const pid = Number(done.stdout);
  assert.ok(pid > 0);
  for (let round = 0; round < 100; round += 1) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
  assert.fail("the brain outlived its parent");
});

test("a process has one brain, until its settings change", () => {
  const settings = { command: [process.execPath, BRAIN], timeoutMs: 5000 };
  const one = sharedWorker(settings);
  assert.equal(sharedWorker({ ...settings }), one);
  assert.notEqual(sharedWorker({ ...settings, timeoutMs: 1 }), one);
});
