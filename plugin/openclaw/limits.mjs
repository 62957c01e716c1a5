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
    const config = env.KIMI_STACK_CONFIG_DIR ?? path.join(os.homedir(), ".config", "kimi-stack");
    this.settings = path.join(config, "settings.toml");
    this.seen = { stamp: "", set: false };
    this.runs = new Map(); // run -> {refused, call, began}
  }

  /** Whether settings.toml may hold a hard limit or quotas. Without TOML here, too often rather than once too few. */
  get set() {
    try {
      const { mtimeMs, size, ino } = statSync(this.settings);
      const stamp = `${mtimeMs}:${size}:${ino}`;
      if (stamp !== this.seen.stamp) {
        const lines = readFileSync(this.settings, "utf8").split("\n");
        this.seen = { stamp, set: lines.some((line) => /^[^#]*(hard|users)/.test(line)) };
      }
      return this.seen.set;
    } catch (error) {
      return error.code !== "ENOENT"; // there, and not to be read: what it limits is not known
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
  remember(runId, { refused = null, call = {} }) {
    this.runs.delete(runId);
    this.runs.set(runId, { refused, call, began: Date.now() });
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
    const settled = this.runs.get(runId)?.settled;
    if (!settled) return "";
    const late = new Promise((resolve) => setTimeout(resolve, NOTICE_MS, []).unref());
    const notices = await Promise.race([settled, late]);
    if (notices.length) this.runs.get(runId).settled = null; // told
    return notices.map((notice) => `\n\n(kimi-stack: ${notice})`).join("");
  }
}

function notKnown(error) {
  const why = `what was spent is not known (${error.message})`;
  return `a hard limit is set and ${why}; \`kimi-stack doctor\` on the machine names the mend`;
}
