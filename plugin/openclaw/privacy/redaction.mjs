// Placeholders instead of secrets: on the wire and in the transcript. The secret is put back in the answer, and in what
// a tool gets.
import { placeholders } from "./placeholders.mjs";
import { notKnown } from "./privacy.mjs";
import { changed, parameters } from "./texts.mjs";
import { readersOf } from "./utility.mjs";

const OUT = /^web_/; // tools that send their parameters to somebody else
const AGAIN = "this process was not told it, or it stands in a name; ask the person for it again";

export class Redaction {
  constructor({ privacy, config, regular }) {
    this.privacy = privacy;
    this.config = config; // () => OpenClaw's configuration
    this.regular = regular; // agent -> the model that OpenClaw uses if nobody chose one
  }

  /** A text as a model may get it. Throws if the policy is not known: then the call fails, and nothing leaves. */
  sent(text) {
    const held = this.held();
    if (!held || this.privacy.raw) return text;
    return held.reader.redact(text, (cls) => restricts(held.policy.rule(cls)), this.privacy.known);
  }

  held() {
    try {
      return this.privacy.current;
    } catch (error) {
      // OpenClaw asks for this before the guard, and shows the person what is thrown here.
      throw new Error(`kimi-stack: ${notKnown(error)}`, { cause: error });
    }
  }

  /** A text of an answer. */
  answered(text) {
    return this.privacy.known.restore(text);
  }

  /**
   * A message on its way to the transcript, changed or the same. OpenClaw's recaps and titles carry the transcript to
   * models that no hook sees, so those must be allowed to get it.
   */
  written(message, { agentId, sessionKey }) {
    const held = this.privacy.strictest;
    if (!held) return message;
    const readers = readersOf(this.config(), agentId, sessionKey, () => this.regular(agentId));
    const holds = (cls) => {
      const rule = held.policy.rule(cls);
      return restricts(rule) && (rule.otherwise === "redact" || !readers.every((ref) => rule.allows(ref)));
    };
    try {
      return changed(message, (text) => held.reader.redact(text, holds, this.privacy.known));
    } catch {
      return changed(message, () => "[KIMI: not kept, for it cannot be told whether it may leave]");
    }
  }

  /** What a tool gets: {params} if they have changed, {block, blockReason} if it may not run, else undefined. */
  called({ toolName, params }) {
    const restored = parameters(params, (text) => this.privacy.known.restore(text));
    const unknown = JSON.stringify(restored ?? null).match(placeholders());
    if (unknown) return refused(`${unknown[0]} stands for a secret that cannot be put back here: ${AGAIN}`);
    if (OUT.test(toolName)) {
      const held = this.privacy.strictest;
      const kinds = held ? kindsIn(restored, held) : [];
      if (kinds.length) return refused(`${toolName} would send away what may not leave (${kinds.join(", ")})`);
    }
    return restored === params ? undefined : { params: restored };
  }
}

export function registerRedaction(api, { redaction, ownFiles }) {
  const through = (change) => [{ from: { [Symbol.replace]: change }, to: "" }];
  api.registerTextTransforms?.({
    input: through((text) => redaction.sent(text)),
    output: through((text) => redaction.answered(text)),
  });
  api.on("before_message_write", ({ message }, ctx) => {
    const written = redaction.written(message, ctx);
    return written === message ? undefined : { message: written };
  });
  api.on("before_tool_call", (event, ctx) => ownFiles.called(event, ctx) ?? redaction.called(event));
}

/** Whether a rule keeps anything from any model. */
const restricts = (rule) => rule !== undefined && rule.allow !== null;
const refused = (why) => ({ block: true, blockReason: `kimi-stack: ${why}` });

function kindsIn(params, { policy, reader }) {
  const names = new Set();
  parameters(params, (text) => {
    for (const { cls, name } of reader.kinds(text)) if (restricts(policy.rule(cls))) names.add(name);
    return text;
  });
  return [...names];
}
