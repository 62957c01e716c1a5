// The cache in chats, as far as the plugin knows of it: which messages stand alone, and which text may be kept.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Kept } from "../../plugin/openclaw/kept.mjs";
import { Limits } from "../../plugin/openclaw/limits.mjs";
import { Usage } from "../../plugin/openclaw/usage.mjs";

const settings = (read = {}) => ({ read: { there: true, fresh: true, said: { chats: true }, ...read } });
const ctx = { sessionKey: "s", runId: "r" };
const said = (...texts) => ({ runId: "r", assistantTexts: texts });

test("a message stands alone once, without files and without a quoted message", () => {
  const kept = new Kept({ settings: settings() });
  assert.equal(kept.standsAlone(ctx), false, "no message was seen");
  kept.received({ sessionKey: "s" }, {});
  assert.equal(kept.standsAlone(ctx), true);
  assert.equal(kept.standsAlone(ctx), false, "the next turn is not that message's");
  const file = { kind: "image" };
  for (const more of [{ media: [file] }, { originalMedia: [file] }, { mediaStagingPending: true }, { replyToId: "1" }, { replyToBody: "x" }]) {
    kept.received({ sessionKey: "s", ...more }, {});
    assert.equal(kept.standsAlone(ctx), false, JSON.stringify(more));
  }
  kept.received({}, ctx);
  assert.equal(kept.standsAlone(ctx), true, "the session may be in the context");
});

test("nothing stands alone where the present settings do not say so", () => {
  for (const read of [{ there: false }, { there: null }, { fresh: false }, { said: {} }, { said: { chats: "yes" } }]) {
    const kept = new Kept({ settings: settings(read) });
    kept.received({ sessionKey: "s" }, {});
    assert.equal(kept.standsAlone(ctx), false, JSON.stringify(read));
  }
});

test("the one text of a turn that the cache did not know may be kept, unless a tool was used or it was cut", () => {
  const kept = new Kept({ settings: settings() });
  assert.equal(kept.textOf(said("a"), "r"), undefined);
  kept.missed(ctx);
  assert.equal(kept.textOf(said("a"), "r"), "a");
  assert.equal(kept.textOf(said("a", "b"), "r"), undefined);
  assert.equal(kept.textOf({ ...said("a"), lastAssistant: { stopReason: "length" } }, "r"), undefined);
  kept.usedTool({ runId: "other" }, {});
  assert.equal(kept.textOf(said("a"), "r"), "a");
  kept.usedTool({}, ctx);
  assert.equal(kept.textOf(said("a"), "r"), undefined);
});

test("the brain is asked for a message that stands alone though nothing may refuse it; a late brain answers nothing", async () => {
  const asked = [];
  const worker = {
    ask: async (request, ms) => {
      asked.push([request, ms]);
      return { ok: true, refused: null, reply: { text: "kept" } };
    },
  };
  const quiet = { worker, settings: { read: { there: false } }, privacy: { set: false } };
  const limits = new Limits(quiet);
  assert.deepEqual(await limits.gate({ prompt: "x" }, false), { refused: null });
  assert.equal(asked.length, 0);
  assert.deepEqual(await limits.gate({ prompt: "x" }, true), { refused: null, reply: { text: "kept" } });
  assert.deepEqual(asked, [[{ prompt: "x", op: "gate", alone: true }, undefined]]);
  const late = new Limits({ ...quiet, worker: { ask: () => Promise.reject(new Error("late")) } });
  assert.deepEqual(await late.gate({ prompt: "x" }, true), { refused: null });
});

test("an answer goes to the brain beside the call, and never to the spool", async () => {
  const kept = [];
  const usage = new Usage({ worker: { ask: () => Promise.reject(new Error("down")) }, spool: "x", warn: () => {} });
  usage.keep = (call) => kept.push(call);
  await usage.record({ ...said("secret"), usage: { input: 1 } }, ctx, undefined, undefined, "secret");
  assert.equal(kept.length, 1);
  assert.doesNotMatch(JSON.stringify(kept), /secret/);
});
