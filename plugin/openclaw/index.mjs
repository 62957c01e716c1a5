// What OpenClaw loads. It registers and maps; the rules are in Python (plugin/kimi_stack).
import os from "node:os";
import path from "node:path";
import { handOver, wordsAfterRun } from "./command.mjs";
import { decideHere } from "./fallback.mjs";
import { LIMITED_MS, Limits } from "./limits.mjs";
import { modelFacts } from "./pin.mjs";
import { Usage } from "./usage.mjs";
import { sharedWorker } from "./worker.mjs";

const HOOK_MS = 4000; // OpenClaw's own patience, well over ours
const SIGNS = ["sessionKey", "sessionId", "agentId", "trigger", "channel", "senderId", "runId"];

/** The environment for the brain; without an installation, our data is where Python's platformdirs puts it on Linux. */
function withPlaces(env) {
  const data = process.env.KIMI_STACK_DATA_DIR ?? path.join(os.homedir(), ".local", "share", "kimi-stack");
  return { KIMI_STACK_DATA_DIR: data, ...env };
}

const signsOf = (ctx) => Object.fromEntries(SIGNS.map((name) => [name, ctx[name]]));

const notSent = (why) => `Not sent: ${why}.`;

/** OpenClaw's own word for who owns it: an owner on a channel, or a client of the Gateway that may write as its operator. */
function isOwner(ctx) {
  const scopes = ctx.gatewayClientScopes ?? []; // of clients such as the web chat alone, no channel's sender has any
  return ctx.senderIsOwner === true || scopes.includes("operator.write") || scopes.includes("operator.admin");
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
    const limits = new Limits({ worker, env });
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

    const contextOf = (ctx) => ({ ...signsOf(ctx), ...modelFacts(api, ctx) });
    api.on(
      "before_agent_reply",
      async (event, ctx) => {
        const text = await limits.refusal({ prompt: event.cleanedBody ?? "", context: contextOf(ctx) });
        return text ? { handled: true, reply: { text: notSent(text) } } : undefined;
      },
      { timeoutMs: HOOK_MS },
    );
    api.on(
      "before_model_resolve",
      async (event, ctx) => {
        const context = contextOf(ctx);
        const request = { op: "decide", prompt: event.prompt, attachments: event.attachments, context };
        let override;
        try {
          const answer = await worker.ask(request, limits.set ? LIMITED_MS : undefined);
          if (!answer.ok) throw new Error(answer.error.message);
          warnOnce("");
          limits.remember(ctx.runId, answer);
          override = answer.override;
        } catch (error) {
          limits.rememberFailure(ctx.runId, error);
          override = decideWithoutBrain(error, { prompt: event.prompt, context, env });
        }
        return override ? { providerOverride: override.provider, modelOverride: override.model } : undefined;
      },
      { timeoutMs: HOOK_MS },
    );
    // What was refused only now (another turn was quicker, or the brain fell silent) stops here.
    api.on("before_agent_run", (_, ctx) => {
      const refused = limits.begins(ctx.runId);
      return refused ? { outcome: "block", reason: "kimi-stack: a limit", message: notSent(refused) } : undefined;
    });
    api.on("llm_output", (event, ctx) => {
      const run = limits.runs.get(event.runId ?? ctx.runId);
      const settled = usage.record(event, ctx, run);
      if (run) run.settled = settled;
      if (!event.usage) limits.failed(event.runId ?? ctx.runId);
      return settled;
    });
    api.on("reply_payload_sending", async ({ payload, kind, runId }) => {
      if (kind !== "final" || !limits.runs.has(runId)) return undefined;
      if (payload.isError) await limits.release(runId); // also where no attempt could begin
      const notices = await limits.noticesOf(runId);
      return notices && payload.text ? { payload: { ...payload, text: payload.text + notices } } : undefined;
    });
    api.on("gateway_stop", () => worker.stop());
    api.registerCommand({
      name: "kimi",
      description: "The model and the money here: status, why, auto, premium, standard, budget, off, budget show|add",
      acceptsArgs: true,
      async handler(ctx) {
        if (!ctx.isAuthorizedSender) return { text: "/kimi is for the owner of this OpenClaw." };
        const context = { ...signsOf(ctx), owner: isOwner(ctx) };
        try {
          const answer = await worker.ask({ op: "command", args: ctx.args ?? "", context }, LIMITED_MS);
          return { text: answer.ok ? answer.text : `/kimi: ${answer.error.message}` };
        } catch (error) {
          return { text: `/kimi: ${error.message}. \`kimi-stack doctor\` on the machine names the mend.` };
        }
      },
    });
  },
};
