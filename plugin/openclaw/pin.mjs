// What a turn is: who, where, and which model OpenClaw would use; whether the person chose that one themselves.

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
  const own = entry?.model;
  const defaultModel = configuredDefault(api, config, ctx.agentId);
  // OpenClaw tells the hook the model, not who chose it: one that differs from the configured default was chosen.
  // A sub-agent starts with the model of who started it, and that was chosen for the other session; unless the
  // person named one for sub-agents.
  const forThem = entry?.subagents?.model ?? config.agents?.defaults?.subagents?.model;
  const inherited = String(ctx.sessionKey).includes(":subagent:") && !forThem;
  const pinned = Boolean(own?.primary ?? own) || (!inherited && (model !== defaultModel || chosenInSession(api, ctx)));
  return { model, defaultModel, pinned };
}

function currentConfig(api) {
  try {
    return api.runtime.config.current();
  } catch {
    return api.config ?? {};
  }
}

/** OpenClaw's own resolution, which knows aliases in any case, bare ids and its built-in default. */
function configuredDefault(api, cfg, agentId) {
  try {
    const ref = api.runtime.modelConfig.resolveDefaultModelForAgent({ cfg, agentId });
    return `${ref.provider}/${ref.model}`;
  } catch {
    return "unknown"; // so that the turn's model counts as chosen: better unrouted than overridden
  }
}

/** A choice in this session by the default's own name: only the session's entry knows. */
function chosenInSession(api, ctx) {
  try {
    const { agentId, sessionKey } = ctx;
    return api.runtime.agent.session.getSessionEntry({ agentId, sessionKey })?.modelOverrideSource === "user";
  } catch {
    return false;
  }
}
