// Limits and quotas: asks the brain whether a turn may start. If the brain does not answer and a hard limit is set, the
// turn is refused.
import { readFileSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";

export const LIMITED_MS = 2000; // timeout for a turn under a limit; the brain may have to wait for other writers
const RUNS = 1000; // the number of runs to remember, at most
const NOTICE_MS = 500; // how long a reply waits for a warning to append

export class Limits {
  constructor({ worker, env }) {
    this.worker = worker;
    const config =
      env.KIMI_STACK_CONFIG_DIR ?? process.env.KIMI_STACK_CONFIG_DIR ?? path.join(os.homedir(), ".config", "kimi-stack");
    this.settings = path.join(config, "settings.toml");
    this.routing = path.join(env.KIMI_STACK_DATA_DIR ?? config, "routing.json");
    this.seen = {}; // the last result for each file: {stamp, value}
    this.runs = new Map(); // run -> {refused, call, began}
  }

  /**
   * Whether settings.toml may contain a hard limit or quota. The brain writes that into routing.json. If the brain has
   * not read this version of settings.toml yet, its answer for the previous one is kept, and a keyword in the file
   * counts as a limit.
   */
  get set() {
    let stamp;
    try {
      stamp = stampOf(this.settings);
    } catch (error) {
      return error.code !== "ENOENT"; // it exists but cannot be read, so it may contain a limit
    }
    const said = this.fresh(this.routing, saidIn) ?? {};
    if (said.settings === stamp) return said.enforces;
    return said.enforces || (this.fresh(this.settings, mayLimit) ?? true);
  }

  /** The result of `make` for a file, computed again when the file changes; undefined if it cannot be read. */
  fresh(file, make) {
    try {
      const stamp = stampOf(file);
      if (this.seen[file]?.stamp !== stamp) this.seen[file] = { stamp, value: make(readFileSync(file)) };
      return this.seen[file].value;
    } catch {
      return undefined;
    }
  }

  /** The line that refuses a turn before OpenClaw prepares it, or null. */
  async refusal(request) {
    if (!this.set) return null;
    try {
      const answer = await this.worker.ask({ ...request, op: "gate" }, LIMITED_MS);
      if (!answer.ok) throw new Error(answer.error.message);
      return answer.refused;
    } catch (error) {
      return notKnown(error);
    }
  }

  /** Remember the decision of a run: the fields for its calls, and whether it is refused. */
  remember(runId, { refused = null, call = {}, decision = null }) {
    this.runs.delete(runId);
    this.runs.set(runId, { refused, call, lines: linesOf(decision), began: performance.now() });
    if (this.runs.size > RUNS) this.runs.delete(this.runs.keys().next().value);
  }

  /** The same for a decision that the brain could not make. */
  rememberFailure(runId, error) {
    this.remember(runId, { refused: this.set ? notKnown(error) : null });
  }

  /** Drop the reservation of a run that finally failed. */
  async release(runId) {
    if (this.set) await this.worker.ask({ op: "release", run: runId }, LIMITED_MS).catch(() => {}); // it expires
  }

  /** The notice to append to the reply of this run, such as a limit that is near; usually "". */
  async noticesOf(runId) {
    const run = this.runs.get(runId);
    if (!run) return "";
    const late = new Promise((resolve) => setTimeout(resolve, NOTICE_MS, []).unref());
    const settled = run.settled ? await Promise.race([run.settled, late]) : [];
    const notices = [...run.lines, ...settled];
    if (settled.length) run.settled = null; // give the notices only once
    run.lines = [];
    return notices.map((notice) => `\n\n(kimi-stack: ${notice})`).join("");
  }
}

/** The lines of a decision for the person, such as that `!gold` is no override. */
function linesOf(decision) {
  const rows = decision?.trace?.filter((row) => row.rule === "override" && row.says === "warn") ?? [];
  return rows.map((row) => row.because);
}

/** The same stamp as in kimi_stack/config/settings.py. */
function stampOf(file) {
  const { mtimeNs, size, ino } = statSync(file, { bigint: true });
  return `${mtimeNs}:${size}:${ino}`;
}

/** The brain's answer about limits in routing.json, and the stamp of the settings.toml that it read. */
function saidIn(raw) {
  const { v, settings, enforces } = JSON.parse(raw.toString("utf8"));
  return v === 1 && typeof enforces === "boolean" ? { settings, enforces } : undefined;
}

/**
 * Whether these bytes may be TOML with a hard limit or quota. This does not parse TOML, so it prefers false positives.
 * Keys may be escaped. Comment lines are skipped, unless the file has multi-line strings.
 */
function mayLimit(raw) {
  const text = raw.toString("utf8");
  if (/[\0\\\ufffd]/.test(text)) return true;
  if (/"""|'''/.test(text)) return /hard|users/.test(text);
  return text.split("\n").some((line) => /hard|users/.test(line) && !/^[ \t]*#/.test(line));
}

function notKnown(error) {
  const why = `what was spent is not known (${error.message})`;
  return `a hard limit is set and ${why}; \`kimi-stack doctor\` on the machine names the mend`;
}
