// What the tools did in the last turn of each session, in small numbers for the brain and the fallback: which calls,
// results and errors were equal. No word of a task or of what a tool gave back is kept: each is a hash with a random key.
import { createHmac, randomBytes } from "node:crypto";
import { isBackground } from "./fallback.mjs";

const SESSIONS = 500; // to remember, at most
const CALLS = 64; // of a turn, the last ones
const WAITS = /^(poll|wait|log|list|status)$/; // what a healthy agent does while a process runs, with equal results

const key = randomBytes(16); // of this process: a hash of a guess tells nothing
const hashOf = (...parts) => createHmac("sha256", key).update(JSON.stringify(parts) ?? "").digest("base64url").slice(0, 12);

/** The class of an error: its first line without numbers, paths and quoted words. */
const classOf = (error) =>
  String(error).split("\n", 1)[0].slice(0, 300).toLowerCase()
    .replace(/(["'`]).*?\1/g, "'").replace(/\S*[/\\]\S*/g, "/").replace(/\d+/g, "#");

export class Pressure {
  constructor() {
    this.sessions = new Map(); // key -> {id, run, calls, before}: of the turn now, and of the one before
  }

  /** The calls of the turn before this one, which begins. A turn that no person began changes nothing. */
  begins(ctx) {
    if (!ctx.sessionKey || !ctx.runId || isBackground(ctx)) return [];
    const known = this.sessions.get(ctx.sessionKey);
    if (known?.run === ctx.runId) return known.before; // OpenClaw asks again where a model failed
    const before = this.before(ctx);
    this.sessions.delete(ctx.sessionKey);
    this.sessions.set(ctx.sessionKey, { id: ctx.sessionId, run: ctx.runId, calls: [], before });
    if (this.sessions.size > SESSIONS) this.sessions.delete(this.sessions.keys().next().value);
    return before;
  }

  /** The calls of the turn before the one of this context, which may not have begun yet. */
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

/** Equal hashes of a column as equal numbers, counted from 1 in the order in which they come; 0 for none. */
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
