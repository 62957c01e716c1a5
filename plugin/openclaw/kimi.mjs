// The `/kimi` chat command.
import { LIMITED_MS } from "./limits.mjs";
import { signsOf } from "./pin.mjs";

const WORDS = "help, status, why, auto, premium, standard, budget, eco, quality, off, budget show, budget add 2 today";

/** Whether the sender owns OpenClaw by its settings: in commands.ownerAllowFrom, or Gateway client that may write. */
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
    description: `The model and the money here: ${WORDS}`,
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
}
