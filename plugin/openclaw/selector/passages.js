// What of a text is the person's own request: without quoted mail and the signature below it.
"use strict";

const { CONSTANTS } = require("./data.js");

/** The text without quoted lines, the line that introduces them, and a signature; as it is where no more is left. */
function own(text) {
  let kept = text.startsWith(">") || text.includes("\n>") ? unquoted(text) : text;
  for (const mark of CONSTANTS.signatures) {
    const at = kept.startsWith(mark.slice(1)) ? 0 : kept.indexOf(mark);
    if (at >= 0) kept = kept.slice(0, at);
  }
  return endOf(kept, " \t\r\n") ? kept : text;
}

function unquoted(text) {
  const lines = []; // those that are kept
  const known = []; // where the words of each end: a line may be asked about before each of many quotes
  const wordsEnd = (at) => (known[at] ??= endOf(lines[at], " \t\r"));
  const drop = () => [lines.pop(), (known.length = lines.length)];
  let quoting = false;
  for (const line of text.split("\n")) {
    const quoted = line.startsWith(">");
    if (!quoted) lines.push(line);
    else if (!quoting) {
      while (lines.length && !wordsEnd(lines.length - 1)) drop();
      const last = lines.length - 1;
      if (last > 0 && ":：".includes(lines[last][wordsEnd(last) - 1])) drop();
    }
    quoting = quoted;
  }
  return lines.join("\n");
}

/** Where a text ends without these characters after it; 0 where it has no others. */
function endOf(text, characters) {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1])) end -= 1;
  return end;
}

module.exports = { own };
