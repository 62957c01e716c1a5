// The footer under a reply, where settings.toml asks for it (chats.reply_footer): `budget · claude-haiku-4-5 · $0.0012`.
// The brain writes it when it settles a call of the run; here we decide whether OpenClaw has a footer of its own there.
import { currentConfig } from "./pin.mjs";

/** Whether OpenClaw puts its own usage footer (`/usage tokens|full`) under the replies of this session. */
export function openClawHasOne(api, { agentId, sessionKey, channel }) {
  const set = currentConfig(api).messages?.responseUsage;
  const configured = typeof set === "object" && set !== null ? (set[channel] ?? set.default) : set;
  return (ownChoice(api, { agentId, sessionKey }) ?? configured ?? "off") !== "off";
}

/** What the person set with `/usage` in this session; undefined if they set nothing. */
function ownChoice(api, session) {
  try {
    return api.runtime.agent.session.getSessionEntry(session)?.responseUsage;
  } catch {
    return undefined;
  }
}
