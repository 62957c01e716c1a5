// Which model OpenClaw would use, which one is configured, and whether the person chose it themselves.

/** @returns {{model: string, defaultModel: string, pinned: boolean}} references, `provider/id` */
export function modelFacts(api, ctx) {
  const model = `${ctx.modelProviderId}/${ctx.modelId}`;
  const config = currentConfig(api);
  const own = primary(config.agents?.entries?.[ctx.agentId]?.model);
  const configured = primary(config.agents?.defaults?.model);
  const builtIn = api.runtime?.agent?.defaults;
  const defaultModel = configured
    ? resolveAlias(configured, config.agents?.defaults?.models)
    : `${builtIn?.provider}/${builtIn?.model}`;
  // OpenClaw tells the hook the model, not who chose it: one that differs from the configured default was chosen.
  const pinned = Boolean(own) || model !== defaultModel || chosenInSession(api, ctx);
  return { model, defaultModel, pinned };
}

function currentConfig(api) {
  try {
    return api.runtime.config.current();
  } catch {
    return api.config ?? {};
  }
}

function primary(model) {
  return typeof model === "string" ? model : model?.primary;
}

function resolveAlias(named, models = {}) {
  const known = Object.entries(models).find(([, row]) => row?.alias === named);
  return known ? known[0] : named;
}

/** `/model` with the default's own name: only the session's entry knows. */
function chosenInSession(api, ctx) {
  try {
    const { agentId, sessionKey } = ctx;
    return api.runtime.agent.session.getSessionEntry({ agentId, sessionKey })?.modelOverrideSource === "user";
  } catch {
    return false;
  }
}
