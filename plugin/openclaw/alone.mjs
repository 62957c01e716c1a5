// The plugin without its Python part, as ClawHub or npm installs it: what is missing then, and how to get it.
import { currentConfig } from "./pin.mjs";

export const COMPLETE = "openclaw kimi-stack complete";
const ENTRY = "plugins.entries.kimi-stack.hooks.allowConversationAccess";
const SAID = Symbol.for("kimi-stack.said");

export const WITHOUT_PYTHON =
  "the Python part is not installed, so model-selector.js chooses the models, nothing limits the money, and /kimi cannot " +
  `answer; \`${COMPLETE}\` on the machine gets the rest`;

/** Whether there is no brain because nobody installed one. A brain that was installed and fails does not count. */
export const isAlone = (worker) => worker.isMissing && !worker.isInstalled;

/**
 * Without the permission, OpenClaw does not register the hooks, and does not report that, so we warn. We do it once in a
 * process, because OpenClaw registers a plugin several times.
 */
export function warnWithoutPermission(api) {
  const allowed = currentConfig(api).plugins?.entries?.["kimi-stack"]?.hooks?.allowConversationAccess === true;
  if (api.registrationMode !== "full" || allowed || globalThis[SAID]) return;
  globalThis[SAID] = true;
  api.logger.warn(
    "kimi-stack: OpenClaw lets this plugin read no message yet, so it chooses no model; allow it with " +
      `\`openclaw config set ${ENTRY} true\`, or get the Python part too, which does that: \`${COMPLETE}\``,
  );
}
