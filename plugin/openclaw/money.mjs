// The money of each turn: refuses it before it starts or answers it from the cache, settles it when it ends, and appends
// warnings and the footer to the reply.
import { openClawHasOne } from "./footer.mjs";
import { isNotice } from "./notices.mjs";
import { signsOf, turnContext } from "./pin.mjs";

const HOOK_MS = 4000; // our timeout in OpenClaw, well above the brain's

const notSent = (why) => `Not sent: ${why}.`;

export function registerMoney(api, { limits, usage, guard, kept, pressure, notices }) {
  api.on(
    "before_agent_reply",
    async (event, ctx) => {
      const alone = kept.standsAlone(ctx);
      const request = { prompt: event.cleanedBody ?? "", context: turnContext(api, ctx), toolCalls: pressure.before(ctx) };
      const { refused, reply } = await limits.gate(request, alone);
      if (refused) return { handled: true, reply: { text: notSent(refused) } };
      if (reply) return { handled: true, reply };
      if (alone) kept.missed(ctx);
      return undefined;
    },
    { timeoutMs: HOOK_MS },
  );
  api.on("llm_output", (event, ctx) => {
    const runId = event.runId ?? ctx.runId;
    const run = limits.runs.get(runId);
    const settled = usage.record(event, ctx, run, guard.incident(event, ctx), kept.textOf(event, runId));
    if (run) Object.assign(run, { settled, where: signsOf(ctx) });
    return settled;
  });
  api.agent.events.registerAgentEventSubscription({
    id: "kimi-stack-notices",
    description: "Knows which changes of the model were chosen",
    streams: ["lifecycle"],
    handle: (event) => notices.changed(event),
  });
  // OpenClaw retries a run, and reports only here that it gave up, even if no attempt could start.
  api.agent.events.registerAgentEventSubscription({
    id: "kimi-stack-runs",
    description: "Frees what a failed run holds of a limit",
    streams: ["lifecycle"],
    handle: ({ runId, data }) => (data?.phase === "error" ? limits.release(runId) : undefined),
  });
  api.on("reply_payload_sending", async ({ payload, kind, runId }) => {
    if (notices.isFalse(payload, runId)) return { cancel: true, reason: "kimi-stack chose this model" };
    const run = limits.runs.get(runId);
    if (kind !== "final" || !payload.text || isNotice(payload) || !run) return undefined;
    const said = await limits.saidUnder(runId, { footers: run.where && !openClawHasOne(api, run.where) });
    return said ? { payload: { ...payload, text: payload.text + said } } : undefined;
  });
}
