// Chooses the model of each turn: asks the brain, and falls back on model-selector.js in this process.
import { WITHOUT_PYTHON, isAlone } from "./alone.mjs";
import { decideHere } from "./fallback.mjs";
import { LIMITED_MS } from "./limits.mjs";
import { turnContext } from "./pin.mjs";

const HOOK_MS = 4000; // our timeout in OpenClaw, well above the brain's

export function registerChoice(api, { worker, limits, overrides, pressure, guard, env }) {
  // One warning per outage, not one per turn.
  function warnOnce(text, error) {
    if (text && text !== worker.trouble) api.logger.warn(`kimi-stack: ${text} (${error.message})`);
    if (!text && worker.trouble) api.logger.info("kimi-stack: the brain answers again");
    worker.trouble = text;
  }

  function decideWithoutBrain(error, request) {
    try {
      const override = decideHere({ ...request, door: guard.door(request) });
      warnOnce(isAlone(worker) ? WITHOUT_PYTHON : "the brain does not answer; model-selector.js decides instead", error);
      return override;
    } catch (broken) {
      warnOnce("neither the brain nor model-selector.js can choose; OpenClaw's own model is used", broken);
      return null;
    }
  }

  async function choose(event, ctx) {
    const context = turnContext(api, ctx);
    const { prompt, attachments } = event;
    const toolCalls = pressure.begins(ctx);
    const request = { op: "decide", prompt, attachments, context, ...(toolCalls.length && { toolCalls }) };
    try {
      const answer = await worker.ask(request, limits.mayRefuse ? LIMITED_MS : undefined);
      if (!answer.ok) throw new Error(answer.error.message);
      warnOnce("");
      limits.remember(ctx.runId, answer);
      return answer.override;
    } catch (error) {
      const override = decideWithoutBrain(error, { ...request, env });
      limits.rememberFailure(ctx.runId, error, override);
      return override;
    }
  }

  api.on(
    "before_model_resolve",
    async (event, ctx) => {
      overrides.note(event.prompt, ctx.channel);
      const override = await choose(event, ctx);
      return override ? { providerOverride: override.provider, modelOverride: override.model } : undefined;
    },
    { timeoutMs: HOOK_MS },
  );
}
