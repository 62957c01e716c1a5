// The plugin without its Python part, as ClawHub or npm installs it: what is missing then, and how to get it.
import { currentConfig } from "./pin.mjs";

export const COMPLETE = "openclaw kimi-stack complete";
const ENTRY = "plugins.entries.kimi-stack.hooks.allowConversationAccess";
const SAID = Symbol.for("kimi-stack.said");

const ALLOW = `openclaw config set ${ENTRY} true`;

export const WITHOUT_PYTHON =
  "the Python part is not installed, so model-selector.js chooses the models, nothing limits the money, and /kimi cannot " +
  `answer; \`${COMPLETE}\` on the machine gets the rest`;

const WITHOUT_BOTH =
  "the Python part is not installed, and OpenClaw lets this plugin read no message, so each turn stays on OpenClaw's own " +
  `model, nothing limits the money, and /kimi cannot answer; on the machine, \`${COMPLETE}\` gets the rest with this ` +
  `permission, and \`${ALLOW}\` gives the permission alone: then model-selector.js chooses`;

/** Whether there is no brain because nobody installed one. A brain that was installed and fails does not count. */
export const isAlone = (worker) => worker.isMissing && !worker.isInstalled;

const isAllowed = (api) =>
  currentConfig(api).plugins?.entries?.["kimi-stack"]?.hooks?.allowConversationAccess === true;

/** What is missing where there is no Python part, for the person. */
export const missing = (api) => (isAllowed(api) ? WITHOUT_PYTHON : WITHOUT_BOTH);

/**
 * Without the permission, OpenClaw does not register the hooks, and does not report that, so we warn. We do it once in a
 * process, because OpenClaw registers a plugin several times.
 */
export function warnWithoutPermission(api) {
  if (api.registrationMode !== "full" || isAllowed(api) || globalThis[SAID]) return;
  globalThis[SAID] = true;
  api.logger.warn(
    "kimi-stack: OpenClaw lets this plugin read no message yet, so it chooses no model; allow it with " +
      `\`${ALLOW}\`, or get the Python part too, which does that: \`${COMPLETE}\``,
  );
}
