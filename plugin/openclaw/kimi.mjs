// `/kimi` in a chat.
import { LIMITED_MS } from "./limits.mjs";
import { signsOf } from "./pin.mjs";

const WORDS = "status, why, auto, premium, standard, budget, off, budget show, budget add 2 today";

/** OpenClaw's own word for who owns it: an owner on a channel, or a client of the Gateway that may write. */
function isOwner(ctx) {
  const scopes = ctx.gatewayClientScopes ?? []; // of clients such as the web chat alone; no channel's sender has any
  return ctx.senderIsOwner === true || scopes.includes("operator.write") || scopes.includes("operator.admin");
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
