// One task and its circumstances.
"use strict";

const { CONSTANTS } = require("./data.js");
const { person, plain } = require("./envelope.js");
const { splitOverride, unknownOverride } = require("./override.js");
const { read } = require("./pupil.js");
const { isAscii, isPair } = require("./text.js");

/**
 * `mode` is what `/kimi` set for the session (a tier, a profile ...), `trigger` OpenClaw's, `profile` the shell's,
 * `state` the session's row in sessions.json, `contextTokens` what the session holds, `attachments` the kinds of what
 * is attached ("image" ...), `enveloped` whether the prompt comes out of a chat or hook, with what OpenClaw puts around it.
 */
class Request {
  constructor(prompt, circumstances = {}) {
    const { mode = "auto", trigger, profile, state, contextTokens = 0, attachments = [], enveloped = false } = circumstances;
    Object.assign(this, { mode, trigger, profile, attachments });
    this.state = isState(state) ? state : null;
    this.tokens = countTokens(prompt) + (Number.isInteger(contextTokens) ? contextTokens : 0);
    const own = enveloped ? person(prompt) : prompt;
    const [override, task] = splitOverride(own);
    Object.assign(this, { override, text: plain(task), unknown: unknownOverride(own) });
  }

  /** What reading the text gives; it is read once. */
  get verdict() {
    this.known ??= read(this.text);
    return this.known;
  }
}

/** An estimate of the tokens in `text`: four ASCII characters a token, one of any other script. */
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

/** Whether a row of sessions.json is what a session stands on, as the brain writes it. */
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
