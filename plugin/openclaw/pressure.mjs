// The tool calls in the last turn of each session, for the brain and the fallback: small numbers that show which calls,
// results and errors were equal. No text of a task or of a tool is kept, only hashes with a random key.
import { createHmac, randomBytes } from "node:crypto";
import { isBackground } from "./fallback.mjs";

const SESSIONS = 500; // to remember, at most
const CALLS = 64; // of a turn, the last ones
const WAITS = /^(poll|wait|log|list|status)$/; // an agent repeats these while it waits for a process, so they do not count

const key = randomBytes(16); // random in each process, so that nobody can guess a text and compare hashes
const hashOf = (...parts) => createHmac("sha256", key).update(JSON.stringify(parts) ?? "").digest("base64url").slice(0, 12);

/** The class of an error: its first line without numbers, paths and quoted words. */
const classOf = (error) =>
  String(error).split("\n", 1)[0].slice(0, 300).toLowerCase()
    .replace(/(["'`]).*?\1/g, "'").replace(/\S*[/\\]\S*/g, "/").replace(/\d+/g, "#");

export class Pressure {
  constructor() {
    this.sessions = new Map(); // key -> {id, run, calls, before}; `calls` of this turn, `before` of the turn before it
  }

  /** Note that a turn begins, and return the calls of the turn before it. A turn that OpenClaw began does not count. */
  begins(ctx) {
    if (!ctx.sessionKey || !ctx.runId || isBackground(ctx)) return [];
    const known = this.sessions.get(ctx.sessionKey);
    if (known?.run === ctx.runId) return known.before; // after a model failed, OpenClaw asks again for the same run
    const before = this.before(ctx);
    this.sessions.delete(ctx.sessionKey);
    this.sessions.set(ctx.sessionKey, { id: ctx.sessionId, run: ctx.runId, calls: [], before });
    if (this.sessions.size > SESSIONS) this.sessions.delete(this.sessions.keys().next().value);
    return before;
  }

  /** The calls of the turn before the one in `ctx`, whether or not that one has begun. */
  before(ctx) {
    const known = isBackground(ctx) ? undefined : this.sessions.get(ctx.sessionKey);
    if (!known || known.id !== ctx.sessionId) return []; // a reset gives a session a new id
    return known.run === ctx.runId ? known.before : numbered(known.calls);
  }

  used(event, ctx) {
    const known = this.sessions.get(ctx.sessionKey);
    const failed = event.error !== undefined && event.error !== null && event.error !== "";
    const waits = !failed && WAITS.test(event.params?.action ?? "");
    if (!known || waits || known.run !== (event.runId ?? ctx.runId)) return;
    const { toolName: tool, params, result } = event;
    known.calls.push([
      hashOf(tool),
      hashOf(tool, params),
      hashOf(result?.content ?? result),
      failed ? hashOf(classOf(event.error)) : null,
    ]);
    if (known.calls.length > CALLS) known.calls.shift();
  }
}

/** The calls with a number in place of each hash: in each column equal hashes get the same number, from 1 on; 0 is none. */
function numbered(calls) {
  const seen = [0, 1, 2, 3].map(() => new Map());
  return calls.map((row) =>
    row.map((hash, column) => {
      if (hash === null) return 0;
      if (!seen[column].has(hash)) seen[column].set(hash, seen[column].size + 1);
      return seen[column].get(hash);
    }),
  );
}

export function registerPressure(api, { pressure }) {
  api.on("after_tool_call", (event, ctx) => pressure.used(event, ctx));
}
