// The class of a text: what the detectors and the person's own rules find in it. It finds what
// kimi_stack/privacy/classify.py finds, by the same table, in linear time.
import { emails, phones } from "./bulk.mjs";
import * as candidates from "./candidates.mjs";
import { classified, maskOf } from "./finding.mjs";
import { Own } from "./own.mjs";
import * as secrets from "./secrets.mjs";
import { table } from "./table.mjs";
import { SPACE, Text } from "./text.mjs";

export { maskOf };

const LONG = 14; // characters of a word that may hold a token, at least
const MOST = 1000; // findings of a text that are told unless more are asked for; its class is that of all
const WORDS = new RegExp(`[^${SPACE}]{8,}`, "g"); // that may hold a secret
// One of these is in each secret. A `!` or `?` at the end of a word ends a sentence.
const MARK = /[0-9#$%&*+^~|=@]|!\?*[^!?]/;

const ready = new WeakMap(); // the rules of each `own` that was given, ready to look for

/**
 * The class of `text` with the findings behind it: { cls, findings: [{ kind, name, cls, start, end, masked }] }. A
 * finding has `spans`, the places of all values, if many together are the finding, such as a list of addresses.
 *
 * `own` is what the person says is theirs (`privacy.own` of routing.json), or null. Throws if it cannot be read: then
 * the class cannot be told.
 */
export function classify(text, own = null, { channel, agent, attachments, most = MOST } = {}) {
  const rules = own && rulesOf(own);
  const asked = new Text(text, table().others, table().plainly(text));
  const ways = started(asked);
  const found = apart(spans(asked, ways)).map(([start, end, { id, name, cls }]) => {
    return findingOf(asked, { kind: id, name, cls }, start, end);
  });
  found.push(...bulk(asked, ways));
  for (const each of rules?.findings(text, asked.lower, { channel, agent, attachments }) ?? []) found.push(each);
  found.sort((one, other) => one.start - other.start || one.end - other.end);
  return classified(found, most);
}

function rulesOf(own) {
  if (!ready.has(own)) ready.set(own, new Own(own));
  return ready.get(own);
}

function findingOf(text, said, start, end, more = "") {
  const [first, last] = [text.placeOf(start), text.placeOf(end)];
  return { ...said, start: first, end: last, masked: maskOf(text.source.slice(first, last)) + more };
}

/**
 * The ways to try, with the hints that are in the text.
 *
 * Most hints need a long word, or one with digits or symbols, and most texts have none: this is checked first.
 */
function started(text) {
  const { exact, spaced, folded, short, counted } = table();
  const ways = new Map();
  const words = text.text.match(WORDS) ?? [];
  const long = words.filter((word) => word.length >= LONG).join(" ");
  const tried = [];
  if (long) tried.push([long, exact], [text.text, spaced]);
  if (words.some((word) => MARK.test(word))) tried.push([text.folded, folded]);
  if (text.text.includes("@")) tried.push(["@", short]);
  for (const [source, hints] of tried) {
    for (const [hint, started] of hints) {
      if (!source.includes(hint)) continue;
      for (const way of started) {
        if (ways.has(way)) ways.get(way).push(hint);
        else ways.set(way, [hint]);
      }
    }
  }
  for (const way of counted) if (way.digits <= text.digits) ways.set(way, []);
  return ways;
}

function spans(text, ways) {
  const found = [];
  for (const [way, hints] of ways) {
    if (way.least) continue;
    const places = way.at === "secret" ? secrets.found(text, way, hints) : candidates.found(text, way, hints);
    for (const [start, end] of places) found.push([start, end, way.detector]);
  }
  return found;
}

/** The spans that remain: of overlapping ones the lowest rank, and of equal ranks the first. */
function apart(found) {
  const kept = [];
  found.sort((one, other) => one[0] - other[0] || one[2].rank - other[2].rank || other[1] - one[1]);
  for (const span of found) {
    while (kept.length && span[0] < kept.at(-1)[1] && span[2].rank < kept.at(-1)[2].rank) kept.pop();
    if (!kept.length || span[0] >= kept.at(-1)[1]) kept.push(span);
  }
  return kept;
}

function bulk(text, ways) {
  const told = new Map();
  for (const way of ways.keys()) {
    const { id, name, cls } = way.detector;
    if (!way.least || told.has(id) || way.digits > text.digits) continue;
    const values = (way.at === "email" ? emails : phones)(text, way);
    if (values.size < way.least) continue;
    const [[start, end]] = values.values();
    const spans = [...values.values()].map(([from, to]) => [text.placeOf(from), text.placeOf(to)]);
    told.set(id, { ...findingOf(text, { kind: id, name, cls }, start, end, ` and ${values.size - 1} more`), spans });
  }
  return [...told.values()];
}
