// What OpenClaw loads. It registers and maps; the rules are in Python (plugin/kimi_stack).
import os from "node:os";
import path from "node:path";
import { handOver, wordsAfterRun } from "./command.mjs";
import { decideHere } from "./fallback.mjs";
import { modelFacts } from "./pin.mjs";
import { Usage } from "./usage.mjs";
import { sharedWorker } from "./worker.mjs";

const HOOK_MS = 2000; // OpenClaw's own patience, well over ours
const SIGNS = ["sessionKey", "sessionId", "agentId", "trigger", "channel", "senderId", "runId"];

/** The environment for the brain; without an installation, our data is where Python's platformdirs puts it on Linux. */
function withPlaces(env) {
  const data = process.env.KIMI_STACK_DATA_DIR ?? path.join(os.homedir(), ".local", "share", "kimi-stack");
  return { KIMI_STACK_DATA_DIR: data, ...env };
}

export default {
  id: "kimi-stack",
  name: "Kimi Model Stack",
  description: "Chooses the premium, standard or budget model for each turn, and says why",
  register(api) {
    const config = api.pluginConfig ?? {};
    const env = withPlaces(config.env ?? {});
    const cli = config.cli ?? ["kimi-stack"];
    const description = "Choose a model for a task and run it (Kimi Model Stack)";
    api.registerCli(
      ({ program }) => {
        const run = program.command("run").description(description).argument("[words...]");
        run.allowUnknownOption().allowExcessArguments().helpOption(false);
        run.action(async () => {
          process.exitCode = await handOver({ cli, env, words: wordsAfterRun(process.argv) });
        });
      },
      { descriptors: [{ name: "run", description, hasSubcommands: false }] },
    );
    if (api.registrationMode === "cli-metadata") return;

    // Nothing starts here: the brain starts with the first question, so that each load stays inert.
    const command = config.command ?? ["kimi-stack", "hook", "--serve"];
    const worker = sharedWorker({ command, env, timeoutMs: config.timeoutMs });
    const spool = config.spool ?? path.join(env.KIMI_STACK_DATA_DIR, "spool.jsonl");
    const usage = new Usage({ worker, spool, warn: (text) => api.logger.warn(`kimi-stack: ${text}`) });
    // One line an outage, not one a turn.
    const warnOnce = (text, error) => {
      if (text && text !== worker.trouble) api.logger.warn(`kimi-stack: ${text} (${error.message})`);
      if (!text && worker.trouble) api.logger.info("kimi-stack: the brain answers again");
      worker.trouble = text;
    };

    function decideWithoutBrain(error, request) {
      try {
        const override = decideHere(request);
        warnOnce("the brain does not answer; model-selector.js decides instead", error);
        return override;
      } catch (broken) {
        warnOnce("nothing can choose; OpenClaw's own model is used", broken);
        return null;
      }
    }

    api.on(
      "before_model_resolve",
      async (event, ctx) => {
        const context = { ...Object.fromEntries(SIGNS.map((name) => [name, ctx[name]])), ...modelFacts(api, ctx) };
        const request = { op: "decide", prompt: event.prompt, attachments: event.attachments, context };
        let override;
        try {
          const answer = await worker.ask(request);
          if (!answer.ok) throw new Error(answer.error.message);
          warnOnce("");
          override = answer.override;
        } catch (error) {
          override = decideWithoutBrain(error, { prompt: event.prompt, context, env });
        }
        return override ? { providerOverride: override.provider, modelOverride: override.model } : undefined;
      },
      { timeoutMs: HOOK_MS },
    );
    api.on("llm_output", (event, ctx) => usage.record(event, ctx));
    api.on("gateway_stop", () => worker.stop());
    api.registerCommand({
      name: "kimi",
      description: "What chooses the model here: status, why, auto, premium, standard, budget, off",
      acceptsArgs: true,
      async handler(ctx) {
        if (!ctx.isAuthorizedSender) return { text: "/kimi is for the owner of this OpenClaw." };
        const context = Object.fromEntries(SIGNS.map((name) => [name, ctx[name]]));
        try {
          const answer = await worker.ask({ op: "command", args: ctx.args ?? "", context }, HOOK_MS);
          return { text: answer.ok ? answer.text : `/kimi: ${answer.error.message}` };
        } catch (error) {
          return { text: `/kimi: ${error.message}. \`kimi-stack doctor\` on the machine names the mend.` };
        }
      },
    });
  },
};
