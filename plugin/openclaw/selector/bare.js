// A prompt as the model gets it: all of it but its override, which was for choosing.
"use strict";

const { begins, plain } = require("./envelope.js");
const { splitOverride } = require("./override.js");

/**
 * { own, text } of a prompt out of a chat (through `channel`): the person's part of it, which begins with an override, and the prompt
 * without that override; null where there is none.
 */
function bare(prompt, channel) {
  const text = plain(prompt);
  const at = begins(text, channel);
  const own = text.slice(at);
  const [tier, task] = splitOverride(own);
  if (tier === null) return null;
  const blanks = prompt.length - prompt.replace(/^[ \t\r\n]+/, "").length;
  const start = writtenAt(prompt, blanks, at);
  return { own, text: prompt.slice(0, start) + prompt.slice(writtenAt(prompt, start, own.length - task.length)) };
}

/** Where in `prompt` the place is that lies `count` characters behind `from` once line ends are one character each. */
function writtenAt(prompt, from, count) {
  if (!prompt.includes("\r")) return from + count;
  let at = from;
  for (let left = count; left > 0; left -= 1) at += prompt.startsWith("\r\n", at) ? 2 : 1;
  return at;
}

module.exports = { bare };
