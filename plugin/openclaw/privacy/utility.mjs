// The models that OpenClaw asks on its own, where no hook sees the call: recaps and titles, and compaction.
import { primaryOf } from "../default-model.mjs";

/** The model of recaps and titles: null if they are off, "" if it is not known. */
export function recapModel(config, agentId) {
  const { defaults, entries } = config?.agents ?? {};
  const value = entries?.[agentId]?.utilityModel ?? defaults?.utilityModel;
  if (typeof value !== "string") return "";
  return reference(defaults?.models, value.trim()) || null;
}

/** The model that shortens long sessions: null if it is the run's own. */
export function compactionModel(config, agentId) {
  const { defaults, entries } = config?.agents ?? {};
  const value = primaryOf(entries?.[agentId]?.compaction?.model ?? defaults?.compaction?.model);
  return value?.trim() ? reference(defaults?.models, value.trim()) : null;
}

/** A setting as a reference: an alias is looked up, a key's profile after @ is left out. */
function reference(models, text) {
  const found = Object.entries(models ?? {}).find(([, row]) => row?.alias?.trim().toLowerCase() === text.toLowerCase());
  return found ? found[0] : text;
}
