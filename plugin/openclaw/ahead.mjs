// Sends a message to the brain as soon as it arrives. The brain reads it while OpenClaw prepares the turn, so that the
// choice of the model has to wait for the reader no more.
import { isAlone } from "./alone.mjs";

const READ_MS = 5000; // long, because nothing waits for it

export function registerAhead(api, { worker }) {
  api.on("message_received", ({ content, sessionKey }, ctx) => {
    const isTask = typeof content === "string" && content && !content.startsWith("/"); // the others are commands
    if (!isTask || isAlone(worker)) return;
    const context = { sessionKey: sessionKey ?? ctx?.sessionKey, channel: ctx?.channelId };
    worker.ask({ op: "read", prompt: content, context }, READ_MS).catch(() => {}); // its turn will say what is wrong
  });
}
