// The pupil's tables, from pupil.bin in the form that data.js gives it.
"use strict";

const { PUPIL, TABLE } = require("./data.js");

/** The tables: a byte for each entry of three, 128 for nothing; and one number for the two sums of a kind of turn. */
function tables() {
  const [size, sizeOfWords, sizeOfExtent, small] = PUPIL.sizes;
  const wordsEnd = size + sizeOfWords;
  const end = wordsEnd + sizeOfExtent;
  const bytes = dense(Buffer.from(TABLE, "base64"), end + 4 * small);
  const kinds = new Int32Array(small);
  for (let at = 0; at < small; at += 1) kinds[at] = bytes.readInt32LE(end + 4 * at);
  const [table, words] = [bytes.subarray(0, size), bytes.subarray(size, wordsEnd)];
  const extent = bytes.subarray(wordsEnd, end);
  return { table, mask: size - 1, words, wordsMask: sizeOfWords - 1, extent, kinds, small: small - 1 };
}

/** The `length` bytes that `sparse` in data.js left the 128s out of. */
function dense(packed, length) {
  const bytes = Buffer.alloc(length, 128);
  let from = length / 8;
  for (let at = 0; at < length; at += 1) {
    if (packed[at >> 3] & (1 << (at & 7))) bytes[at] = packed[from++];
  }
  return bytes;
}

module.exports = { tables };
