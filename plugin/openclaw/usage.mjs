// Sends the usage of each attempt of a turn (its model calls summed, as OpenClaw reports them) to the brain. If the
// brain does not answer, writes it to the spool file.
import { closeSync, fstatSync, mkdirSync, openSync, statSync, writeSync } from "node:fs";
import path from "node:path";

const CONFIRM_MS = 5000; // long, because nothing waits for it

export class Usage {
  constructor({ worker, spool, warn }) {
    this.worker = worker;
    this.spool = spool;
    this.warn = warn;
    this.calls = new Map(); // run -> number of its calls, for stable and unique ids
  }

  /**
   * Settle an `llm_output` event. `run` has the decision and the start of its run. `kept` is the text that the cache may
   * keep; it never goes to the spool. Resolves to the lines for the person: `notices`, and the `footer` if settings.toml
   * asks for one.
   */
  async record(event, ctx, run, incident, kept) {
    if (!event.usage && !incident) return { notices: [] };
    const call = this.callOf(event, ctx, run, incident);
    try {
      const answer = await this.worker.ask({ op: "usage", call, answer: kept }, CONFIRM_MS);
      if (!answer.ok) throw new Error(answer.error.message);
      for (const notice of answer.notices ?? []) this.warn(notice);
      return { notices: answer.notices ?? [], footer: answer.footer ?? undefined };
    } catch {
      this.keep(call);
      return { notices: [] };
    }
  }

  callOf(event, ctx, run, incident) {
    const runId = event.runId ?? ctx.runId ?? event.sessionId ?? "unknown";
    const number = (this.calls.get(runId) ?? 0) + 1;
    this.calls.set(runId, number);
    if (this.calls.size > 1000) this.calls.delete(this.calls.keys().next().value);
    const { input = 0, output = 0, cacheRead = 0, cacheWrite = 0, cost } = event.usage ?? {};
    const last = event.lastAssistant?.usage ?? event.usage ?? {};
    const sum = (usage) => ["input", "output", "cacheRead", "cacheWrite"].reduce((all, name) => all + (usage[name] ?? 0), 0);
    return {
      id: `${runId}:${number}`,
      time: new Date().toISOString(),
      source: "chat",
      provider: event.provider,
      model: event.model,
      usage: { input, output, cacheRead, cacheWrite },
      cost: cost?.total ?? null,
      contextTokens: sum(last),
      sessionKey: ctx.sessionKey,
      sessionId: event.sessionId ?? ctx.sessionId,
      agentId: ctx.agentId,
      senderId: ctx.senderId,
      trigger: ctx.trigger,
      channel: ctx.channel,
      runId,
      outcome: { error: "error", aborted: "aborted" }[event.lastAssistant?.stopReason] ?? "ok",
      durationMs: run ? Math.round(performance.now() - run.began) : undefined,
      ...(incident && { incident }),
      ...run?.call,
    };
  }

  keep(call) {
    try {
      mkdirSync(path.dirname(this.spool), { recursive: true, mode: 0o700 });
      // The brain may rename the file after we opened it; then write again. A call that is kept twice counts once.
      while (!this.append(`${JSON.stringify(call)}\n`));
    } catch (error) {
      this.warn(`the usage of one attempt is lost: ${error.message}`);
    }
  }

  append(line) {
    const file = openSync(this.spool, "a", 0o600);
    try {
      const raw = Buffer.from(line);
      if (writeSync(file, raw) !== raw.length) throw new Error(`${this.spool} takes no more: the disk is full`);
      return fstatSync(file).ino === statSync(this.spool, { throwIfNoEntry: false })?.ino;
    } finally {
      closeSync(file);
    }
  }
}
