// A text with what several detectors ask of it, as in kimi_stack/privacy/text.py.
const LETTERS = 6; // at most, before the digits of a code
const SHORT = 5; // letters; a word this short must be a whole word: "ref" does not count in "refund"
const NO_SPACES = "\u2e80"; // the first character of the scripts without spaces between words
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/;
const PAIRS = /[\ud800-\udbff][\udc00-\udfff]/g;
const STAND_IN = "\uffff"; // no letter, no digit, no space, and in no expression

// What Python's \s and split() take for a space, written for a class of an expression.
export const SPACE = "\\t-\\r\\x1c- \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

/** The text in lower case, with the same length: only İ would become two characters. */
export const folded = (text) => text.replaceAll("İ", "I").toLowerCase();

/**
 * The text as detectors see it: `text` and `folded` (in lower case) have one unit for each code point, as in Python,
 * because a character of two units is replaced by one that nothing looks for. `source` is the text as it was given,
 * `plain` the same with plain characters instead of full-width digits and the like.
 */
export class Text {
  #pairs = null;
  #starts = null;
  #digits = 0;
  #numbers = null;
  #codes = null;
  #spoken = new Map();

  constructor(source, others, plain) {
    this.source = source;
    this.plain = plain;
    this.lower = folded(source);
    this.others = others;
    const lower = plain === source ? this.lower : folded(plain);
    const paired = PAIR.test(source);
    this.text = paired ? plain.replace(PAIRS, STAND_IN) : plain;
    this.folded = paired ? lower.replace(PAIRS, STAND_IN) : lower;
    if (!paired) this.#pairs = [];
  }

  /** The place in `source` of a place in `text`. */
  placeOf(at) {
    this.#pairs ??= Array.from(this.source.matchAll(PAIRS), ({ index }, before) => index - before);
    let [low, high] = [0, this.#pairs.length]; // the pairs before the place are counted
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#pairs[middle] < at) low = middle + 1;
      else high = middle;
    }
    return at + low;
  }

  /** What `plain` holds from one place of `text` to another. */
  value(start, end) {
    return this.plain.slice(this.placeOf(start), this.placeOf(end));
  }

  get digits() {
    this.#read();
    return this.#digits;
  }

  /** The positions where a run of digits begins. */
  get runs() {
    this.#read();
    return this.#starts;
  }

  #read() {
    if (this.#starts) return;
    this.#starts = [];
    const { text } = this;
    let before = false;
    for (let at = 0; at < text.length; at += 1) {
      const digit = isDigit(text.charCodeAt(at));
      if (digit) this.#digits += 1;
      if (digit && !before) this.#starts.push(at);
      before = digit;
    }
  }

  /** The positions where a number of at least six digits begins, with at most two separators between digits. */
  get numbers() {
    const long = /[0-9](?:[ ./()-]{0,2}[0-9]){5}/y;
    this.#numbers ??= this.runs.filter((at) => {
      long.lastIndex = at;
      return long.test(this.text) && !isJoined(this.text, at);
    });
    return this.#numbers;
  }

  /** Where just so many letters begin that digits follow, at once or after a space or dash. */
  codes(letters) {
    this.#codes ??= this.runs.map((at) => codeAt(this.text, at));
    return this.#codes.filter((code) => code.letters === letters).map((code) => code.at);
  }

  /** Whether one of the way's words is anywhere in the text. */
  speaksOf(way) {
    if (!this.#spoken.has(way)) this.#spoken.set(way, way.near.some((word) => this.folded.includes(word)));
    return this.#spoken.get(way);
  }
}

/** The positions where one of the hints begins. */
export function* positions(source, hints) {
  for (const hint of hints) {
    for (let at = source.indexOf(hint); at >= 0; at = source.indexOf(hint, at + hint.length)) yield at;
  }
}

/** The position of the last of the words in the window; -1 if none occurs. */
export function lastOf(window, words) {
  let last = -1;
  for (const word of words) {
    if (window.includes(word)) last = Math.max(last, lastAt(window, word));
  }
  return last;
}

/** The last position of the word at the start of a word in the window; -1 if none. A short one must be whole. */
function lastAt(window, word) {
  const { length } = word;
  const open = length > SHORT || !isAscii(word) || !isLetter(word[length - 1]);
  let at = window.lastIndexOf(word);
  while (at >= 0) {
    const next = window[at + length] ?? "";
    const starts = at === 0 || !(isLetter(window[at - 1]) && isLetter(word[0]));
    if (starts && (open || next === "s" || !isLetter(next))) return at;
    at = at < length ? -1 : window.lastIndexOf(word, at - length);
  }
  return -1;
}

export const isAscii = (text) => !/[^\0-\x7f]/.test(text);

/** Whether it is a letter of a script with spaces between words. "" is none, and a unit of two is none. */
export const isLetter = (character) => character < NO_SPACES && /\p{L}/u.test(character);

/** Whether it is a letter or a number of a script with spaces between words. */
export const isWithinWord = (character) => character < NO_SPACES && /[\p{L}\p{N}]/u.test(character);

export const isDigit = (code) => code >= 48 && code <= 57;
const isAsciiLetter = (code) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Whether the unit here is an ASCII letter or digit; false outside of the text. */
export function isPlain(text, at) {
  const code = text.charCodeAt(at);
  return isAsciiLetter(code) || isDigit(code);
}

/** The start and number of the letters before these digits. 0 letters if there are too many or a word precedes. */
function codeAt(text, digits) {
  const end = digits - (digits > 0 && " -".includes(text[digits - 1]) ? 1 : 0);
  let at = end;
  while (at > 0 && end - at <= LETTERS && isAsciiLetter(text.charCodeAt(at - 1))) at -= 1;
  if (end - at > LETTERS || isPlain(text, at - 1) || text[at - 1] === "_") return { at, letters: 0 };
  return { at, letters: end - at };
}

/** Whether the number is only the end of a word, a version, a path or a larger number. */
function isJoined(text, at) {
  if (at === 0) return false;
  const before = text[at - 1];
  if (isPlain(text, at - 1) || "_$€£@".includes(before)) return true;
  if (before === ":") return isDigit(text.charCodeAt(at - 2));
  return "-./".includes(before) && isPlain(text, at - 2);
}
