// Choosing without the brain: the session's mode from its file, then model-selector.js in this process.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import path from "node:path";

const ModelSelector = createRequire(import.meta.url)("./model-selector.js");
const TIERS = ["premium", "standard", "budget"];
const BACKGROUND = ["heartbeat", "cron"];
const INTERNAL = ":internal-session-effects:"; // in the key of a session that OpenClaw keeps for itself

/** The override for a turn, as the brain would say it, or null for OpenClaw's own model. Throws on a broken stack. */
export function decideHere({ prompt, context, env }) {
  if (context.pinned) return null;
  const selector = new ModelSelector(env.KIMI_STACK_FILE);
  const mode = modeOf(context.sessionKey, env.KIMI_STACK_DATA_DIR);
  if (mode === "off") return null;
  const background = BACKGROUND.includes(context.trigger) || String(context.sessionKey).includes(INTERNAL);
  if (background || mode === "prototype") return split(selector.modelOf("budget").model);
  const decision = selector.decide(prompt);
  const held = TIERS.includes(mode) && decision.rule !== "override";
  return split(held ? selector.modelOf(mode).model : decision.model);
}

function modeOf(sessionKey, dataDir) {
  try {
    const { sessions } = JSON.parse(readFileSync(path.join(dataDir, "sessions.json"), "utf8"));
    return sessions[sessionKey]?.mode ?? "auto";
  } catch {
    return "auto";
  }
}

function split(ref) {
  const at = ref.indexOf("/");
  return { provider: ref.slice(0, at), model: ref.slice(at + 1) };
}
