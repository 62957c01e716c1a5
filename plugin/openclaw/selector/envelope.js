// What of a prompt the person wrote themselves, without the envelope that channels and OpenClaw put around it.
"use strict";

const { ENVELOPE } = require("./data.js");
const { stripped } = require("./text.js");

const BLANK = " \t\n";
const expressions = new Map();

/** What the person wrote of a prompt, trimmed. */
function person(prompt) {
  return stripped(edited(stripped(edited(prompt, ENVELOPE.blocks), BLANK), ENVELOPE.headers), BLANK);
}

/** `text` after each edit, in order, whose hint occurs in it. */
function edited(text, edits) {
  for (const [hints, pattern, replacement] of edits) {
    if (hints.some((hint) => text.includes(hint))) text = text.replace(expression(pattern), replacement);
  }
  return text;
}

/** By code points ("u"), as Python counts the repeats of a bounded one. */
function expression(pattern) {
  if (!expressions.has(pattern)) expressions.set(pattern, new RegExp(pattern, "gu"));
  return expressions.get(pattern);
}

module.exports = { person };
