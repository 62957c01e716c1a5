// `/kimi` in a chat.
import { LIMITED_MS } from "./limits.mjs";
import { signsOf } from "./pin.mjs";

const WORDS = "help, status, why, auto, premium, standard, budget, eco, quality, off, budget show, budget add 2 today";

/** Who owns OpenClaw by its own settings: a sender in commands.ownerAllowFrom, or a client of the Gateway that may write. */
function isOwner(ctx) {
  const scopes = ctx.gatewayClientScopes ?? []; // of clients such as the web chat alone; no channel's sender has any
  if (scopes.includes("operator.write") || scopes.includes("operator.admin")) return true;
  // OpenClaw 2026.9.6 does not tell a plugin like this one senderIsOwner. "*" lets everyone in, and makes nobody owner.
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
