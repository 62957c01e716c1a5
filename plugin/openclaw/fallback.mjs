// Choosing without the brain: what its files say of the session, and model-selector.js in this process.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import path from "node:path";

const ModelSelector = createRequire(import.meta.url)("./model-selector.js");

let kept = null; // the selector of this process, which reads a file anew only when it changes

/** The override for a turn, as the brain would say it, or null for OpenClaw's own model. Throws on a broken stack. */
export function decideHere({ prompt, attachments, context, env }) {
  if (context.pinned) return null;
  const { mode = "auto", state, context: held } = sessionOf(context.sessionKey, env.KIMI_STACK_DATA_DIR);
  if (mode === "off") return null;
  const isThis = (row) => row && (row.id ?? null) === (context.sessionId ?? null); // a reset gives it another id
  const { model } = selectorOf(env).decide(prompt, {
    enveloped: true,
    mode,
    trigger: String(context.sessionKey).includes(ModelSelector.INTERNAL) ? "internal" : context.trigger,
    profile: (env.KIMI_STACK_PROFILE ?? process.env.KIMI_STACK_PROFILE)?.trim(),
    state: isThis(state) ? state : undefined,
    contextTokens: isThis(held) ? held.tokens : undefined,
    attachments: Array.isArray(attachments) ? attachments.map((row) => row?.kind) : undefined,
  });
  const at = model.indexOf("/");
  return { provider: model.slice(0, at), model: model.slice(at + 1) };
}

function selectorOf({ KIMI_STACK_FILE: file, KIMI_STACK_DATA_DIR: data }) {
  if (kept?.file !== file || kept.data !== data) kept = { file, data, selector: new ModelSelector(file, data) };
  return kept.selector;
}

/** What the brain keeps of a session; an empty row where it keeps nothing. */
function sessionOf(key, data) {
  try {
    const { sessions } = JSON.parse(readFileSync(path.join(data, "sessions.json"), "utf8"));
    return (Object.hasOwn(sessions, key) && sessions[key]) || {};
  } catch {
    return {};
  }
}
