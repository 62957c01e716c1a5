// The findings of the classifier in a text, without those that are placeholders already.
import { createHash } from "node:crypto";
import { classify } from "./classify.mjs";
import { placesOf } from "./copies.mjs";
import { placeholders } from "./placeholders.mjs";

const MOST = 10_000; // texts of which the result is remembered, by their hash
const ROUNDS = 50; // what a round leaves, such as a value in other case, the next one finds
const RULE = 1000; // findings of one rule of the person's own are told, at most
const FILL = "\ufdd0"; // stands for each character of a placeholder while a text is read; no text has it

export class Reader {
  constructor(own) {
    this.own = own;
    this.kept = new Map();
  }

  /** What is in a text, each kind once: [{cls, kind, name, placed}]. `placed` is false if it is not in the text. */
  kinds(text, around) {
    if (!text) return [];
    if (around) return kindsIn(this.findings(text, around));
    const hash = createHash("sha256").update(text, "utf8").digest("base64");
    const known = this.kept.get(hash) ?? kindsIn(this.findings(text));
    this.kept.delete(hash);
    this.kept.set(hash, known);
    if (this.kept.size > MOST) this.kept.delete(this.kept.keys().next().value);
    return known;
  }

  /** A text with a placeholder for what has one of these classes. Throws if that does not come to an end. */
  redact(text, holds, known) {
    if (!this.kinds(text).some(({ cls }) => holds(cls))) return text;
    let sent = text;
    for (let round = 0; round < ROUNDS; round += 1) {
      const spans = spansOf(this.findings(sent).filter(({ cls }) => holds(cls)), sent);
      if (spans.length === 0) return sent;
      sent = replaced(sent, spans, known);
    }
    throw new Error("a text has more in it than can be replaced");
  }

  /** [{cls, kind, name, spans}]. What is a placeholder already is not read, so that no word in it counts. */
  findings(text, around = {}) {
    const bare = bareOf(text);
    const { findings } = classify(bare, this.own, { ...around, most: Infinity });
    const told = [];
    for (const { cls, kind, name, start, end, spans = [[start, end]] } of findings) {
      const rest = spans.filter(([from, to]) => from === to || !isFilled(bare.slice(from, to)));
      if (rest.length) told.push({ cls, kind, name, spans: rest.map((span) => whole(span, bare)) });
    }
    if (told.length === 0 && findings.length >= RULE) throw new Error("a rule of one's own finds more than can be told");
    return told;
  }
}

function kindsIn(findings) {
  const kinds = new Map();
  for (const { cls, kind, name, spans } of findings) {
    const placed = spans.every(([start, end]) => end > start);
    const known = kinds.get(`${cls} ${kind}`);
    kinds.set(`${cls} ${kind}`, { cls, kind, name, placed: placed && known?.placed !== false });
  }
  return [...kinds.values()];
}

const bareOf = (text) => text.replace(placeholders(), (mask) => FILL.repeat(mask.length));

/** Whether there is nothing to read but placeholders. */
const isFilled = (text) => text.includes(FILL) && !/[\p{L}\p{N}]/u.test(text);

/** A span, wider where it cuts a placeholder. */
function whole([start, end], text) {
  let [from, to] = [start, end];
  if (text[from] === FILL) while (text[from - 1] === FILL) from -= 1;
  if (text[to - 1] === FILL) while (text[to] === FILL) to += 1;
  return [from, to];
}

/**
 * The places to replace, in order and apart. Of a list, and of what a rule of one's own finds, not each place is told:
 * each further place of the same value is added.
 */
function spansOf(findings, text) {
  const all = findings.flatMap(({ kind, spans }) => spans.map(([start, end]) => ({ kind, start, end })));
  const listed = findings.filter(({ kind, spans }) => spans.length > 1 || kind.startsWith("own-"));
  const values = new Map(listed.flatMap(({ kind, spans }) => spans.map(([start, end]) => [text.slice(start, end), kind])));
  const bare = bareOf(text);
  values.delete("");
  if (values.size) {
    for (const [start, end] of placesOf(values.keys(), bare)) all.push({ kind: values.get(bare.slice(start, end)), start, end });
  }
  const apart = [];
  for (const span of all.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else apart.push({ ...span });
  }
  return apart;
}

function replaced(text, spans, known) {
  const parts = [];
  let at = 0;
  for (const { kind, start, end } of spans) {
    parts.push(text.slice(at, start), known.of(kind, text.slice(start, end)));
    at = end;
  }
  return parts.join("") + text.slice(at);
}
