// Text measured in code points, as in Python. A lone surrogate counts as one, a surrogate pair as one.
"use strict";

const isAscii = (text) => !/[^\x00-\x7f]/.test(text);

const isHigh = (code) => code >= 0xd800 && code <= 0xdbff;
const isLow = (code) => code >= 0xdc00 && code <= 0xdfff;
const isPair = (text, at) => isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1));

/** The number of code points. */
function lengthOf(text) {
  let pairs = 0;
  for (let at = 0; at + 1 < text.length; at += 1) {
    if (isPair(text, at)) {
      pairs += 1;
      at += 1;
    }
  }
  return text.length - pairs;
}

/** Whether the text has more than `many` code points; stops counting as soon as that is known. */
const isLonger = (text, many) => text.length > many && (text.length > 2 * many || lengthOf(text) > many);

/** The first `head` and the last `tail` code points of a longer text, joined by a line end. */
function ends(text, head, tail) {
  if (!isLonger(text, head + tail)) return text;
  let from = 0;
  for (let left = head; left > 0; left -= 1) from += isPair(text, from) ? 2 : 1;
  let to = text.length;
  for (let left = tail; left > 0; left -= 1) to -= isPair(text, to - 2) ? 2 : 1;
  return `${text.slice(0, from)}\n${text.slice(to)}`;
}

/** The text without these characters at its ends. (No regular expression: it would test each run of them inside.) */
function stripped(text, characters) {
  let from = 0;
  let to = text.length;
  while (from < to && characters.includes(text[from])) from += 1;
  while (to > from && characters.includes(text[to - 1])) to -= 1;
  return text.slice(from, to);
}

/** A whole number as people read it: 1,234,567. */
const grouped = (number) => String(number).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ",");

module.exports = { isAscii, isPair, ends, stripped, grouped };
