// What a turn is: who, where, and which model OpenClaw would use; whether the person chose that one themselves.
import { defaultModel as configuredDefault, primaryOf } from "./default-model.mjs";

const SIGNS = ["sessionKey", "sessionId", "agentId", "trigger", "channel", "senderId", "runId"];

/** What the brain is told of where a turn or command comes from. */
export const signsOf = (ctx) => Object.fromEntries(SIGNS.map((name) => [name, ctx[name]]));

/** The same with the model. */
export const turnContext = (api, ctx) => ({ ...signsOf(ctx), ...modelFacts(api, ctx) });

/** @returns {{model: string, defaultModel: string, pinned: boolean}} references, `provider/id` */
export function modelFacts(api, ctx) {
  const model = `${ctx.modelProviderId}/${ctx.modelId}`;
  const config = currentConfig(api);
  const entry = config.agents?.entries?.[ctx.agentId];
  const defaultModel = configuredDefault(api, config, ctx.agentId);
  // OpenClaw tells the hook the model, not who chose it: one that differs from the configured default was chosen.
  // A sub-agent starts with the model of who started it, and that was chosen for the other session; unless the
  // person named one for sub-agents.
  const forThem = entry?.subagents?.model ?? config.agents?.defaults?.subagents?.model;
  const inherited = String(ctx.sessionKey).includes(":subagent:") && !forThem;
  const pinned = Boolean(primaryOf(entry?.model)) || (!inherited && chosen(api, ctx, model, defaultModel));
  return { model, defaultModel, pinned };
}

function currentConfig(api) {
  try {
    return api.runtime.config.current();
  } catch {
    return api.config ?? {};
  }
}

function chosen(api, ctx, model, defaultModel) {
  const kept = keptModel(api, ctx);
  if (kept.source === "user") return true; // also by the default's own name: only the session's entry knows
  const fellBack = kept.source === "auto" && (kept.model === undefined || kept.model === model);
  return model !== defaultModel && !fellBack;
}

/** The model that the session's entry keeps, and whose choice it was: the person's ("user") or OpenClaw's ("auto"). */
function keptModel(api, ctx) {
  try {
    const { agentId, sessionKey } = ctx;
    const entry = api.runtime.agent.session.getSessionEntry({ agentId, sessionKey }) ?? {};
    const { modelOverrideFallbackOriginModel: origin, modelOverride: id } = entry;
    const source = entry.modelOverrideSource ?? (origin ? "auto" : undefined);
    // The model that a scheduled task names is the person's, though OpenClaw may say "auto": a fallback has an origin.
    if (source === "auto" && ctx.trigger === "cron" && !origin) return {};
    const provider = entry.providerOverride ?? entry.modelOverrideFallbackOriginProvider;
    return { source, model: id && provider ? `${provider}/${id}` : undefined };
  } catch {
    return {};
  }
}
