// Secrets beside a word that says so, such as `password: ...`: the same as kimi_stack/privacy/secrets.py.
import { isLikeSecret, secretPart } from "./entropy.mjs";
import { matchAt, spanOf, table } from "./table.mjs";
import { isAscii, isLetter, isPlain, positions } from "./text.mjs";

const SHORT = 6; // letters; a word this short counts only at the start of a word of the text
const PUBLIC = 12; // characters before a word
// Endings after such a word, and at the end of a name, that name something about a secret and not the secret.
const ABOUT = /^(?:file|name|path|url|uri|type|length|limit|count|expir|version|ref|hash)/;
const ENDS = new RegExp(
  "(?:_id|-id|_name|_file|_path|_url|_uri|_type|_arn|_count|_limit|_at|_ref" +
    "|timeout|ttl|_seconds|_minutes|_days|expiry|expires|length|_max|_min)$",
);

/** Start and end of each secret. The expressions are tried in order; the last, without a separator, is strict. */
export function* found(text, way, hints) {
  for (const hint of hints) {
    let end = 0;
    for (const at of positions(text.folded, [hint])) {
      const span = at >= end && begins(text, at, hint) && secretAt(text, way, at + hint.length);
      if (!span) continue;
      [, end] = span;
      yield span;
    }
  }
}

/** Start and end of the secret that a word with this end names; null if it names none. */
function secretAt(text, way, from) {
  const last = way.expressions.at(-1);
  for (const expression of way.expressions) {
    const match = matchAt(expression, text.text, from);
    if (!match) continue;
    const [start, matched] = spanOf(match);
    if (isAbout(text.text.slice(from, start))) continue;
    const value = secretPart(match[1]);
    if (isLikeSecret(value, expression === last) && !table().examples.some((each) => value.includes(each))) {
      const end = start + value.length;
      return [start, end === matched ? wholeEnd(text.text, end) : end]; // it may have stopped within a long one
    }
  }
  return null;
}

/** Whether the word counts here. A short one inside another does not ("cryptotokens"), nor does a public key. */
function begins(text, at, word) {
  const before = text.folded.slice(Math.max(0, at - PUBLIC), at);
  if (word.length <= SHORT && isAscii(word[0]) && isLetter(before.slice(-1)) && !/\p{Lu}/u.test(text.text[at])) {
    return false;
  }
  return !/(?:public|publickey|public_key|public key)[_ -]*$/.test(before);
}

/** The end of the word that continues at this position. */
function wholeEnd(text, from) {
  let at = from;
  while (isPlain(text, at)) at += 1;
  return at;
}

/** Whether the rest of a name shows that its value is not a secret: token_id, passwordFile, secret-name. */
function isAbout(between) {
  const start = between.replace(/^[-_]+/, "").toLowerCase();
  return ABOUT.test(start) || ENDS.test(between.replace(/[ \t"':=]+$/, "").toLowerCase());
}
