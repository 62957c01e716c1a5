// Facts about a turn: sender, session, OpenClaw's model for it, and whether a person chose that model.
import { defaultModel as configuredDefault, primaryOf } from "./default-model.mjs";

const SIGNS = ["sessionKey", "sessionId", "agentId", "trigger", "channel", "senderId", "runId"];

/** Where a turn or command comes from, for the brain. */
export const signsOf = (ctx) => Object.fromEntries(SIGNS.map((name) => [name, ctx[name]]));

/** The same with the model. */
export const turnContext = (api, ctx) => ({ ...signsOf(ctx), ...modelFacts(api, ctx) });

/** @returns {{model: string, defaultModel: string, pinned: boolean}} references, `provider/id` */
export function modelFacts(api, ctx) {
  const model = `${ctx.modelProviderId}/${ctx.modelId}`;
  const config = currentConfig(api);
  const entry = config.agents?.entries?.[ctx.agentId];
  const defaultModel = configuredDefault(api, config, ctx.agentId);
  // OpenClaw passes the model to the hook, but not who chose it. A model other than the configured default was chosen.
  // A sub-agent starts with the model of its parent session, which was not chosen for the sub-agent, unless the person
  // set a model for sub-agents.
  const forThem = entry?.subagents?.model ?? config.agents?.defaults?.subagents?.model;
  const inherited = String(ctx.sessionKey).includes(":subagent:") && !forThem;
  const pinned = Boolean(primaryOf(entry?.model)) || (!inherited && chosen(api, ctx, model, defaultModel));
  return { model, defaultModel, pinned };
}

/** OpenClaw's configuration as it is now. */
export function currentConfig(api) {
  try {
    return api.runtime.config.current();
  } catch {
    return api.config ?? {};
  }
}

function chosen(api, ctx, model, defaultModel) {
  const kept = keptModel(api, ctx);
  if (kept.source === "user") return true; // even if it is the default model: then only the session's entry shows it
  const fellBack = kept.source === "auto" && (kept.model === undefined || kept.model === model);
  return model !== defaultModel && !fellBack;
}

/** The model in the session's entry, and who chose it: the person ("user") or OpenClaw ("auto"). */
function keptModel(api, ctx) {
  try {
    const { agentId, sessionKey } = ctx;
    const entry = api.runtime.agent.session.getSessionEntry({ agentId, sessionKey }) ?? {};
    const { modelOverrideFallbackOriginModel: origin, modelOverride: id } = entry;
    const source = entry.modelOverrideSource ?? (origin ? "auto" : undefined);
    // The model of a scheduled task is the person's, even if OpenClaw says "auto"; only a fallback has an origin.
    if (source === "auto" && ctx.trigger === "cron" && !origin) return {};
    const provider = entry.providerOverride ?? entry.modelOverrideFallbackOriginProvider;
    return { source, model: id && provider ? `${provider}/${id}` : undefined };
  } catch {
    return {};
  }
}
