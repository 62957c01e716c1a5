// Whether a value looks like a secret: the same as kimi_stack/privacy/entropy.py.
import { pointsOf } from "./finding.mjs";
import { table } from "./table.mjs";
import { isPlain } from "./text.mjs";

const CODE = [
  ...["()", "process.env", "os.environ", "getenv", "import.meta", "secrets.", "env.", "vault:", "http://", "https://"],
];
const TRAILING = ".!?):]}\\"; // a backslash escapes the quote that follows it
const EDGE = 1e-9; // the last places of a sum depend on its order: what reaches a bound but for them reaches it

/** Shannon's entropy of the characters, in bits for each: 0 for one repeated character, 4 for hex digits. */
export function bits(text) {
  const points = pointsOf(text);
  const counts = new Map();
  for (const point of points) counts.set(point, (counts.get(point) ?? 0) + 1);
  let sum = 0;
  for (const count of counts.values()) sum += (count / points.length) * Math.log2(count / points.length);
  return points.length ? EDGE - sum : 0;
}

/** Whether the value only stands for a secret: YOUR_API_KEY, <token>, ${X}, ***, changeme, xxxx, example. */
export function isPlaceholder(value) {
  const plain = value.toLowerCase();
  const { placeholders, inPlaceholders } = table();
  return placeholders.has(plain) || inPlaceholders.some((part) => plain.includes(part)) || isRepeated(plain);
}

/** Whether the value has too few different characters to be random: aaaaaaaa, 0000-0000. */
const isRepeated = (plain) => pointsOf(plain).length >= 8 && new Set(plain).size <= 3;

/** The value without punctuation at its end: of a sentence, or of a bracket around it. */
export function secretPart(value) {
  let end = value.length;
  while (end && TRAILING.includes(value[end - 1])) {
    const before = value.slice(0, end - 1);
    // "Tr0ub4dor!": this end is part of a password
    if (value[end - 1] === "!" && isPlain(before, end - 2) && before !== before.toLowerCase()) break;
    end -= 1;
  }
  return value.slice(0, end);
}

/**
 * Whether a value beside a word such as "password" is a secret, and not a name, a path, code or a placeholder.
 *
 * The value is ASCII. `strict` is for a value that follows the word without `:` or `is`.
 */
export function isLikeSecret(value, strict) {
  if (value.length < 8 || "$%{[(/~.-\\".includes(value[0]) || value.includes("](") || isCalled(value)) return false;
  const [digit, lower, upper, symbol] = [/[0-9]/, /[a-z]/, /[A-Z]/, /[!#$%&*+?^~|=@]/].map((each) => each.test(value));
  if (!digit || !(lower || upper)) {
    // Without a digit only a value with symbols and both cases counts; without a letter it is a number.
    if (!(lower && upper && symbol)) return false;
  } else if (isNamed(value)) {
    return false;
  }
  if (strict && digit + lower + upper + symbol < 3 && value.length < 20) return false;
  if (bits(value) < (value.length < 16 ? 2.7 : 3.0)) return false;
  return !isPlaceholder(value) && !CODE.some((each) => value.toLowerCase().includes(each));
}

/** Whether the value is code, such as a call or a lookup: get_password(user, env["X"]. */
const isCalled = (value) => /^[A-Za-z][A-Za-z0-9_.]*[([]/.test(value);

/** Whether the value is a name, such as prod-db-password-v2, config.api_key_2 or 2024-11-26. */
function isNamed(value) {
  if (/[!#$%&*?^~|=]/.test(value)) return false;
  const parts = value.split(/[-_./:@\\+]+/).filter(Boolean);
  if (!parts.every(isPlainPart)) return false;
  return parts.length > 1 || /^[A-Za-z]+$/.test(parts[0].slice(-3)) || /^[A-Za-z]+$/.test(parts[0].slice(0, -2));
}

/** A word in one case (or capitalized), with at most a short number at its end; a short number; or a day. */
function isPlainPart(part) {
  let end = part.length;
  while (end && isDigitAt(part, end - 1)) end -= 1;
  const letters = part.slice(0, end);
  const number = part.length - end;
  if (!letters) return number <= 4 || (number === 8 && part.startsWith("20"));
  const rest = letters.slice(1);
  const word = /^[A-Za-z]+$/.test(letters) && (rest === rest.toLowerCase() || rest === rest.toUpperCase());
  return word && number <= 2;
}

const isDigitAt = (text, at) => text[at] >= "0" && text[at] <= "9";
