// The policy of privacy in this process: which one is in force, and the runs that are in flight under it.
import { Placeholders } from "./placeholders.mjs";
import { GIVEN, Policy } from "./policy.mjs";
import { Reader } from "./reader.mjs";

const KEYS = /privacy/; // in settings.toml
const GRACE_MS = 2000; // how long a run that is over counts as in flight
const RUNS = 10_000;
const POLICIES = 4;

/** What a person is told when it is not known whether a text may leave. */
export const notKnown = ({ message }) =>
  `whether this may leave is not known (${message}); \`kimi-stack doctor\` on the machine says how to fix it`;

// Where the policy is not known, everything that the classifier finds is held.
const NO_MODEL = { allow: [], otherwise: "block", model: null };
const STRICT = { rules: Object.fromEntries(GIVEN.map((cls) => [cls, NO_MODEL])), own: null };

export class Privacy {
  constructor({ settings, folder }) {
    this.settings = settings;
    this.known = new Placeholders(folder);
    this.readers = new Map(); // a policy as text -> {policy, reader}; the present one, and those of runs in flight
    this.read = new WeakMap(); // the same by its document
    this.flying = new Map(); // run -> {raw: whether its model may get everything as it is, over}
  }

  /** Whether a policy is set, or may be. */
  get set() {
    try {
      return this.current !== null;
    } catch {
      return true;
    }
  }

  /** The policy of settings.toml as {policy, reader}, or null. Throws if there may be one and it is not known. */
  get current() {
    const { there, said, fresh } = this.settings.read;
    if (there === false) return null;
    if (there === null) throw new Error(`${this.settings.file} cannot be read`);
    if (fresh && said.privacy !== undefined) return this.of(said.privacy);
    if (this.settings.mentions(KEYS)) throw new Error("settings.toml has changed, and no brain has read it yet");
    return this.of(said.privacy ?? null);
  }

  /** The same; the last one that was known, or one that allows nothing, where it is not known now. */
  get strictest() {
    try {
      this.last = this.current;
    } catch {
      this.last ??= this.of(STRICT);
    }
    return this.last;
  }

  /** The policy of a run: the one by which the brain chose, else that of settings.toml. */
  ofRun(run) {
    return run?.privacy === undefined ? this.current : this.of(run.privacy?.document ?? null);
  }

  /** {policy, reader} of a document of the brain, null if it holds nothing. Throws if it is damaged. */
  of(document) {
    if (document === null) return null;
    const made = this.read.get(document) ?? this.make(document);
    return made.policy.rules.size ? made : null;
  }

  make(document) {
    const policy = new Policy(document);
    const text = JSON.stringify(document);
    const made = this.readers.get(text) ?? { policy, reader: new Reader(policy.own) };
    this.readers.delete(text);
    this.readers.set(text, made);
    if (this.readers.size > POLICIES) this.readers.delete(this.readers.keys().next().value);
    this.read.set(document, made);
    return made;
  }

  /** A run is about to call a model. `raw`: whether that model may get everything as it is. */
  starts(runId, raw) {
    this.flying.delete(runId);
    this.flying.set(runId, { raw });
    if (this.flying.size > RUNS) this.flying.delete(this.flying.keys().next().value);
  }

  /** A run sends nothing. */
  drops(runId) {
    this.flying.delete(runId);
  }

  /** A run is over. One whose model may not get everything stays for a while, should OpenClaw try it again. */
  ends(runId) {
    const run = this.flying.get(runId);
    if (run?.raw) this.flying.delete(runId);
    else if (run) setTimeout(() => this.flying.get(runId) === run && this.flying.delete(runId), GRACE_MS).unref();
  }

  /**
   * Whether the texts on the wire may stay as they are: every run in flight is on a model that may get everything. No
   * text says to which run it belongs, and what no run sends, such as a compaction, has been asked about by nobody.
   */
  get raw() {
    return this.flying.size > 0 && [...this.flying.values()].every((run) => run.raw);
  }
}
