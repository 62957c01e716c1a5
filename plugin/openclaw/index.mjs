// The plugin's entry point. It registers hooks and converts data; the rules are in Python (plugin/kimi_stack).
import path from "node:path";
import { registerAhead } from "./ahead.mjs";
import { warnWithoutPermission } from "./alone.mjs";
import { registerChoice } from "./choice.mjs";
import { registerRun } from "./command.mjs";
import { registerComplete } from "./complete.mjs";
import { defaultModel } from "./default-model.mjs";
import { dataDir } from "./fallback.mjs";
import { Kept, registerKept } from "./kept.mjs";
import { registerKimi } from "./kimi.mjs";
import { Limits } from "./limits.mjs";
import { registerMoney } from "./money.mjs";
import { Notices } from "./notices.mjs";
import { Overrides, registerOverride } from "./override.mjs";
import { OwnFiles } from "./own-files.mjs";
import { registerPanel } from "./panel.mjs";
import { Pressure, registerPressure } from "./pressure.mjs";
import { Guard, registerGuard } from "./privacy/guard.mjs";
import { Privacy } from "./privacy/privacy.mjs";
import { Redaction, registerRedaction } from "./privacy/redaction.mjs";
import { Settings } from "./settings.mjs";
import { registerStanding } from "./standing.mjs";
import { currentConfig } from "./pin.mjs";
import { Usage } from "./usage.mjs";
import { sharedWorker } from "./worker.mjs";

/** The environment of the brain. Without an installation, our data folder is where Python has it, too. */
const withPlaces = (env) => ({ KIMI_STACK_DATA_DIR: dataDir(), ...env });

export default {
  id: "kimi-stack",
  name: "Kimi Model Stack",
  description: "Chooses the premium, standard or budget model for each turn, says why, and keeps the money within its limits",
  register(api) {
    const own = api.pluginConfig ?? {};
    const env = withPlaces(own.env ?? {});
    const cli = own.cli ?? ["kimi-stack"];
    registerRun(api, { cli, env });
    registerComplete(api);
    if (api.registrationMode === "cli-metadata") return;
    if (!own.command) warnWithoutPermission(api);

    // Do not start the brain here: it starts with the first request, so that loading the plugin has no effect.
    const command = own.command ?? ["kimi-stack", "hook", "--serve"];
    const spool = own.spool ?? path.join(env.KIMI_STACK_DATA_DIR, "spool.jsonl");
    const worker = sharedWorker({ command, env, timeoutMs: own.timeoutMs, spool });
    // Shared in the process, like the worker: OpenClaw registers a plugin several times, and any may get a turn.
    worker.isInstalled = own.command !== undefined; // by `kimi-stack install`, which writes it
    worker.usage ??= new Usage({ worker, spool, warn: (text) => api.logger.warn(`kimi-stack: ${text}`) });
    worker.settings ??= new Settings(env);
    worker.privacy ??= new Privacy({ settings: worker.settings, folder: env.KIMI_STACK_DATA_DIR });
    worker.limits ??= new Limits({ worker, settings: worker.settings, privacy: worker.privacy });
    worker.overrides ??= new Overrides(path.join(env.KIMI_STACK_DATA_DIR, "overrides.txt"));
    worker.pressure ??= new Pressure();
    worker.kept ??= new Kept({ settings: worker.settings });
    worker.notices ??= new Notices({ limits: worker.limits });
    const { usage, limits, overrides, privacy, kept, pressure, notices } = worker;
    const config = () => currentConfig(api);
    const guard = new Guard({ privacy, limits, config });
    const redaction = new Redaction({ privacy, config, regular: (agentId) => defaultModel(api, config(), agentId) });
    const workspace = (agentId) => api.runtime.agent.resolveAgentWorkspaceDir(config(), agentId ?? "main");
    const ownFiles = new OwnFiles({ env, settings: worker.settings, workspace });
    const parts = { worker, cli, env, usage, limits, overrides, privacy, kept, pressure, notices, guard, redaction, ownFiles };
    registerAhead(api, parts);
    registerOverride(api, parts);
    registerRedaction(api, parts);
    registerGuard(api, parts);
    registerChoice(api, parts);
    registerMoney(api, parts);
    registerKept(api, parts);
    registerPressure(api, parts);
    registerKimi(api, parts);
    for (const registerPlace of [registerStanding, registerPanel]) {
      try {
        registerPlace(api, parts);
      } catch (error) {
        // An OpenClaw without such a place: models are chosen all the same.
        api.logger.warn(`kimi-stack: not everything can be shown in this OpenClaw: ${error.message}`);
      }
    }
    api.on("gateway_stop", () => worker.stop());
  },
};
