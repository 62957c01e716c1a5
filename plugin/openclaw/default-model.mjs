// The model that OpenClaw uses if nobody chose one. Resolved by OpenClaw itself, or read from its config in versions
// before 2026.9.3, which do not offer that to plugins.

/** @returns {string} `provider/id`, or "unknown" */
export function defaultModel(api, cfg, agentId) {
  const resolve = api.runtime?.modelConfig?.resolveDefaultModelForAgent;
  try {
    const { provider, model } = resolve ? resolve({ cfg, agentId }) : readDefault(cfg, api.runtime?.agent?.defaults);
    return `${provider}/${model}`;
  } catch {
    return "unknown"; // then the turn's model counts as pinned, and we do not override a model that a person chose
  }
}

/** The value as OpenClaw reads it: an alias in any case, a full reference, or a bare id of one provider. */
function readDefault(cfg, builtIn) {
  const defaults = cfg.agents?.defaults ?? {};
  const written = primaryOf(defaults.model)?.trim();
  if (!written) return builtIn;
  return aliased(defaults.models, written) ?? reference(written) ?? bareId(cfg, defaults.models, written, builtIn);
}

/** The primary model of a model setting, which is a string or an object with `primary`. */
export const primaryOf = (setting) => (typeof setting === "string" ? setting : setting?.primary);

function aliased(models, written) {
  const name = written.toLowerCase();
  const found = Object.entries(models ?? {}).find(([, row]) => row?.alias?.trim().toLowerCase() === name);
  return found && reference(found[0]);
}

function reference(text) {
  const at = text.indexOf("/");
  return at > 0 ? { provider: text.slice(0, at).toLowerCase(), model: text.slice(at + 1) } : undefined;
}

function bareId(cfg, models, id, builtIn) {
  const named = Object.keys(models ?? {}).map(reference).filter((each) => each?.model === id);
  const provided = Object.entries(cfg.models?.providers ?? {}).filter(([, row]) => row?.models?.some((each) => each.id === id));
  const owners = new Set([...named.map(({ provider }) => provider), ...provided.map(([name]) => name)]);
  return { provider: owners.size === 1 ? [...owners][0] : builtIn.provider, model: id };
}
