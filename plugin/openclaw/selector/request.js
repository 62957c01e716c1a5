// One task with its context.
"use strict";

const { CONSTANTS } = require("./data.js");
const { person, plain } = require("./envelope.js");
const { splitOverride, unknownOverride } = require("./override.js");
const { read } = require("./pupil.js");
const { areCalls, pressureOf } = require("./pressure.js");
const { isAscii, isPair } = require("./text.js");

/**
 * `mode` is the session's `/kimi` mode (a tier, a profile ...), `trigger` is OpenClaw's, `profile` the shell's. `state`
 * is the session's row in sessions.json, `contextTokens` its size, `toolCalls` are those of its last turn. `attachments` are kinds ("image" ...). `enveloped`
 * tells whether the prompt comes from a chat or hook, with the text that OpenClaw adds around it, and `channel` which.
 * `correction` is what the person's judgements change in the score (null: nothing).
 */
class Request {
  constructor(prompt, circumstances = {}, correction = null) {
    const { mode = "auto", trigger, profile, state, contextTokens = 0, attachments = [] } = circumstances;
    const { enveloped = false, channel, toolCalls = [] } = circumstances;
    Object.assign(this, { mode, trigger, profile, attachments, correction });
    this.pressure = areCalls(toolCalls) ? pressureOf(toolCalls) : null;
    this.state = isState(state) ? { ...state, base: CONSTANTS.tiers.find((tier) => tier === state.base) } : null;
    this.tokens = countTokens(prompt) + (Number.isInteger(contextTokens) ? contextTokens : 0);
    const own = enveloped ? person(prompt, channel) : prompt;
    const [override, task] = splitOverride(own);
    Object.assign(this, { override, text: plain(task), unknown: unknownOverride(own) });
  }

  /** The verdict on the text. The text is read once, on first use. */
  get verdict() {
    this.known ??= read(this.text, this.correction);
    return this.known;
  }
}

/** Estimated tokens in `text`: one for each four ASCII characters, and one for each other character. */
function countTokens(text) {
  if (isAscii(text)) return Math.floor((text.length + 3) / 4);
  let plain = 0;
  let others = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < 0x80) plain += 1;
    else {
      others += 1;
      if (isPair(text, at)) at += 1;
    }
  }
  return Math.floor((plain + 4 * others + 3) / 4);
}

/** Whether a row of sessions.json is a valid session state, as the brain writes it. */
function isState(row) {
  const counts = [row?.at, row?.context, row?.turns];
  return (
    CONSTANTS.tiers.includes(row?.tier) &&
    typeof row.model === "string" &&
    row.model !== "" &&
    typeof (row.raised ?? false) === "boolean" &&
    counts.every((count) => Number.isInteger(count) && count >= 0)
  );
}

module.exports = { Request };
