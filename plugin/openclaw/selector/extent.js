// Finds the request in a text for the pupil. kimi_stack/reading/extent.py gives the reasons; the rules are the same.
"use strict";

const { CONSTANTS, PUPIL } = require("./data.js");
const { crc32 } = require("./crc32.js");
const { bytes, spell, starts, stops } = require("./words.js");

const { line: LINE, blank: BLANK_LINE, wrapped: WRAPPED, near: NEAR, sizes: SIZES, lines: LINES } = CONSTANTS.extent;
const [NEWLINE, CUT, SPACE] = [0x0a, 0x1f, 0x20];
const MARKS = kindsOf(CONSTANTS.extent.marks);
const WIDE = kindsOf(CONSTANTS.extent.wide);
const SOFT = new Set([..." \t\r"].map((unit) => unit.charCodeAt(0)));

function kindsOf(kinds) {
  return new Map(Object.entries(kinds).map(([unit, kind]) => [unit.charCodeAt(0), kind]));
}

const gaps = new Uint8Array(starts.length); // the kind of the gap before each word
const untilBreak = new Uint16Array(starts.length); // the words behind each word until a line ends
const hashes = new Int32Array(starts.length);
const sums = new Int32Array(starts.length + 1); // what the words before each are worth

/** The request in a text that was scanned into `words` words; the same text if it is all request. */
function requestOf(text, words, table) {
  if (words < 2) return text;
  findGaps(text, words);
  const [first, stop] = bestRun(text, words, table);
  if (stop - first === words) return text;
  return text.slice(first ? starts[first] : 0, stop < words ? starts[stop] : text.length);
}

/** Write the gaps between the words, and where lines end. */
function findGaps(text, words) {
  let inLine = 0;
  let at = 0;
  for (let word = 0; word < words; word += 1) {
    let gap = 0;
    let last = 0; // the kind of the last character of this part that is no blank
    for (; at < starts[word]; at += 1) {
      const code = text.charCodeAt(at);
      const wide = WIDE.get(code) ?? 0;
      if (wide) last = wide;
      const mark = code === SPACE ? (MARKS.get(text.charCodeAt(at - 1)) ?? 0) : 0;
      if (wide || mark || code === CUT || code === NEWLINE) {
        gap = Math.max(gap, last);
        if (code === NEWLINE) {
          if (!inLine || inLine >= WRAPPED) gap = gap >= LINE || !inLine ? BLANK_LINE : LINE;
          inLine = 0;
        }
        last = 0;
      } else if (!SOFT.has(code)) last = MARKS.get(code) ?? 0;
    }
    gaps[word] = gap;
    inLine += 1;
    at = stops[word];
  }
  untilBreak[words - 1] = 1;
  for (let word = words - 2; word >= 0; word -= 1) untilBreak[word] = gaps[word + 1] >= LINE ? 1 : untilBreak[word + 1] + 1;
}

/** The number of the first word of the request, and of the word behind it. */
function bestRun(text, words, table) {
  const [half, quarter] = [table.length / 2, table.length / 4];
  let after = 0; // line breaks behind a word
  for (let word = 0; word < words; word += 1) {
    hashes[word] = crc32(bytes, 0, spell(text, word), 0);
    sums[word + 1] = sums[word] + table[hashes[word] & (half - 1)] - 128;
    after += word && gaps[word] >= LINE ? 1 : 0;
  }
  let [most, first, stop] = [sums[words], 0, words];
  let [worth, begin] = [0, 0]; // the best beginning so far, less the words before it
  let [before, last] = [0, 0];
  for (let word = 1; word < words; word += 1) {
    const gap = gaps[word];
    const rest = words - word;
    const end = hashes[word] & (quarter - 1);
    if (gap || rest <= NEAR) {
      const ofEnd = worthOf(PUPIL.extent.end, gap, rest, after, word - last) + table[half + quarter + end] - 128;
      if (worth + sums[word] + ofEnd > most) [most, first, stop] = [worth + sums[word] + ofEnd, begin, word];
    }
    if (gap >= LINE) [before, after, last] = [before + 1, after - 1, word];
    if (gap || word <= NEAR) {
      const ofBegin = worthOf(PUPIL.extent.begin, gap, word, before, untilBreak[word]) + table[half + end] - 128;
      if (ofBegin - sums[word] > worth) [worth, begin] = [ofBegin - sums[word], word];
    }
  }
  return worth + sums[words] > most ? [begin, words] : [first, stop];
}

/** What an end at a gap is worth, without the word behind it. */
function worthOf({ cut, lines, line }, gap, many, breaks, inLine) {
  const worth = cut[gap][size(many)];
  return gap ? worth + lines[gap][Math.min(breaks, LINES - 1)] + line[gap][size(inLine)] : worth;
}

const size = (number) => Math.min(32 - Math.clz32(number), SIZES - 1);

module.exports = { requestOf };
