// Extracts the text that the person wrote from a prompt, without the text that channels and OpenClaw add around it.
// Same logic as kimi_stack/reading/envelope.py, which gives the reasons.
"use strict";

const { ENVELOPE } = require("./data.js");
const { stripped } = require("./text.js");

const BLANK = " \t\n";
const ROUNDS = 8; // blocks after one message, at most
const expressions = new Map();

/** The text that is read: line ends are "\n", outer white space is removed. */
const plain = (text) => stripped(text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text, BLANK);

/** The text that the person wrote, from a prompt of a chat or hook, normalized by `plain`. */
function person(prompt, channel) {
  const text = plain(prompt);
  const at = begins(text, channel);
  return stripped(text.slice(at, trailed(text, at)), BLANK);
}

/** The start of the text that the person wrote, in a `plain` text. A message of the web chat has no header. */
function begins(text, channel) {
  const at = led(text);
  return ENVELOPE.unheaded.includes(channel) ? at : headed(text, at);
}

/** The end of the text that OpenClaw puts before a message. */
function led(text) {
  const edits = hinted(text, ENVELOPE.leading);
  let at = 0;
  while (at < text.length) {
    const end = matchEnd(text, at, edits) || pastHistory(text, at);
    if (!end) break;
    at = skipped(text, end);
  }
  return at;
}

/** The start of the message that follows a chat's history; 0 if the history contains the mark and is ambiguous. */
function pastHistory(text, at) {
  if (!ENVELOPE.history.some((head) => text.startsWith(head, at))) return 0;
  const found = text.indexOf(ENVELOPE.current, at);
  if (found < 0 || text.indexOf(ENVELOPE.current, found + ENVELOPE.current.length) >= 0) return 0;
  return found + ENVELOPE.current.length;
}

/** The end of a message's header: a time stamp, then a channel's header with the sender's name. */
function headed(text, at) {
  for (const edit of ENVELOPE.headers) {
    const end = text[at] === "[" ? matchEnd(text, at, [edit]) : 0;
    if (end) at = skipped(text, named(text, at, end));
  }
  return at;
}

/** The position after the sender's name; `end` if the text there cannot be one. */
function named(text, at, end) {
  const found = matched(text, end, ENVELOPE.sender);
  if (!found) return end;
  const header = text.slice(at + 1, end - 1);
  const of = ` ${header.includes(" ") ? header.slice(header.indexOf(" ") + 1) : ""} (self) (sender) `;
  const isSender = of.includes(` ${found[1]} `) || ENVELOPE.group.some((mark) => of.includes(mark));
  return isSender ? end + found[0].length : end;
}

/** The start of the text that OpenClaw puts after a message. */
function trailed(text, start) {
  const edits = hinted(text, ENVELOPE.trailing);
  let end = text.length;
  for (let round = 0; round < ROUNDS; round += 1) {
    const lines = withoutLines(text, start, end, edits);
    const opened = Math.max(-1, ...ENVELOPE.after.map((mark) => opens(text, mark, start, lines)));
    if (opened < 0) return lines;
    end = trimmed(text, start, opened);
  }
  return end;
}

function withoutLines(text, start, end, edits) {
  while (edits.length && end > start) {
    const line = Math.max(text.lastIndexOf("\n", end - 1) + 1, start);
    const last = text.slice(line, end);
    if (matchEnd(last, 0, edits) < last.length) break;
    end = trimmed(text, start, line);
  }
  return end;
}

/** The start of a block that reaches `end`, at the start of a line; -1 if there is none. */
function opens(text, mark, start, end) {
  const at = text.lastIndexOf(mark, end - mark.length);
  if (end < mark.length || at < start || (at > start && text[at - 1] !== "\n")) return -1;
  const close = text.indexOf(ENVELOPE.closed, at);
  return close < 0 || close + ENVELOPE.closed.length >= end ? at : -1;
}

function trimmed(text, start, end) {
  while (end > start && BLANK.includes(text[end - 1])) end -= 1;
  return end;
}

const hinted = (text, edits) => edits.filter(([hints]) => hints.some((hint) => text.includes(hint)));

/** The end of the first expression that matches at `at`; 0 if none does. */
function matchEnd(text, at, edits) {
  for (const [, pattern] of edits) {
    const found = matched(text, at, pattern);
    if (found) return at + found[0].length;
  }
  return 0;
}

/** The match at a position, by code points ("u"), because Python counts bounded repeats that way. */
function matched(text, at, pattern) {
  if (!expressions.has(pattern)) expressions.set(pattern, new RegExp(pattern, "uy"));
  const expression = expressions.get(pattern);
  expression.lastIndex = at;
  return expression.exec(text);
}

function skipped(text, at) {
  while (at < text.length && BLANK.includes(text[at])) at += 1;
  return at;
}

module.exports = { begins, person, plain };
