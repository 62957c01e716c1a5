// The plugin's entry point. It registers hooks and converts data; the rules are in Python (plugin/kimi_stack).
import path from "node:path";
import { registerChoice } from "./choice.mjs";
import { registerRun } from "./command.mjs";
import { dataDir } from "./fallback.mjs";
import { registerKimi } from "./kimi.mjs";
import { Limits } from "./limits.mjs";
import { registerMoney } from "./money.mjs";
import { Overrides, registerOverride } from "./override.mjs";
import { Usage } from "./usage.mjs";
import { sharedWorker } from "./worker.mjs";

/** The environment of the brain. Without an installation, our data folder is where Python has it, too. */
const withPlaces = (env) => ({ KIMI_STACK_DATA_DIR: dataDir(), ...env });

export default {
  id: "kimi-stack",
  name: "Kimi Model Stack",
  description: "Chooses the premium, standard or budget model for each turn, says why, and keeps the money within its limits",
  register(api) {
    const config = api.pluginConfig ?? {};
    const env = withPlaces(config.env ?? {});
    registerRun(api, { cli: config.cli ?? ["kimi-stack"], env });
    if (api.registrationMode === "cli-metadata") return;

    // Do not start the brain here: it starts with the first request, so that loading the plugin has no effect.
    const command = config.command ?? ["kimi-stack", "hook", "--serve"];
    const spool = config.spool ?? path.join(env.KIMI_STACK_DATA_DIR, "spool.jsonl");
    const worker = sharedWorker({ command, env, timeoutMs: config.timeoutMs, spool });
    // Shared in the process, like the worker: OpenClaw registers a plugin several times, and any may get a turn.
    worker.usage ??= new Usage({ worker, spool, warn: (text) => api.logger.warn(`kimi-stack: ${text}`) });
    worker.limits ??= new Limits({ worker, env });
    worker.overrides ??= new Overrides();
    const parts = { worker, env, usage: worker.usage, limits: worker.limits, overrides: worker.overrides };
    registerOverride(api, parts);
    registerChoice(api, parts);
    registerMoney(api, parts);
    registerKimi(api, parts);
    api.on("gateway_stop", () => worker.stop());
  },
};
