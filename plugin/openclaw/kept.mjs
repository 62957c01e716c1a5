// Facts about chat turns that the cache needs ([cache] chats = true): whether the message stands alone, so that its answer
// depends on nothing else; and the text of the answer, if there is only one and no tool was used.
const MOST = 1000; // sessions and runs to remember, at most

export class Kept {
  constructor({ settings }) {
    this.settings = settings;
    this.alone = new Map(); // session -> whether its last message came without files and quotes nothing
    this.runs = new Map(); // run that the cache did not know -> whether it used no tool
  }

  /** Whether the brain that wrote routing.json read `cache.chats = true` in the present settings.toml. */
  get on() {
    const { there, said, fresh } = this.settings.read;
    return there === true && fresh && said.chats === true;
  }

  received(event, ctx) {
    const files = [event.media, event.originalMedia].some((list) => list?.length) || event.mediaStagingPending;
    put(this.alone, event.sessionKey ?? ctx?.sessionKey, !files && !event.replyToId && !event.replyToBody);
  }

  /** Whether the message of this turn stands alone; false if the message is not known. Forgets it: call this once a turn. */
  standsAlone({ sessionKey }) {
    const alone = this.on && this.alone.get(sessionKey) === true;
    this.alone.delete(sessionKey);
    return alone;
  }

  /** Note that the cache has no answer to this turn, so that its answer may be kept. */
  missed({ runId }) {
    put(this.runs, runId, true);
  }

  usedTool(event, ctx) {
    const runId = event.runId ?? ctx?.runId;
    if (this.runs.has(runId)) this.runs.set(runId, false);
  }

  /** The text to keep of an `llm_output` event, or undefined. */
  textOf(event, runId) {
    const whole = this.runs.get(runId) === true && event.assistantTexts?.length === 1;
    return whole && this.on && event.lastAssistant?.stopReason !== "length" ? event.assistantTexts[0] : undefined;
  }
}

export function registerKept(api, { kept }) {
  api.on("message_received", (event, ctx) => kept.received(event, ctx));
  api.on("after_tool_call", (event, ctx) => kept.usedTool(event, ctx));
}

function put(map, key, value) {
  if (!key) return;
  map.delete(key);
  map.set(key, value);
  if (map.size > MOST) map.delete(map.keys().next().value);
}
