// An override such as `!premium` is for choosing: the model gets the message without it, the transcript keeps it.
import { createRequire } from "node:module";

const { bare } = createRequire(import.meta.url)("./model-selector.js");
const KEPT = 1000; // messages with an override that are remembered

/** What a message is known by: on its way to the model, OpenClaw puts a time before it. */
const keyOf = ({ own }) => `${own.length} ${own.slice(0, 500)}`;

export class Overrides {
  constructor() {
    this.seen = new Set(); // of this process: no other text is touched, whatever it begins with
  }

  /** Remember a prompt for which a model is chosen. */
  note(prompt) {
    const found = typeof prompt === "string" ? bare(prompt) : null;
    if (!found) return;
    this.seen.delete(keyOf(found));
    this.seen.add(keyOf(found));
    if (this.seen.size > KEPT) this.seen.delete(this.seen.values().next().value);
  }

  /** A text on its way to a model. */
  sent(text) {
    const found = this.seen.size ? bare(text) : null;
    return found && this.seen.has(keyOf(found)) ? found.text : text;
  }
}

export function registerOverride(api, { overrides }) {
  // OpenClaw's hooks may not change a prompt; a text transform may. It runs over each text of the conversation.
  api.registerTextTransforms?.({ input: [{ from: { [Symbol.replace]: (text) => overrides.sent(text) }, to: "" }] });
}
