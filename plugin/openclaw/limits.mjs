// Limits and quotas: asks the brain whether a turn may start. If the brain does not answer and a hard limit is set, the
// turn is refused.
export const LIMITED_MS = 2000; // timeout for a turn under a limit; the brain may have to wait for other writers
const RUNS = 1000; // the number of runs to remember, at most
const NOTICE_MS = 500; // how long a reply waits for a warning to append

const KEYS = /hard|users/; // keys in settings.toml of a hard limit, and of quotas

export class Limits {
  constructor({ worker, settings, privacy }) {
    this.worker = worker;
    this.settings = settings;
    this.privacy = privacy;
    this.runs = new Map(); // run -> {refused, call, began, ...}
  }

  /**
   * Whether settings.toml may contain a hard limit or quota. The brain writes that into routing.json. If the brain has
   * not read this version of settings.toml yet, its answer for the previous one is kept, and a keyword in the file
   * counts as a limit.
   */
  get set() {
    const { there, said, fresh } = this.settings.read;
    if (!there) return there === null; // it exists but cannot be read, so it may contain a limit
    return fresh ? said.enforces : said.enforces || this.settings.mentions(KEYS);
  }

  /** Whether the brain may refuse a turn: by a limit, or by the policy of privacy. */
  get mayRefuse() {
    return this.set || this.privacy.set;
  }

  /**
   * The brain's answer about a turn before OpenClaw prepares it. `refused` is the line for the person, or null. `reply`
   * is an answer from the cache, which only a message that stands `alone` may get.
   */
  async gate(request, alone) {
    if (!this.mayRefuse && !alone) return { refused: null };
    try {
      const answer = await this.worker.ask({ ...request, op: "gate", alone }, this.mayRefuse ? LIMITED_MS : undefined);
      if (!answer.ok) throw new Error(answer.error.message);
      return { refused: answer.refused, reply: answer.reply };
    } catch (error) {
      return { refused: this.set ? notKnown(error) : null }; // privacy/guard.mjs enforces the policy of privacy
    }
  }

  /** Remember the decision of a run: the fields for its calls, whether it is refused, the policy of privacy, the model. */
  remember(runId, { refused = null, call = {}, decision = null, privacy, override }) {
    this.runs.delete(runId);
    const run = { refused, call, privacy, override, lines: linesOf(decision), began: performance.now() };
    this.runs.set(runId, run);
    if (this.runs.size > RUNS) this.runs.delete(this.runs.keys().next().value);
    return run;
  }

  /** The same for a decision that the brain could not make; `override` is the fallback's. */
  rememberFailure(runId, error, override) {
    this.remember(runId, { refused: this.set ? notKnown(error) : null, override });
  }

  /** Drop the reservation of a run that finally failed. */
  async release(runId) {
    if (this.set) await this.worker.ask({ op: "release", run: runId }, LIMITED_MS).catch(() => {}); // it expires
  }

  /** What to append to the reply of this run: notices, such as a limit that is near, and the footer; usually "". */
  async saidUnder(runId, { footers = true } = {}) {
    const run = this.runs.get(runId);
    if (!run) return "";
    const late = new Promise((resolve) => setTimeout(resolve, NOTICE_MS, { notices: [] }).unref());
    const { notices, footer } = run.settled ? await Promise.race([run.settled, late]) : { notices: [] };
    const lines = [...run.lines, ...notices].map((notice) => `(kimi-stack: ${notice})`);
    if (footer && footers) lines.push(footer);
    if (notices.length || footer) run.settled = null; // say it only once
    run.lines = [];
    return lines.map((line) => `\n\n${line}`).join("");
  }
}

/** The lines of a decision for the person, such as that `!gold` is no override. */
function linesOf(decision) {
  const rows = decision?.trace?.filter((row) => row.rule === "override" && row.says === "warn") ?? [];
  return rows.map((row) => row.because);
}

function notKnown(error) {
  const why = `what was spent is not known (${error.message})`;
  return `a hard limit is set and ${why}; \`kimi-stack doctor\` on the machine says how to fix it`;
}
