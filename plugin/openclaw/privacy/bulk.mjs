// E-mail addresses and phone numbers in bulk, a list of people: the same as kimi_stack/privacy/bulk.py.
import { matchAt, table } from "./table.mjs";
import { isPlain, lastOf } from "./text.mjs";

const BEFORE = 24; // characters before the first number in which a word says that it is an order number
const LOCAL = 64; // characters before the @, at most
const NOBODY = /(?:[@.]example\.(?:com|org|net)|\.(?:example|test|invalid|localhost))$/;

/** The different addresses with the place of their first occurrence; reserved ones (example.com) do not count. */
export function emails(text, way) {
  const found = new Map();
  const source = text.text;
  for (let at = source.indexOf("@"); at >= 0; at = source.indexOf("@", at + 1)) {
    const domain = matchAt(way.expressions[0], source, at);
    let start = at;
    while (start > 0 && at - start < LOCAL && isInLocal(source, start - 1)) start -= 1;
    if (!domain || start === at) continue;
    const host = domain[0].toLowerCase();
    const address = source.slice(start, at).toLowerCase() + host;
    if (!NOBODY.test(host) && !found.has(address)) found.set(address, [start, at + domain[0].length]);
  }
  return found;
}

const isInLocal = (text, at) => isPlain(text, at) || "._%+-".includes(text[at]);

/**
 * The different numbers with the place of their first occurrence.
 *
 * After a word such as "part" or "order" the numbers are not phones, unless the text mentions phones.
 */
export function phones(text, way) {
  const found = new Map();
  const isSaid = (word) => text.folded.includes(word);
  if (way.near.length && !way.near.some(isSaid)) return found;
  const { orders, phones: words } = table();
  const spoken = words.some(isSaid);
  let end = 0;
  for (const at of text.numbers) {
    if (at < end) continue;
    const start = text.text[at - 1] === "(" ? at - 1 : at;
    const match = firstMatch(way.expressions, text.text, at);
    const digits = match?.[0].replace(/[^0-9]/g, "") ?? "";
    if (digits.length < 7 || digits.length > 15 || new Set(digits).size <= 2) continue;
    const before = text.folded.slice(Math.max(0, start - BEFORE), start);
    if (!found.size && !spoken && lastOf(before, orders) >= 0) return new Map();
    end = at + match[0].length;
    const key = digits.slice(-9);
    if (!found.has(key)) found.set(key, [start, end]);
  }
  return found;
}

function firstMatch(expressions, source, at) {
  for (const expression of expressions) {
    const match = matchAt(expression, source, at);
    if (match) return match;
  }
  return null;
}
