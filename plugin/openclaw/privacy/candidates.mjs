// Where a detector's expressions match in a text, and whether the value counts: as kimi_stack/privacy/candidates.py.
import { CHECKS } from "./checks.mjs";
import { bits, isPlaceholder } from "./entropy.mjs";
import { pointsOf } from "./finding.mjs";
import { isMrz } from "./mrz.mjs";
import { matchAt, plainOf, spanOf, table } from "./table.mjs";
import { isPlain, lastOf, positions } from "./text.mjs";

const AFTER = 30; // characters after a value that are searched for a word that names it
const OTHER = 24; // characters before it that are searched for a word that names something else

/** Start and end of each value that the way finds, in no order. `hints` are those that are in the text. */
export function* found(text, way, hints) {
  if (way.digits > text.digits || !text.text.includes(way.needs)) return;
  for (const match of matches(text, way, hints)) {
    const [start, matched] = spanOf(match);
    const end = way.check === "iban" ? ibanEnd(text.text, start, matched) : matched;
    if (counts(text, way, start, end)) yield [start, end];
  }
}

/** Whether the value is of the kind that the way looks for, and not an example, a placeholder or another number. */
function counts(text, way, start, end) {
  const value = text.value(start, end);
  if (way.at === "number" || way.at === "code") {
    const plain = plainOf(value);
    if (way.detector.plainExamples.has(plain.toUpperCase())) return false;
    if (!text.speaksOf(way) && !way.isFormed(value)) return false;
    return standsFor(text, way, start, end) && CHECKS[way.check](plain);
  }
  if (way.detector.public.some((example) => value.includes(example))) return false;
  if (way.check === "mrz") return isMrz(plainOf(value));
  if (way.check && !KINDS_OF_TEXT[way.check](value)) return false;
  if (way.check !== "password" && way.check !== "key_block" && isPlaceholder(value)) return false;
  const enough = !way.entropy || bits(firstOf(value, 200)) >= way.entropy;
  return enough && (!way.near.length || beside(text, way, start, end) >= 0);
}

/** The first characters of a value. */
function firstOf(value, many) {
  const points = pointsOf(value.slice(0, 2 * many));
  return points === value ? value.slice(0, many) : [...points].slice(0, many).join("");
}

function* matches(text, way, hints) {
  if (way.at === "text") {
    for (const expression of way.expressions) yield* text.text.matchAll(expression);
    return;
  }
  for (const at of places(text, way, hints)) {
    for (const expression of way.expressions) {
      const match = matchAt(expression, text.text, at);
      if (match) yield match;
    }
  }
}

function* places(text, way, hints) {
  if (way.at === "number") yield* text.numbers;
  else if (way.at === "code") yield* text.codes(way.letters);
  else for (const at of positions(way.fold ? text.folded : text.text, hints)) yield Math.max(at - way.back, 0);
}

/** Whether the words around a number, or its form, show that it is of the kind that the way looks for. */
function standsFor(text, way, start, end) {
  if (!way.near.length) return true;
  const named = beside(text, way, start, end);
  const first = Math.max(0, start - OTHER);
  const other = lastOf(text.folded.slice(first, start), text.others);
  if (named >= 0 && (named > other + first || other < 0)) return true;
  return other < 0 && way.isFormed(text.value(start, end));
}

/** Where the last of the words stands before the value; Infinity if it stands behind it; -1 if none does. */
function beside(text, way, start, end) {
  const first = Math.max(0, start - way.reach);
  const at = lastOf(text.folded.slice(first, start), way.near);
  if (at >= 0) return first + at;
  const [after] = text.folded.slice(end, end + AFTER).split("\n", 1);
  return lastOf(after, way.near) >= 0 ? Infinity : -1;
}

/** The end of an account number by its country's length; `start` if the text goes on behind it. */
function ibanEnd(text, start, end) {
  const { ibans } = table();
  const country = text.slice(start, start + 2).toUpperCase();
  let left = Object.hasOwn(ibans, country) ? ibans[country] : 0;
  for (let at = start; at < end; at += 1) {
    if (isPlain(text, at)) left -= 1;
    if (left === 0) return isPlain(text, at + 1) ? start : at + 1;
  }
  return start;
}

/** Whether it has both letters and digits, unlike a word or a number. */
const isMixed = (value) => /[0-9]/.test(value) && /[A-Za-z]/.test(value);

/** Whether it may be a password in a URL or a connection string. Weak passwords count, placeholders do not. */
function isPassword(value) {
  const points = pointsOf(value);
  return points.length >= 4 && !isPlaceholder(value) && !"$%{[(<*".includes(value[0]) && new Set(points).size > 2;
}

/** Whether the block of a private key contains a key, not just an ellipsis. */
function isKeyBlock(value) {
  const body = value.split("-----", 3)[2] ?? value.split("\n").slice(4).join("");
  const lines = body.replaceAll("\\n", "\n").split("\n").map((line) => line.replace(/^[> |#*\t]+/, ""));
  const letters = lines.filter((line) => !line.includes(": ")).join("").replaceAll(" ", "");
  const points = pointsOf(letters);
  return points.length >= 40 && new Set(points).size > 12 && !letters.toUpperCase().includes("EXAMPLE");
}

const KINDS_OF_TEXT = { mixed: isMixed, password: isPassword, key_block: isKeyBlock };
