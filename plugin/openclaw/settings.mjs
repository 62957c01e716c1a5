// What this process knows about settings.toml without asking the brain. It reads what the brain wrote into routing.json,
// and searches settings.toml for words.
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const ModelSelector = createRequire(import.meta.url)("./model-selector.js");

export class Settings {
  constructor({ KIMI_STACK_CONFIG_DIR: named, KIMI_STACK_DATA_DIR: data }) {
    const config = named ?? ModelSelector.ownDir("config");
    this.file = path.join(config, "settings.toml");
    this.routing = path.join(data ?? config, "routing.json");
    this.seen = {}; // the last result for each file and question: {stamp, value}
  }

  /**
   * `there`: whether the file exists, null if it cannot be looked at. `said`: what the brain wrote in routing.json, {} if
   * that is missing or damaged. `fresh`: whether it wrote that of the present settings.toml.
   */
  get read() {
    let stamp;
    try {
      stamp = stampOf(this.file);
    } catch (error) {
      return { there: error.code === "ENOENT" ? false : null, said: {}, fresh: false };
    }
    const said = this.once("said", this.routing, saidIn) ?? {};
    return { there: true, said, fresh: said.settings === stamp };
  }

  /** Whether settings.toml may have a key that matches; also true if it cannot be read. */
  mentions(words) {
    return this.once(words.source, this.file, (raw) => mayMention(raw, words)) ?? true;
  }

  /** The result of `make` for a file, computed again when the file changes; undefined if it cannot be read. */
  once(question, file, make) {
    try {
      const stamp = stampOf(file);
      if (this.seen[question]?.stamp !== stamp) this.seen[question] = { stamp, value: make(readFileSync(file)) };
      return this.seen[question].value;
    } catch {
      return undefined;
    }
  }
}

/** The same stamp as in kimi_stack/config/settings.py. */
function stampOf(file) {
  const { mtimeNs, size, ino } = statSync(file, { bigint: true });
  return `${mtimeNs}:${size}:${ino}`;
}

/** The brain's answer about limits, privacy and the cache in routing.json, and the stamp of the settings.toml that it read. */
function saidIn(raw) {
  const { v, settings, enforces, privacy, chats } = JSON.parse(raw.toString("utf8"));
  return v === 1 && typeof enforces === "boolean" ? { settings, enforces, privacy, chats } : undefined;
}

/**
 * Whether these bytes may be TOML with such a key. This does not parse TOML, so it prefers false positives. Keys may be
 * escaped. Comment lines are skipped, unless the file has multi-line strings.
 */
function mayMention(raw, words) {
  const text = raw.toString("utf8");
  if (/[\0\\\ufffd]/.test(text)) return true;
  if (/"""|'''/.test(text)) return words.test(text);
  return text.split("\n").some((line) => words.test(line) && !/^[ \t]*#/.test(line));
}
