// What a text has in it that a policy holds: the findings of the classifier, but for what is a placeholder already.
import { createHash } from "node:crypto";
import { classify } from "./classify.mjs";
import { placeholders } from "./placeholders.mjs";

const MOST = 10_000; // texts of which the result is remembered, by their hash
const ROUNDS = 60; // the classifier tells 1,000 findings at a time

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
      const spans = spansOf(this.findings(sent).filter(({ cls }) => holds(cls)));
      if (spans.length === 0) return sent;
      sent = replaced(sent, spans, known);
    }
    throw new Error("a text has more in it than can be replaced");
  }

  /** [{cls, kind, name, spans}]; spans that have nothing but a placeholder in them are left out. */
  findings(text, around = {}) {
    const masks = [...text.matchAll(placeholders())].map(({ index, 0: mask }) => [index, index + mask.length]);
    const told = [];
    for (const { cls, kind, name, start, end, spans = [[start, end]] } of classify(text, this.own, around).findings) {
      const rest = masks.length ? spans.map((span) => beside(span, masks, text)).filter(Boolean) : spans;
      if (rest.length) told.push({ cls, kind, name, spans: rest.length > 1 ? everywhere(rest, text, masks) : rest });
    }
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

/** The spans of a list, and each further place of their values: a list tells the first of each. */
function everywhere(spans, text, masks) {
  const all = [...spans];
  for (const value of new Set(spans.map(([start, end]) => text.slice(start, end)))) {
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) all.push([at, at + value.length]);
  }
  return all.filter(([start, end]) => !masks.some(([from, to]) => start < to && end > from));
}

/** A span, wider where it cuts a placeholder; null if there is nothing but placeholders in it. */
function beside([start, end], masks, text) {
  const cut = masks.filter(([from, to]) => from < end && to > start);
  if (cut.length === 0) return [start, end];
  let rest = "";
  let at = start;
  for (const [from, to] of cut) {
    rest += text.slice(at, Math.max(at, from));
    at = to;
  }
  rest += text.slice(at, Math.max(at, end));
  if (!/[\p{L}\p{N}]/u.test(rest)) return null;
  return [Math.min(start, cut[0][0]), Math.max(end, cut.at(-1)[1])];
}

/** The places to replace, in order and apart. */
function spansOf(findings) {
  const all = findings.flatMap(({ kind, spans }) => spans.map(([start, end]) => ({ kind, start, end })));
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
