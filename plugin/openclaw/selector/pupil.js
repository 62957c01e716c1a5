// The pupil: a linear model for the difficulty of a task and the kind of a turn. kimi_stack/reading/difficulty.py gives
// the reasons; all numbers are identical there.
"use strict";

const { CONSTANTS, PUPIL } = require("./data.js");
const { correct } = require("./buckets.js");
const { requestOf } = require("./extent.js");
const { crc32 } = require("./crc32.js");
const { own } = require("./passages.js");
const { tables } = require("./tables.js");
const { ends } = require("./text.js");
const { SIGN, bytes, counts, scan, spell } = require("./words.js");

const { kindsApart, longestTurn } = CONSTANTS;

const SKIPPED = 0x5bd1e995; // distinguishes the pair with the word before the last from the other pair
const SPREAD = 0x9e3779b1;

let model = null;

/**
 * The pupil's verdict on a text: { score, kind }; score from 0 to CONSTANTS.scale, kind of turn or null. The score is
 * that of the request in it; `aside` is how many percent of the words are around it. With a `correction` of the score,
 * `base` is the score without it.
 */
function read(text, correction = null) {
  model ??= tables();
  text = ends(own(text), CONSTANTS.head, CONSTANTS.tail);
  const words = scan(text);
  let many = hashed(text, words);
  const asked = requestOf(text, words, model.extent);
  const verdict = { score: 0, kind: kindOf(many) };
  if (asked !== text) {
    const ofRequest = scan(asked);
    many = hashed(asked, ofRequest);
    verdict.aside = Math.max(1, Math.floor((100 * (words - ofRequest)) / words));
  }
  const norm = normOf(many);
  const ofWords = sum(model.words, 0, wordHashes, model.wordsMask);
  const worth = ofWords + sum(model.table, wordHashes, many, model.mask) - 128 * many;
  verdict.score = scaled(PUPIL.bias + Math.floor((worth * norm) / 1024));
  if (!correction) return verdict;
  return { ...verdict, score: correct(verdict.score, correction, found, many), base: verdict.score };
}

const found = new Int32Array(5 * (CONSTANTS.first + CONSTANTS.last) + 3 + CONSTANTS.signs.length); // hashes of a text
let wordHashes = 0; // so many of them are of words: these come first

/** Write the hashes of a text that was scanned into `found`; returns how many there are. They may be repeated. */
function hashed(text, words) {
  let before = 1;
  let beforeThat = 1;
  wordHashes = Math.min(words, CONSTANTS.first + CONSTANTS.last);
  let word = 0;
  let many = wordHashes;
  for (let at = 0; at < words; at += 1) {
    if (at === CONSTANTS.first) at = Math.max(at, words - CONSTANTS.last);
    const filled = spell(text, at);
    const here = crc32(bytes, 0, filled, 0);
    const pair = crc32(bytes, 0, filled, before);
    found[word++] = here;
    found[many++] = pair;
    found[many++] = crc32(bytes, 0, filled, beforeThat ^ SKIPPED);
    if (filled === 3 && bytes[0] > 0xdf) {
      found[many++] = crc32(bytes, 0, filled, pair); // three UTF-8 bytes: one character of a non-European script
    } else {
      const ascii = bytes[0] < 0x80;
      found[many++] = crc32(bytes, 0, Math.min(filled, ascii ? 4 : 6), 2);
      found[many++] = crc32(bytes, Math.max(0, filled - (ascii ? 3 : 6)), filled, 3);
    }
    beforeThat = before;
    before = here;
    if (at === 0) found[many++] = crc32(bytes, 0, filled, 4);
    if (at === words - 1) found[many++] = crc32(bytes, 0, filled, 5);
  }
  found[many++] = form(0, words);
  for (let kind = SIGN; kind < counts.length; kind += 1) {
    if (counts[kind]) found[many++] = form(kind - SIGN + 1, counts[kind]);
  }
  return many;
}

/** The hash of a count, by what is counted and its number of binary digits. */
const form = (kind, many) => Math.imul(SPREAD, kind * 16 + 33 - Math.clz32(many)) >>> 7;

/** The sum of a table's entries for the hashes from one place to another. */
function sum(table, from, to, mask) {
  let whole = 0;
  for (let at = from; at < to; at += 1) whole += table[found[at] & mask];
  return whole;
}

const normOf = (many) => PUPIL.norms[Math.min(many, PUPIL.norms.length - 1)];

/** The kind of turn with the largest sum above zero, or null. */
function kindOf(many) {
  if (many > longestTurn) return null;
  const norm = normOf(many);
  const whole = sum(model.kinds, 0, many, model.small) + kindsApart / 2;
  const sums = [whole - Math.floor(whole / kindsApart) * kindsApart - kindsApart / 2, Math.floor(whole / kindsApart)];
  let best = 0;
  let kind = null;
  [CONSTANTS.followUp, CONSTANTS.complaint].forEach((name, at) => {
    const worth = PUPIL.kind_bias[at] + Math.floor((sums[at] * norm) / 1024);
    if (worth > best) [best, kind] = [worth, name];
  });
  return kind;
}

/** A raw score converted to the reader's scale by linear interpolation between the points of `scale`. */
function scaled(raw) {
  const rows = PUPIL.scale;
  if (raw <= rows[0][0]) return rows[0][1];
  const at = rows.findIndex((row) => raw <= row[0]);
  if (at < 0) return rows.at(-1)[1];
  const [[low, atLow], [high, atHigh]] = [rows[at - 1], rows[at]];
  return atLow + Math.floor(((raw - low) * (atHigh - atLow)) / (high - low));
}

module.exports = { read };
