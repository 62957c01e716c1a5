// CRC-32, the same as zlib's, over a part of a byte array, with a start value.
"use strict";

const CRC = new Int32Array(256).map((_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of bytes[from] to bytes[to - 1], as a signed 32-bit number. */
function crc32(bytes, from, to, start) {
  let value = ~start;
  for (let at = from; at < to; at += 1) value = CRC[(value ^ bytes[at]) & 0xff] ^ (value >>> 8);
  return ~value;
}

module.exports = { crc32 };
