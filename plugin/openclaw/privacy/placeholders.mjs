// What stands on the wire in place of a secret: `[KIMI-<KIND>-<8 hex digits>]`, the same for the same secret in every
// process. The secrets themselves are only in this process.
import { createHmac, randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const KEY_FILE = "redaction.key";
const MOST = 10_000; // secrets that are remembered
const MOST_UNITS = 8 * 1024 * 1024; // of all of them together
const NESTED = 5; // a secret may have a placeholder in it, and so on
const FORM = "\\[KIMI-[A-Z0-9-]{1,80}-[0-9a-f]{8}\\]";

export const placeholders = () => new RegExp(FORM, "g");

export class Placeholders {
  constructor(folder) {
    this.folder = folder;
    this.secrets = new Map(); // placeholder -> secret; null if two secrets share it
    this.units = 0;
  }

  /** The placeholder of a secret, which is remembered. Throws if there is no key. */
  of(kind, secret) {
    const name = kind.toUpperCase().replace(/[^A-Z0-9]+/g, "-").slice(0, 80);
    const hex = createHmac("sha256", this.key).update(secret, "utf8").digest("hex").slice(0, 8);
    const placeholder = `[KIMI-${name}-${hex}]`;
    const known = this.secrets.get(placeholder);
    this.remember(placeholder, known === undefined || known === secret ? secret : null);
    return placeholder;
  }

  /** A text with the secrets in place of their placeholders; those that are not known stay. */
  restore(text) {
    if (this.secrets.size === 0 || !text.includes("[KIMI-")) return text;
    let restored = text;
    for (let depth = 0; depth < NESTED; depth += 1) {
      const next = restored.replace(placeholders(), (placeholder) => this.secrets.get(placeholder) ?? placeholder);
      if (next === restored) break;
      restored = next;
    }
    return restored;
  }

  remember(placeholder, secret) {
    this.forget(placeholder);
    this.secrets.set(placeholder, secret); // the last one used is the last to go
    this.units += secret?.length ?? 0;
    while (this.secrets.size > MOST || (this.units > MOST_UNITS && this.secrets.size > 1)) {
      this.forget(this.secrets.keys().next().value);
    }
  }

  forget(placeholder) {
    this.units -= this.secrets.get(placeholder)?.length ?? 0;
    this.secrets.delete(placeholder);
  }

  /** The person's key, made on first use; the brain reads the same file. */
  get key() {
    this.kept ??= keyIn(path.join(this.folder, KEY_FILE));
    return this.kept;
  }
}

function keyIn(file) {
  let text;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    text = made(file);
  }
  const key = text.trim();
  if (!/^[0-9a-f]{64}$/.test(key)) throw new Error(`${file} is damaged; delete it, and a new one is made`);
  return key;
}

/** A new key file; its content, or that of the process that made it first. */
function made(file) {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}-${randomBytes(4).toString("hex")}`;
  writeFileSync(draft, randomBytes(32).toString("hex"), { flag: "wx", mode: 0o600, flush: true });
  try {
    linkSync(draft, file); // whole, or not at all
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, "utf8");
}
