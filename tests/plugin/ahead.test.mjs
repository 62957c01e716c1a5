// A message goes to the brain when it arrives, so that it is read before its turn asks for a model.
import assert from "node:assert/strict";
import { test } from "node:test";
import { registerAhead } from "../../plugin/openclaw/ahead.mjs";

/** The plugin's handler, and what it asks a brain, which answers as `answer` says. */
function ahead({ answer = async () => ({ ok: true }), ...worker } = {}) {
  const asked = [];
  const hooks = {};
  const ask = (request, ms) => asked.push([request, ms]) && answer();
  registerAhead({ on: (name, handler) => (hooks[name] = handler) }, { worker: { ask, ...worker } });
  return { received: hooks.message_received, asked };
}

test("the text is sent with its session and channel, and nothing waits for it", () => {
  const { received, asked } = ahead({ answer: () => new Promise(() => {}) });
  assert.equal(received({ content: "Review this", sessionKey: "s" }, { channelId: "telegram" }), undefined);
  received({ content: "Review that" }, { channelId: "webchat", sessionKey: "t" });
  assert.deepEqual(asked, [
    [{ op: "read", prompt: "Review this", context: { sessionKey: "s", channel: "telegram" } }, 5000],
    [{ op: "read", prompt: "Review that", context: { sessionKey: "t", channel: "webchat" } }, 5000],
  ]);
});

test("a command, and a message without text, are not sent", () => {
  const { received, asked } = ahead();
  for (const content of ["/kimi why", "", undefined, null, 7, ["Review this"]]) received({ content }, {});
  received({ content: "/new" }, undefined);
  assert.deepEqual(asked, []);
});

test("a brain that fails is left to the turn", async () => {
  const { received, asked } = ahead({ answer: async () => Promise.reject(new Error("no brain")) });
  received({ content: "Review this" }, {});
  await new Promise(setImmediate); // an unhandled rejection would end this process
  assert.equal(asked.length, 1);
});

test("without the Python part there is nobody to ask", () => {
  const { received, asked } = ahead({ isMissing: true, isInstalled: false });
  received({ content: "Review this" }, {});
  assert.deepEqual(asked, []);
});
