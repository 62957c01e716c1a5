// An override at the very start of the text that the person typed. Same logic as kimi_stack/reading/override.py.
"use strict";

const { CONSTANTS } = require("./data.js");
const { hasNoSpaces, isWord, normalized } = require("./keywords.js");

const { marks, blanks, breaks, parts, before, longest } = CONSTANTS.override;

/** [tier, the text without its override], or [null, the text unchanged]. */
function splitOverride(text) {
  const at = marked(text);
  for (const tier of at ? CONSTANTS.tiers : []) {
    const end = at + tier.length;
    if (normalized(text.slice(at, end)) === tier && endsWord(text, end)) return [tier, text.slice(taskOf(text, end))];
  }
  return [null, text];
}

/** The word after a mark at the start that looks like an override but is none, or null. */
function unknownOverride(text) {
  const at = marked(text);
  if (!at || splitOverride(text)[0] !== null) return null;
  let end = at;
  while (end < text.length && end - at <= longest && (isWord(text.charCodeAt(end)) || text[end] === "-")) end += 1;
  const word = text.slice(at, end);
  return word && !"-_0123456789".includes(word[0]) && word.length <= longest && endsWord(text, end) ? word : null;
}

/** The position of the word after a mark at the start of the text; 0 if there is no mark. */
function marked(text) {
  let at = 0;
  while (at < text.length && before.includes(text[at])) at += 1;
  return at < text.length && marks.includes(text[at]) ? at + 1 : 0;
}

/** Whether a word that reaches `at` ends there. */
const endsWord = (text, at) =>
  at >= text.length || (blanks + breaks + parts).includes(text[at]) || hasNoSpaces(text.codePointAt(at));

/** The start of the task, after an override that ends at `at`. */
function taskOf(text, at) {
  let after = skipBlanks(text, at);
  const isPart = after < text.length && parts.includes(text[after]);
  const next = text[after + 1];
  if (isPart && (after === at || next === undefined || (blanks + breaks).includes(next))) after = skipBlanks(text, after + 1);
  if (text.startsWith("\r\n", after)) return after + 2;
  return after < text.length && breaks.includes(text[after]) ? after + 1 : after;
}

function skipBlanks(text, at) {
  while (at < text.length && blanks.includes(text[at])) at += 1;
  return at;
}

module.exports = { splitOverride, unknownOverride };
