// The policy of privacy: which models may get data of a class, and what happens otherwise. It is the object that the
// brain puts into routing.json and into its answers; see ../../PROTOCOL.md.
import { createRequire } from "node:module";
import { pointsOf } from "./finding.mjs";
import { fits, globOf } from "./glob.mjs";

const { undated } = createRequire(import.meta.url)("../model-selector.js");

export const GIVEN = ["internal", "confidential"]; // what has a rule, from the least to the most
const OTHERWISE = ["route", "redact", "ask", "block"];
const isText = (value) => typeof value === "string";

/** The rule of one class. */
class Rule {
  constructor({ allow, otherwise, model }) {
    const sound = allow === null || (Array.isArray(allow) && allow.every(isText));
    if (!sound || !OTHERWISE.includes(otherwise)) throw new Error("a rule of privacy is damaged");
    this.allow = allow;
    this.globs = allow?.map(globOf);
    this.otherwise = otherwise;
    this.model = isText(model) ? model : null;
  }

  /** Whether this model may get the text as it is. A dated id is the same model as the one without the date. */
  allows(ref) {
    if (this.allow === null || (this.model !== null && same(this.model, ref))) return true;
    const names = [ref, undated(ref)].map((name) => pointsOf(name.toLowerCase()));
    return this.allow.some((glob) => same(glob, ref)) || this.globs.some((glob) => names.some((name) => fits(glob, name)));
  }

  /** The allowed models, for people. */
  get says() {
    const models = [...(this.allow ?? ["any model"]), ...(this.model === null ? [] : [this.model])];
    return models.length ? models.join(", ") : "no model";
  }
}

export class Policy {
  /** Throws if `document` is damaged: then the policy is not known. */
  constructor(document) {
    const { rules, own } = document;
    if (typeof rules !== "object" || rules === null) throw new Error("the rules of privacy are missing");
    this.own = own ?? null;
    this.rules = new Map(GIVEN.filter((cls) => rules[cls]).map((cls) => [cls, new Rule(rules[cls])]));
  }

  rule(cls) {
    return this.rules.get(cls);
  }

  /** Whether any text may go to this model as it is. */
  admits(ref) {
    return [...this.rules.values()].every((rule) => rule.allows(ref));
  }

  /** The rules that keep one of these classes from a model, as [class, rule], the highest class first. */
  against(classes, ref) {
    const held = [...this.rules].filter(([cls, rule]) => classes.has(cls) && !rule.allows(ref));
    return held.reverse();
  }
}

function same(one, other) {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a === b || (undated(a) === undated(b) && [a, b].includes(undated(a)));
}
