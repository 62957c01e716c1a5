// Whether a hard limit may be set, asked while no brain can be: what it wrote in routing.json, and settings.toml itself.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { Limits } from "../../plugin/openclaw/limits.mjs";
import { Settings } from "../../plugin/openclaw/settings.mjs";
import { Usage } from "../../plugin/openclaw/usage.mjs";
import { Worker } from "../../plugin/openclaw/worker.mjs";
import { load, turn } from "./host.mjs";

const SOFT = '[[limits]]\nusd = 1\nper = "day"\n';

const limitsIn = (env) => new Limits({ worker: null, settings: new Settings(env), privacy: { set: false } });

function limitsOn(settings) {
  const folder = mkdtempSync(path.join(tmpdir(), "kimi-"));
  const file = path.join(folder, "settings.toml");
  if (settings !== undefined) writeFileSync(file, settings);
  const limits = limitsIn({ KIMI_STACK_CONFIG_DIR: folder, KIMI_STACK_DATA_DIR: folder });
  const stamp = () => {
    const { mtimeNs, size, ino } = statSync(file, { bigint: true });
    return `${mtimeNs}:${size}:${ino}`;
  };
  const say = (row) => {
    const text = typeof row === "string" ? row : JSON.stringify({ v: 1, enforces: false, settings: stamp(), ...row });
    writeFileSync(path.join(folder, "routing.json"), text);
  };
  return { limits, file, folder, say, stamp };
}

for (const [what, hard] of Object.entries({
  "after a # in a string": 'limits = [{ usd = 1, per = "day", model = "a/b#c", hard = true }]\n',
  "under an escaped key": '[[limits]]\nusd = 1\nper = "day"\n"h\\u0061rd" = true\n',
  "under a key that is escaped whole": '[[limits]]\nusd = 1\nper = "day"\n"\\U00000068\\u0061\\u0072\\u0064" = true\n',
  "after a line of a string that looks like a comment": 'limits = [{usd = 1, per = "day", model = """\n# a/b""", hard = true}]\n',
  "after a literal string of two lines": "limits = [{usd = 1, per = 'day', model = '''\n# a/b''', hard = true}]\n",
  "with a dotted key": "limits = [{usd = 1, per = 'day', 'hard' = true}]\n",
  "in a file with other line ends": '[[limits]]\r\nusd = 1\r\nper = "day"\r\nhard = true\r\n',
  "in a quota": '[ "users" . types.guest]\nday = { usd = 1 }\n',
  "in a quota under an escaped name": '["\\u0075sers".types.guest]\nday = { usd = 1 }\n',
  "in UTF-16": Buffer.from('\ufeff[[limits]]\nusd = 1\nper = "day"\nhard = true\n', "utf16le"),
  "in UTF-16 without a mark": Buffer.from('[[limits]]\nusd = 1\nper = "day"\nhard = true\n', "utf16le"),
})) {
  test(`a hard limit ${what} is seen, with routing.json missing, older, broken and foreign`, () => {
    const { limits, say } = limitsOn(hard);
    assert.equal(limits.set, true);
    const rows = [{ settings: "1:2:3" }, { settings: null }, { settings: undefined }, { v: 2 }, { enforces: "no" }, { enforces: null }];
    for (const row of [...rows, "", "{", "null", "[]", "3", '"x"', '{"v": 1}']) {
      say(row);
      assert.equal(limits.set, true, JSON.stringify(row));
    }
  });
}

test("what the brain says of this settings.toml holds, whatever the words in it look like", () => {
  const { limits, say } = limitsOn(`${SOFT}# hard and users\nnote = "hard" # hard\n`);
  assert.equal(limits.set, true, "nobody has read it yet");
  say({});
  assert.equal(limits.set, false);
  say({ enforces: true });
  assert.equal(limits.set, true);
});

test("what it said of the one before holds until it has read the new one: a cut file has lost its limit", () => {
  const { limits, say, file } = limitsOn(`${SOFT}hard = true\n`);
  say({ enforces: true });
  writeFileSync(file, SOFT.slice(0, 20));
  assert.equal(limits.set, true);
  say({ enforces: false });
  assert.equal(limits.set, false);
  writeFileSync(file, `${SOFT}hard = true\n`);
  assert.equal(limits.set, true, "added after the brain said no");
  say({ enforces: false });
  utimesSync(file, 1, 1);
  assert.equal(limits.set, true, "as old as it may look");
});

test("a soft limit and a comment are none, and neither is a file that is not there", () => {
  assert.equal(limitsOn(`${SOFT}# hard = true\n  # users\n`).limits.set, false);
  assert.equal(limitsOn("").limits.set, false);
  const { limits, folder } = limitsOn(undefined);
  assert.equal(limits.set, false);
  writeFileSync(path.join(folder, "routing.json"), '{"v": 1, "enforces": true, "settings": "1:2:3"}');
  assert.equal(limits.set, false, "a person who takes the file away takes its limits away, to the brain too");
});

test("a settings.toml that is a folder may hold any", () => {
  const { limits, file, folder } = limitsOn("");
  rmSync(file);
  writeFileSync(path.join(folder, "x"), "");
  const odd = limitsIn({ KIMI_STACK_CONFIG_DIR: path.join(folder, "x"), KIMI_STACK_DATA_DIR: folder });
  assert.equal(odd.set, true);
  assert.equal(limits.set, false);
});

test("a clock that is set back does not keep the brain from starting", async (t) => {
  const one = new Worker({ command: [process.execPath, "-e", "process.exit(7)"], timeoutMs: 5000 });
  await assert.rejects(one.ask({ op: "ping" }));
  const now = Date.now();
  t.mock.method(Date, "now", () => now - 86_400_000);
  await new Promise((resolve) => setTimeout(resolve, 550)); // the first back-off
  await assert.rejects(one.ask({ op: "ping" }), /the brain ended \(exit 7\)/);
  assert.equal(one.backOff, 2000, "it was started again");
});

test("a question that cannot be written is no fault of the brain's", async () => {
  const one = new Worker({ command: [process.execPath, "-e", "process.stdin.resume()"], timeoutMs: 5000 });
  const circle = {};
  circle.circle = circle;
  await assert.rejects(one.ask({ op: "decide", attachments: circle }), TypeError);
  await assert.rejects(one.ask({ op: "decide", prompt: 1n }), TypeError);
  assert.equal(one.pending.size, 0);
  one.stop();
});

test("an answer in many parts is put together, and one without end is ended", async () => {
  const say = (code) => new Worker({ command: [process.execPath, "-e", code], timeoutMs: 20_000 });
  const long = say(`process.stdin.on("data", () => console.log(JSON.stringify({ id: "1", ok: true, text: "x".repeat(3e6) })))`);
  assert.equal((await long.ask({ op: "decide" })).text.length, 3e6);
  long.stop();
  const endless = say(`process.stdin.on("data", () => process.stdout.write("x".repeat(40e6)))`);
  await assert.rejects(endless.ask({ op: "decide" }), /answers without end/);
});

test("usage that a full disk cuts off is told of", { skip: process.platform !== "linux" && "needs /dev/full" }, () => {
  const told = [];
  const usage = new Usage({ worker: null, spool: "/dev/full", warn: (text) => told.push(text) });
  usage.keep({ id: "r:1" });
  assert.match(told[0], /the usage of one attempt is lost: .*(no space|full)/i);
});

test("owners that are written as one text, or not at all, break no command", async () => {
  for (const ownerAllowFrom of ["telegram:1", 1, [1, ["x"]], null, undefined]) {
    const host = load({ pluginConfig: { command: ["false"], env: {} } });
    const reply = await host.commands.kimi.handler({
      ...turn(),
      args: "budget show",
      isAuthorizedSender: true,
      channel: "telegram",
      senderId: "1",
      config: { commands: { ownerAllowFrom } },
    });
    assert.match(reply.text, /kimi-stack doctor/);
  }
});
