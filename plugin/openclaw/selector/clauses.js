// Finds the request in a text for the pupil. kimi_stack/reading/clauses.py gives the reasons; the rules are the same.
"use strict";

const { CONSTANTS, PUPIL } = require("./data.js");
const { crc32 } = require("./crc32.js");
const { bytes, spell, starts, stops } = require("./words.js");

const { many: MANY, near: NEAR, wrapped: WRAPPED } = CONSTANTS.clauses;
const [NEWLINE, CUT, SPACE] = [0x0a, 0x1f, 0x20];
const SOFT = 1; // kinds of characters between words
const MARK = 2;
const WIDE = 3;
const kindsOfGaps = new Map([
  ...[..." \t\r"].map((unit) => [unit.charCodeAt(0), SOFT]),
  ...[...CONSTANTS.clauses.marks].map((unit) => [unit.charCodeAt(0), MARK]),
  ...[...CONSTANTS.clauses.wide].map((unit) => [unit.charCodeAt(0), WIDE]),
]);

// Clause n has the words from firsts[n] to firsts[n + 1]. It begins at froms[n] in the text, after ended[n] lines.
const firsts = new Int32Array(starts.length + 1);
const froms = new Int32Array(starts.length);
const ended = new Int32Array(starts.length + 1);
const sums = new Int32Array(starts.length + 1); // the worth of all clauses before each

/** The request in a text that was scanned into `words` words; the same text if it is all request. */
function requestOf(text, words, table) {
  const count = clauses(text, words);
  if (count < 2) return text;
  const { length, before, after, price } = PUPIL.clauses;
  const last = count - 1;
  for (let at = 0; at < count; at += 1) {
    const many = firsts[at + 1] - firsts[at];
    let worth = length[Math.min(many, MANY)] - 128 * many;
    for (let word = firsts[at]; word < firsts[at + 1]; word += 1) {
      worth += table[crc32(bytes, 0, spell(text, word), 0) & (table.length - 1)];
    }
    worth += before[ended[at]][Math.min(at, NEAR)] + after[ended[at + 1]][Math.min(last - at, NEAR)];
    sums[at + 1] = sums[at] + worth;
  }
  const [first, stop] = bestRun(count, price);
  return text.slice(first ? froms[first] : 0, stop < count ? froms[stop] : text.length);
}

/** Whether a part of the text ends with a character. `before` is the unit before it. */
const endsPart = (code, kind, before) =>
  code === NEWLINE || code === CUT || kind === WIDE || (code === SPACE && kindsOfGaps.get(before) === MARK);

/** The number of clauses with words, which are written into the arrays above. */
function clauses(text, words) {
  let count = 0;
  let lines = NEAR;
  let inLine = 0;
  let at = 0;
  for (let word = 0; word < words; word += 1) {
    let from = word ? -1 : 0; // where the part of this word begins, if that is behind the last word
    let wrapped = false;
    let hasWords = word > 0; // the part that `at` is in
    let isEnded = false; // with a mark
    for (; at < starts[word]; at += 1) {
      const code = text.charCodeAt(at);
      const kind = kindsOfGaps.get(code);
      if (!endsPart(code, kind, text.charCodeAt(at - 1))) {
        if (kind !== SOFT) isEnded = kind === MARK;
        continue;
      }
      if (code === NEWLINE) {
        const isShort = inLine > 0 && inLine < WRAPPED;
        wrapped = isShort && hasWords && !isEnded;
        lines += isShort ? 0 : 1;
        inLine = 0;
      }
      [from, hasWords, isEnded] = [at + 1, false, false];
    }
    if (from >= 0) {
      if (!wrapped) {
        [firsts[count], froms[count], ended[count]] = [word, from, Math.min(lines, NEAR)];
        count += 1;
      }
      lines = 0;
    }
    inLine += 1;
    at = stops[word];
  }
  [firsts[count], ended[count]] = [words, NEAR];
  return count;
}

/** Where the run of clauses with the largest sum begins and stops; each end that is cut off costs `price`. */
function bestRun(count, price) {
  let most = sums[count];
  let best = [0, count];
  let least = 0;
  let begin = 0;
  for (let stop = 1; stop < count; stop += 1) {
    const here = sums[stop];
    if (here - least - price > most) [most, best] = [here - least - price, [begin, stop]];
    if (here + price < least) [least, begin] = [here + price, stop];
  }
  return sums[count] - least > most ? [begin, count] : best;
}

module.exports = { requestOf };
