// The `/kimi` chat command.
import { isAlone, missing } from "./alone.mjs";
import { LIMITED_MS } from "./limits.mjs";
import { signsOf } from "./pin.mjs";

const WORDS = "help, status, why, last, report, auto, premium, standard, budget, eco, quality, off, budget show, budget add 2 today";

// In the agent's system prompt, so that it can name the right command. It cannot send one: only people send commands.
const GUIDANCE =
  "The user sets which model answers and what may be spent with the /kimi command; you cannot, and must not run kimi-stack " +
  "for it. If they ask for a cheaper or better model, or for costs or limits, tell them to send: /kimi eco, /kimi quality, " +
  "/kimi premium (or standard, budget, auto), /kimi status, /kimi report, or /kimi help.";

// Under the replies that end with a choice, in channels that have buttons.
const BUTTONS = {
  status: ["auto", "eco", "quality", "why", "last"],
  help: ["status", "why", "last", "report"],
};

/** Whether the sender owns this OpenClaw: named in commands.ownerAllowFrom, or a Gateway client that may write. */
function isOwner(ctx) {
  const scopes = ctx.gatewayClientScopes ?? []; // only for Gateway clients such as the web chat, never for channels
  if (scopes.includes("operator.write") || scopes.includes("operator.admin")) return true;
  // OpenClaw 2026.9.6 does not pass senderIsOwner to this plugin. "*" admits everyone but makes nobody an owner.
  const owners = [ctx.config?.commands?.ownerAllowFrom ?? []].flat().map(String);
  const names = [String(ctx.senderId), `${ctx.channel}:${ctx.senderId}`];
  return ctx.senderId !== undefined && owners.some((owner) => owner !== "*" && names.includes(owner));
}

export function registerKimi(api, { worker }) {
  api.registerCommand({
    name: "kimi",
    description: `Model, costs and limits of this chat: ${WORDS}`,
    acceptsArgs: true,
    agentPromptGuidance: [{ text: GUIDANCE, surfaces: ["openclaw_main"] }],
    async handler(ctx) {
      if (!ctx.isAuthorizedSender) return { text: "/kimi is for the owner of this OpenClaw." };
      const context = { ...signsOf(ctx), owner: isOwner(ctx) };
      try {
        const answer = await worker.ask({ op: "command", args: ctx.args ?? "", context }, LIMITED_MS);
        return answer.ok ? { text: answer.text, ...buttonsOf(ctx.args) } : { text: `/kimi: ${answer.error.message}` };
      } catch (error) {
        if (isAlone(worker)) return { text: `/kimi: ${missing(api)}.` };
        return { text: `/kimi: ${error.message}. \`kimi-stack doctor\` on the machine says how to fix it.` };
      }
    },
  });
}

/** The buttons under the answer to `/kimi ARGS`, as OpenClaw's presentation of a reply; {} if there are none. */
function buttonsOf(args) {
  const words = BUTTONS[(args ?? "").trim().toLowerCase() || "status"];
  if (!words) return {};
  const buttons = words.map((word) => ({ label: word, value: `/kimi ${word}` }));
  return { presentation: { blocks: [{ type: "buttons", buttons }] } };
}
