// Removes an override such as `!premium` from the message that the model gets. The transcript keeps it.
import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const { bare } = createRequire(import.meta.url)("./model-selector.js");
const KEPT = 1000; // messages with an override that are remembered

/** A hash that recognizes a message also after OpenClaw has put a time before it. The words cannot be restored. */
const keyOf = ({ own }) => createHash("sha256").update(own).digest("base64url").slice(0, 22);

export class Overrides {
  /** `file` keeps the hashes for the next process, which sends the same transcripts again. Without it they are lost. */
  constructor(file) {
    this.file = file;
    this.known = null; // the hashes; a text without one is not changed, even if it begins with an override
  }

  /** Remember a prompt from a channel for which a model is chosen. */
  note(prompt, channel) {
    const found = typeof prompt === "string" ? bare(prompt, channel) : null;
    if (!found) return;
    const key = keyOf(found);
    if (!this.seen.has(key)) this.append(key);
    this.seen.delete(key);
    this.seen.add(key);
    if (this.seen.size > KEPT) this.seen.delete(this.seen.values().next().value);
  }

  /** A text as a model may get it: without its override, if it is a message that was noted. */
  sent(text) {
    const found = this.seen.size ? bare(text) : null;
    return found && this.seen.has(keyOf(found)) ? found.text : text;
  }

  get seen() {
    this.known ??= new Set(this.kept().slice(-KEPT));
    return this.known;
  }

  kept() {
    try {
      return readFileSync(this.file, "utf8").split("\n").filter(Boolean);
    } catch {
      return []; // missing or not readable; this process still knows the messages of its own turns
    }
  }

  /** Append one line. Several processes may do this at once. Errors are ignored: a full disk must not stop a turn. */
  append(key) {
    if (!this.file) return;
    try {
      mkdirSync(path.dirname(this.file), { recursive: true, mode: 0o700 });
      appendFileSync(this.file, `${key}\n`, { mode: 0o600 });
      const rows = this.kept();
      if (rows.length > 2 * KEPT) this.shorten(rows);
    } catch {}
  }

  shorten(rows) {
    const fresh = `${this.file}.${process.pid}.tmp`;
    writeFileSync(fresh, `${rows.slice(-KEPT).join("\n")}\n`, { mode: 0o600 });
    renameSync(fresh, this.file);
  }
}

export function registerOverride(api, { overrides }) {
  // OpenClaw's hooks may not change a prompt; a text transform may. It runs over each text of the conversation.
  api.registerTextTransforms?.({ input: [{ from: { [Symbol.replace]: (text) => overrides.sent(text) }, to: "" }] });
}
