// What the person's judgements change in the pupil's score; kimi_stack/reading/buckets.py gives the reasons.
"use strict";

const { CONSTANTS } = require("./data.js");

const { count: BUCKETS, shift: FRACTION, largest: HEAVIEST } = CONSTANTS.buckets;

/** The correction in a row { weights, constant, limit } of routing.json; null without one, or if it is damaged. */
function correctionOf(row) {
  const { weights, constant, limit } = row ?? {};
  if (!Array.isArray(weights) || weights.length !== BUCKETS || !(limit >= 0)) return null;
  if (![...weights, constant, limit].every((each) => Number.isInteger(each) && Math.abs(each) <= HEAVIEST)) return null;
  const table = Int32Array.from([...weights.map((each) => -each), ...weights]); // the sign is the index's highest bit
  return { table, constant, limit };
}

/** The score with the correction for the first `many` of these hashes. */
function correct(score, { table, constant, limit }, hashes, many) {
  let whole = constant;
  for (let at = 0; at < many; at += 1) whole += table[hashes[at] & (2 * BUCKETS - 1)];
  const change = Math.max(-limit, Math.min(limit, Math.floor(whole / 2 ** FRACTION)));
  return Math.min(CONSTANTS.scale, Math.max(0, score + change));
}

module.exports = { correct, correctionOf };
