// The fallback: decides without the brain, from the brain's files about the session and model-selector.js.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import path from "node:path";

const ModelSelector = createRequire(import.meta.url)("./model-selector.js");

let kept = null; // the selector of this process; it reads a file again only when the file has changed

/** The folder of our own data, if the installer did not name one. */
export const dataDir = ModelSelector.dataDir;

/**
 * The override for a turn, as the brain would give it; null for OpenClaw's own model. `door` says which models may get
 * the task (null: any). Throws if the stack file is wrong.
 */
export function decideHere({ prompt, attachments, toolCalls, context, env, door = null }) {
  if (context.pinned) return null;
  const { mode = "auto", state, context: held } = sessionOf(context.sessionKey, env.KIMI_STACK_DATA_DIR);
  if (mode === "off") return null;
  const isThis = (row) => row && (row.id ?? null) === (context.sessionId ?? null); // a reset changes the id
  const selector = selectorOf(env);
  const decision = selector.decide(prompt, {
    enveloped: true,
    channel: context.channel,
    mode,
    trigger: triggerOf(context),
    profile: (env.KIMI_STACK_PROFILE ?? process.env.KIMI_STACK_PROFILE)?.trim(),
    state: isThis(state) ? state : undefined,
    contextTokens: isThis(held) ? held.tokens : undefined,
    toolCalls,
    attachments: Array.isArray(attachments) ? attachments.map((row) => row?.kind) : undefined,
  });
  const model = door?.moves(decision.model) ? moved(decision, door, selector) : decision.model;
  const at = model.indexOf("/");
  return { provider: model.slice(0, at), model: model.slice(at + 1) };
}

const triggerOf = ({ sessionKey, trigger }) =>
  String(sessionKey).includes(ModelSelector.INTERNAL) ? "internal" : trigger;

/** Whether OpenClaw began this turn itself. */
export const isBackground = (context) => ["heartbeat", "cron", "internal"].includes(triggerOf(context));

/** Another model for a task that may not go to its own. If no model may get the task, its own: the run is then blocked. */
function moved({ tier, model }, door, selector) {
  if (door.model) return door.model;
  const models = ModelSelector.nearest(tier).map((name) => selector.modelOf(name).model);
  return models.find(door.allows) ?? model;
}

function selectorOf({ KIMI_STACK_FILE: file, KIMI_STACK_DATA_DIR: data }) {
  if (!kept || kept.file !== file || kept.data !== data) kept = { file, data, selector: new ModelSelector(file, data) };
  kept.selector.mayBeMissing = file === undefined; // no installation named a stack file: there may be none
  return kept.selector;
}

/** The brain's row of a session; an empty row if there is none. */
function sessionOf(key, data) {
  try {
    const { sessions } = JSON.parse(readFileSync(path.join(data, "sessions.json"), "utf8"));
    return (Object.hasOwn(sessions, key) && sessions[key]) || {};
  } catch {
    return {};
  }
}
