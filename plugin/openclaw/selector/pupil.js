// The pupil: a linear model for the difficulty of a task and the kind of a turn. kimi_stack/reading/difficulty.py gives
// the reasons; all numbers are identical there.
"use strict";

const { CONSTANTS, PUPIL, TABLE } = require("./data.js");
const { crc32 } = require("./crc32.js");
const { own } = require("./passages.js");
const { ends } = require("./text.js");
const { SIGN, counts, scan, starts, stops } = require("./words.js");

const SKIPPED = 0x5bd1e995; // distinguishes the pair with the word before the last from the other pair
const SPREAD = 0x9e3779b1;

let model = null;

/** The pupil's verdict on a text: { score, kind }; score from 0 to CONSTANTS.scale, kind of turn or null. */
function read(text) {
  model ??= loaded();
  const found = places(text, model.mask);
  const norm = PUPIL.norms[Math.min(found.length, PUPIL.norms.length - 1)];
  return { score: scaled(PUPIL.bias + worth(model.table, found, model.mask, norm)), kind: kindOf(found, norm) };
}

function loaded() {
  const packed = Buffer.from(TABLE, "base64");
  const whole = new Int8Array(packed.buffer, packed.byteOffset, packed.length);
  const [size, small] = PUPIL.sizes;
  const [followUp, complaint] = PUPIL.kind_bias;
  const kinds = [
    { kind: CONSTANTS.followUp, table: whole.subarray(size, size + small), bias: followUp },
    { kind: CONSTANTS.complaint, table: whole.subarray(size + small), bias: complaint },
  ];
  return { mask: size - 1, small: small - 1, table: whole.subarray(0, size), kinds };
}

/** The indices of a text in a table of `mask` + 1 entries, possibly repeated. */
function places(text, mask) {
  text = ends(own(text), CONSTANTS.head, CONSTANTS.tail);
  const words = scan(text);
  const found = [];
  let before = 1;
  let beforeThat = 1;
  for (let at = 0; at < words; at += 1) {
    if (at === CONSTANTS.first) at = Math.max(at, words - CONSTANTS.last);
    write(text, starts[at], stops[at]);
    const here = touch(before, beforeThat, mask, found);
    beforeThat = before;
    before = here;
    if (at === 0) found.push(crc32(bytes, 0, filled, 4) & mask);
  }
  if (words) found.push(crc32(bytes, 0, filled, 5) & mask);
  found.push(form(0, words, mask));
  for (let kind = SIGN; kind < counts.length; kind += 1) {
    if (counts[kind]) found.push(form(kind - SIGN + 1, counts[kind], mask));
  }
  return found;
}

/** Add the indices of the word in `bytes`; returns its own hash. */
function touch(before, beforeThat, mask, found) {
  const here = crc32(bytes, 0, filled, 0);
  const pair = crc32(bytes, 0, filled, before);
  found.push(here & mask, pair & mask, crc32(bytes, 0, filled, beforeThat ^ SKIPPED) & mask);
  if (filled === 3 && bytes[0] > 0xdf) {
    found.push(crc32(bytes, 0, filled, pair) & mask); // three UTF-8 bytes: one character of a non-European script
    return here;
  }
  const ascii = bytes[0] < 0x80;
  found.push(crc32(bytes, 0, Math.min(filled, ascii ? 4 : 6), 2) & mask);
  found.push(crc32(bytes, Math.max(0, filled - (ascii ? 3 : 6)), filled, 3) & mask);
  return here;
}

const bytes = new Uint8Array(3 * (CONSTANTS.head + CONSTANTS.tail + 1)); // the present word in UTF-8
let filled = 0;

/** Write a word into `bytes`, in lower case. Words contain no surrogates. */
function write(text, from, to) {
  filled = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) return writeAny(text.slice(from, to).toLowerCase().replaceAll("\u03c2", "\u03c3"));
    bytes[filled] = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
    filled += 1;
  }
}

function writeAny(word) {
  filled = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code < 0x80) bytes[filled++] = code;
    else {
      if (code < 0x800) bytes[filled++] = 0xc0 | (code >> 6);
      else {
        bytes[filled++] = 0xe0 | (code >> 12);
        bytes[filled++] = 0x80 | ((code >> 6) & 0x3f);
      }
      bytes[filled++] = 0x80 | (code & 0x3f);
    }
  }
}

/** The index of a count, by what is counted and its number of binary digits. */
const form = (kind, many, mask) => (Math.imul(SPREAD, kind * 16 + 33 - Math.clz32(many)) >>> 7) & mask;

function worth(table, found, mask, norm) {
  let sum = 0;
  for (let at = 0; at < found.length; at += 1) sum += table[found[at] & mask];
  return Math.floor((sum * norm) / 1024);
}

/** The kind of turn with the largest sum above zero, or null. */
function kindOf(found, norm) {
  let best = 0;
  let kind = null;
  for (const row of model.kinds) {
    const sum = row.bias + worth(row.table, found, model.small, norm);
    if (sum > best) [best, kind] = [sum, row.kind];
  }
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
