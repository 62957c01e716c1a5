// OpenClaw's notices, such as "Model Fallback": which payloads of a reply they are, and which of them our choice caused.
// OpenClaw takes a model that a plugin chose for a fallback, and says in direct chats that the selected model is
// unavailable. That is false, and so is the notice that the fallback is over.
const SESSIONS = 1000; // to remember, at most

/** Whether a payload is a notice of OpenClaw's and no answer. */
export const isNotice = (payload) => Boolean(payload.isFallbackNotice || payload.isCompactionNotice || payload.isStatusNotice);

export class Notices {
  constructor({ limits }) {
    this.limits = limits;
    this.failed = new Set(); // sessions on a fallback because a model failed
    this.false = new Set(); // runs whose notice our choice caused
  }

  /** An event in the life of a run. OpenClaw tells of a change before it sends the notice. */
  changed({ runId, sessionKey, data }) {
    const { override, where } = this.limits.runs.get(runId) ?? {};
    const session = sessionKey ?? where?.sessionKey;
    if (data?.phase === "fallback") {
      const { provider, model } = override ?? {};
      const isOurs = data.activeProvider === provider && data.activeModel === model;
      put(isOurs ? this.false : this.failed, isOurs ? runId : session);
      if (isOurs) this.failed.delete(session);
    }
    if (data?.phase === "fallback_cleared" && !this.failed.delete(session)) put(this.false, runId);
  }

  /** Whether a payload is a notice of a fallback that is none. */
  isFalse(payload, runId) {
    return payload.isFallbackNotice === true && this.false.has(runId);
  }
}

function put(set, key) {
  if (key === undefined) return;
  set.delete(key);
  set.add(key);
  if (set.size > SESSIONS) set.delete(set.values().next().value);
}
