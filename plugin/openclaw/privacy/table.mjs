// The detectors of detectors.json, the one table that Python and JavaScript read; see kimi_stack/privacy/table.py.
//
// detectors.json in this folder is a copy of Python's file. plugin/openclaw/selector/build.mjs writes it.
import { readFileSync } from "node:fs";
import { SPACE } from "./text.mjs";

const SEPARATORS = /[ ./\t\n\r-]/g;
const REACH = 60; // characters before a value that are searched for a word that names it
const EXAMPLE = 16; // characters of an example that counts for the words too

/** A number or a code without the characters that may stand between its own. */
export const plainOf = (value) => value.replace(SEPARATORS, "");

/** An expression of the table. Python's \s takes other characters for spaces than JavaScript's. */
function compiled(source, flags) {
  let inside = false;
  let grouped = false;
  const written = source.replace(/\\[^]|\[|\]|\((?!\?)/g, (token) => {
    if (token === "\\s") return inside ? SPACE : `[${SPACE}]`;
    if (token === "(") grouped ||= !inside;
    if (token === "[") inside = true;
    if (token === "]") inside = false;
    return token;
  });
  return new RegExp(written, flags + (grouped ? "d" : "")); // where a group is costs time
}

/** Start and end of what a match found: its group 1, or the whole. */
export function spanOf({ 0: found, index, indices }) {
  return indices?.[1] ?? [index, index + found.length];
}

/** The match of an expression at a place, or null. */
export function matchAt(expression, source, at) {
  expression.lastIndex = at;
  return expression.exec(source);
}

/** One way of a detector; see the docstring of table.py. */
class Way {
  #find;
  #form;
  #expressions = null;

  constructor(detector, row) {
    this.detector = detector;
    this.at = row.at ?? "hint";
    this.hints = row.hints ?? [];
    this.fold = row.fold ?? false;
    this.back = row.back ?? 0;
    this.needs = row.needs ?? "";
    this.letters = row.letters ?? 0;
    this.digits = row.digits ?? (this.at === "number" ? 8 : 0);
    this.check = row.check ?? "";
    this.entropy = row.entropy ?? 0;
    this.near = row.near ?? [];
    this.reach = row.reach ?? REACH;
    this.least = row.least ?? 0;
    this.#find = row.find;
    this.#form = row.form ?? "";
  }

  /** The expressions, compiled on first use: for a search if they match anywhere, else for one place. */
  get expressions() {
    this.#expressions ??= this.#find.map((each) => compiled(each, this.at === "text" ? "g" : "y"));
    return this.#expressions;
  }

  /** Whether a number has the form in which it is usually written. True if the way asks for no words beside it. */
  isFormed(value) {
    if (!this.near.length || !this.#form) return !this.near.length;
    if (typeof this.#form === "string") this.#form = compiled(`^(?:${this.#form})$`, "");
    return this.#form.test(value);
  }
}

/** One kind of data; `rank` is its place in the table. Where two findings overlap, the lower rank stays. */
class Detector {
  constructor(rank, row) {
    this.rank = rank;
    this.id = row.id;
    this.name = row.name;
    this.cls = row.class;
    this.public = row.public ?? [];
    this.plainExamples = new Set(this.public.map((each) => plainOf(each.toUpperCase())));
    this.ways = row.ways.map((way) => new Way(this, way));
  }
}

class Table {
  constructor(rows) {
    this.detectors = rows.detectors.map((row, rank) => new Detector(rank, row));
    this.phones = rows.phone;
    this.orders = rows.other;
    this.others = [...rows.other, ...rows.phone];
    this.examples = this.detectors.flatMap((each) => each.public.filter((example) => [...example].length >= EXAMPLE));
    this.placeholders = new Set(rows.placeholder);
    this.inPlaceholders = rows.in_placeholder;
    this.ibans = rows.iban;
    this.cards = rows.cards;
    this.plain = new Map(); // plain characters by those that stand for them, such as full-width digits
    for (const [first, count, to] of rows.plain) {
      for (let step = 0; step < count; step += 1) {
        this.plain.set(String.fromCharCode(first + step), String.fromCharCode(to.charCodeAt(0) + step));
      }
    }
    this.odd = new RegExp(`[${[...this.plain.keys()].join("")}]`, "g");
    // Hints, with the ways that each starts, and the ways without hints, which need digits.
    Object.assign(this, { exact: new Map(), spaced: new Map(), short: new Map(), folded: new Map(), counted: [] });
    for (const way of this.detectors.flatMap((each) => each.ways)) {
      for (const hint of way.hints) {
        const hints = this.#hintsLike(way, hint);
        hints.set(hint, [...(hints.get(hint) ?? []), way]);
      }
      if (!way.hints.length) this.counted.push(way);
    }
  }

  /** The text with plain characters, each in its place. */
  plainly(text) {
    return text.replace(this.odd, (character) => this.plain.get(character));
  }

  #hintsLike(way, hint) {
    if (way.fold) return this.folded;
    if (hint.includes(" ")) return this.spaced;
    return hint.length === 1 ? this.short : this.exact;
  }
}

let loaded = null;

/** The shipped table, read once. */
export function table() {
  loaded ??= new Table(JSON.parse(readFileSync(new URL("detectors.json", import.meta.url), "utf8")));
  return loaded;
}
