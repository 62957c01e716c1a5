// The models that OpenClaw calls by itself, for recaps, titles and compaction. No hook sees these calls.
import { primaryOf } from "../default-model.mjs";

// Sessions whose first message OpenClaw gives a title: with the utility model, and again with the regular one if that is
// off or fails.
const TITLED = /^agent:[^:]*:(?:dashboard:|ios-|node-)/;
const UNKNOWN = ""; // a model that is not known; it is allowed only where every model is

/** The models that get text from the transcript of a session; "" is one that is not known. */
export function readersOf(config, agentId, sessionKey, regular) {
  const { defaults, entries } = config?.agents ?? {};
  const value = entries?.[agentId]?.utilityModel ?? defaults?.utilityModel;
  const utility = typeof value === "string" ? reference(defaults?.models, value.trim()) : UNKNOWN;
  const isOff = typeof value === "string" && !value.trim();
  return [...(isOff ? [] : [utility]), ...(TITLED.test(sessionKey ?? "") ? [regular()] : [])];
}

/** The model that compacts long sessions; null if the run's own model does it. */
export function compactionModel(config, agentId) {
  const { defaults, entries } = config?.agents ?? {};
  const value = primaryOf(entries?.[agentId]?.compaction?.model ?? defaults?.compaction?.model);
  return value?.trim() ? reference(defaults?.models, value.trim()) : null;
}

/** A setting as a reference; an alias is looked up. */
function reference(models, text) {
  const found = Object.entries(models ?? {}).find(([, row]) => row?.alias?.trim().toLowerCase() === text.toLowerCase());
  return found ? found[0] : text;
}
