// The money of each turn: refused before it starts, settled when it ends, and a warning under the reply.
import { turnContext } from "./pin.mjs";

const HOOK_MS = 4000; // OpenClaw's own patience, well over ours

const notSent = (why) => `Not sent: ${why}.`;

export function registerMoney(api, { limits, usage }) {
  api.on(
    "before_agent_reply",
    async (event, ctx) => {
      const text = await limits.refusal({ prompt: event.cleanedBody ?? "", context: turnContext(api, ctx) });
      return text ? { handled: true, reply: { text: notSent(text) } } : undefined;
    },
    { timeoutMs: HOOK_MS },
  );
  // What was refused only when the model was chosen (another turn was quicker, the brain fell silent) stops here.
  api.on("before_agent_run", (_, ctx) => {
    const refused = limits.runs.get(ctx.runId)?.refused;
    return refused ? { outcome: "block", reason: "kimi-stack: a limit", message: refused } : undefined;
  });
  api.on("llm_output", (event, ctx) => {
    const runId = event.runId ?? ctx.runId;
    const run = limits.runs.get(runId);
    const settled = usage.record(event, ctx, run);
    if (run) run.settled = settled;
    return settled;
  });
  // OpenClaw tries a run several times, and says only here that it gave up; also where no attempt could begin.
  api.agent.events.registerAgentEventSubscription({
    id: "kimi-stack-runs",
    description: "Frees what a failed run holds of a limit",
    streams: ["lifecycle"],
    handle: ({ runId, data }) => (data?.phase === "error" ? limits.release(runId) : undefined),
  });
  api.on("reply_payload_sending", async ({ payload, kind, runId }) => {
    if (kind !== "final" || !limits.runs.has(runId)) return undefined;
    const notices = await limits.noticesOf(runId);
    return notices && payload.text ? { payload: { ...payload, text: payload.text + notices } } : undefined;
  });
}
