// Money limits and quotas: the brain says whether a turn may start. Where it cannot say and the person set a hard
// limit, the turn is refused.
import { readFileSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";

export const LIMITED_MS = 2000; // what a turn under a limit waits for the brain, which may wait for other writers
const RUNS = 1000; // remembered until they end
const NOTICE_MS = 500; // what a reply waits for the warning that may belong under it

export class Limits {
  constructor({ worker, env }) {
    this.worker = worker;
    const config =
      env.KIMI_STACK_CONFIG_DIR ?? process.env.KIMI_STACK_CONFIG_DIR ?? path.join(os.homedir(), ".config", "kimi-stack");
    this.settings = path.join(config, "settings.toml");
    this.routing = path.join(env.KIMI_STACK_DATA_DIR ?? config, "routing.json");
    this.seen = {}; // what was last made of each file: {stamp, value}
    this.runs = new Map(); // run -> {refused, call, began}
  }

  /**
   * Whether settings.toml may hold a hard limit or quotas. The brain says so in routing.json. Where it has not read
   * this settings.toml yet, what it said of the one before still holds, and a word in the file is enough.
   */
  get set() {
    let stamp;
    try {
      stamp = stampOf(this.settings);
    } catch (error) {
      return error.code !== "ENOENT"; // there, and not to be read: what it limits is not known
    }
    const said = this.fresh(this.routing, saidIn) ?? {};
    if (said.settings === stamp) return said.enforces;
    return said.enforces || (this.fresh(this.settings, mayLimit) ?? true);
  }

  /** What was made of a file, made anew when it has changed; undefined where it cannot be read. */
  fresh(file, make) {
    try {
      const stamp = stampOf(file);
      if (this.seen[file]?.stamp !== stamp) this.seen[file] = { stamp, value: make(readFileSync(file)) };
      return this.seen[file].value;
    } catch {
      return undefined;
    }
  }

  /** The one line that refuses a turn before OpenClaw prepares it, or null. */
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

  /** Keep what was decided for a run: what its calls are recorded with, and whether it may go on. */
  remember(runId, { refused = null, call = {}, decision = null }) {
    this.runs.delete(runId);
    this.runs.set(runId, { refused, call, lines: linesOf(decision), began: performance.now() });
    if (this.runs.size > RUNS) this.runs.delete(this.runs.keys().next().value);
  }

  /** As `remember`, for a decision that the brain could not make. */
  rememberFailure(runId, error) {
    this.remember(runId, { refused: this.set ? notKnown(error) : null });
  }

  /** Free what a run holds that failed for good. */
  async release(runId) {
    if (this.set) await this.worker.ask({ op: "release", run: runId }, LIMITED_MS).catch(() => {}); // it expires
  }

  /** What the person is to be told under the reply of this run, such as that a limit is near; "" mostly. */
  async noticesOf(runId) {
    const run = this.runs.get(runId);
    if (!run) return "";
    const late = new Promise((resolve) => setTimeout(resolve, NOTICE_MS, []).unref());
    const settled = run.settled ? await Promise.race([run.settled, late]) : [];
    const notices = [...run.lines, ...settled];
    if (settled.length) run.settled = null; // told
    run.lines = [];
    return notices.map((notice) => `\n\n(kimi-stack: ${notice})`).join("");
  }
}

/** What a decision says to the person: that `!gold` is no override. */
function linesOf(decision) {
  const rows = decision?.trace?.filter((row) => row.rule === "override" && row.says === "warn") ?? [];
  return rows.map((row) => row.because);
}

/** As Python has it in kimi_stack/config/settings.py. */
function stampOf(file) {
  const { mtimeNs, size, ino } = statSync(file, { bigint: true });
  return `${mtimeNs}:${size}:${ino}`;
}

/** What the brain says in routing.json of the limits, and of which settings.toml. */
function saidIn(raw) {
  const { v, settings, enforces } = JSON.parse(raw.toString("utf8"));
  return v === 1 && typeof enforces === "boolean" ? { settings, enforces } : undefined;
}

/**
 * Whether these bytes may be TOML with a hard limit or quotas: too often rather than once too few, for this does not
 * read TOML. A key may be escaped. Only a line that is a comment is left aside, and that not where strings have lines.
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
