// What the person says is theirs, each with its class: the same as kimi_stack/privacy/own.py, for rules that Python has
// checked.
import { compiled } from "./expressions.mjs";
import { CLASSES, maskOf } from "./finding.mjs";
import { globOf, isMatched } from "./glob.mjs";
import { folded, isWithinWord, SPACE } from "./text.mjs";

export const KINDS = {
  "own-word": "word of yours",
  "own-pattern": "expression of yours",
  "own-file": "file of yours",
  "own-channel": "channel of yours",
  "own-agent": "agent of yours",
};
const MOST = 1000; // findings of one rule
const AROUND = "\"'`()[]{}<>,;:!?"; // characters that may surround a file name in a text
const WORDS = new RegExp(`[^${SPACE}]+`, "g");

/** The rules `own` of routing.json, ready to look for. Throws on what they cannot be: then a class cannot be told. */
export class Own {
  constructor({ words, patterns, files, channels, agents }) {
    this.words = rows(words, folded);
    this.patterns = rows(patterns, compiled);
    this.globs = rows(files, globOf).sort((one, other) => CLASSES.indexOf(other.cls) - CLASSES.indexOf(one.cls));
    this.channels = rows(channels, (name) => name.toLowerCase());
    this.agents = rows(agents, (name) => name.toLowerCase());
  }

  /** What these rules find in the text (`lower`: the same in lower case, place by place) and around it. */
  *findings(text, lower, { channel, agent, attachments }) {
    yield* named("own-channel", channel, this.channels);
    yield* named("own-agent", agent, this.agents);
    for (const name of attachments ?? []) {
      for (const { cls, rule } of this.globs) {
        if (isMatched(rule, name)) yield around("own-file", `${KINDS["own-file"]}, attached`, cls, maskOf(name));
      }
    }
    for (const { cls, rule } of this.words) {
      for (const at of first(places(lower, rule))) yield inText("own-word", cls, text, at, at + rule.length);
    }
    for (const { cls, rule } of this.patterns) {
      for (const { 0: found, index } of first(text.matchAll(rule))) {
        yield inText("own-pattern", cls, text, index, index + found.length);
      }
    }
    if (this.globs.length) yield* first(files(text, this.globs));
  }
}

/** The rules of one list with their class. */
function rows(lists, ready) {
  const found = [];
  for (const [cls, entries] of Object.entries(lists ?? {})) {
    if (CLASSES.indexOf(cls) < 1) throw new TypeError(`${cls} is no class that can be given`);
    for (const entry of entries) {
      if (typeof entry !== "string" || !entry) throw new TypeError(`an entry of ${cls} is no text`);
      found.push({ cls, rule: ready(entry) });
    }
  }
  return found;
}

function* first(found) {
  let left = MOST;
  for (const each of found) {
    if (left === 0) return;
    left -= 1;
    yield each;
  }
}

const around = (kind, name, cls, masked) => ({ kind, name, cls, start: 0, end: 0, masked });

function inText(kind, cls, text, start, end) {
  return { kind, name: KINDS[kind], cls, start, end, masked: maskOf(text.slice(start, end)) };
}

function* named(kind, name, rules) {
  for (const { cls, rule } of rules) {
    if (name && name.toLowerCase() === rule) yield around(kind, `${KINDS[kind]}: ${name}`, cls, "");
  }
}

/** Where the word stands, at the start of a word; scripts without spaces between words have no such places. */
function* places(lower, word) {
  const within = isWithinWord(word[0]);
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length)) {
    if (at === 0 || !(within && isWithinWord(lower[at - 1]))) yield at;
  }
}

function* files(text, globs) {
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const [from, to] = nameIn(word);
    const name = word.slice(from, to);
    if (!/[./\\]/.test(name)) continue;
    const glob = globs.find(({ rule }) => isMatched(rule, name));
    if (glob) yield inText("own-file", glob.cls, text, index + from, index + to);
  }
}

/** Where the name begins and ends in a word: without the signs around it and the points at its end. */
function nameIn(word) {
  let [from, to] = [0, word.length];
  while (from < to && AROUND.includes(word[from])) from += 1;
  while (to > from && AROUND.includes(word[to - 1])) to -= 1;
  while (to > from && word[to - 1] === ".") to -= 1;
  return [from, to];
}
