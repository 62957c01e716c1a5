// The class from the guide.
"use strict";

const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { bare } = require("./bare.js");
const { told, undated } = require("./catalog.js");
const { allowed, constrained, nearest } = require("./constraints.js");
const { CONSTANTS } = require("./data.js");
const { Request } = require("./request.js");
const { dataDir, ownDir, readRouting } = require("./routing.js");
const { choose, pressed } = require("./rules.js");
const { readStack, shippedStack } = require("./stack.js");

const STACK = "model-config.json";

class ModelSelector {
  /** The paths of model-config.json (default: in the OpenClaw folder above this file) and of the brain's data. */
  constructor(stackFile, data) {
    this.stackFile = stackFile || process.env.KIMI_STACK_FILE || path.join(openclawDir(), STACK);
    this.routingFile = path.join(data || dataDir(), "routing.json");
    this.mayBeMissing = false; // without a stack file: throw, or use the stack that ships
    this.kept = {};
  }

  /** The reference (`provider/id`) of the model for a task. Throws if the stack file is missing or broken. */
  selectModel(taskDescription) {
    return this.decide(taskDescription).model;
  }

  /** The decision for a task: { tier, model, alias, rule, trace, score?, raised?, base? }. `circumstances`: see Request. */
  decide(taskDescription, circumstances = {}) {
    const { tiers: written, ...words } = this.placed();
    const policy = this.policy();
    const tiers = mapped(written, (tier, name) => ({ ...tier, ...told(tier.model, policy.tiers.get(name)) }));
    const request = new Request(String(taskDescription), circumstances, policy.correction);
    const trace = [];
    const [chosen, ruled] = choose(request, words, policy, trace);
    const [lifted, by] = pressed(request, policy, chosen, ruled, (above) => allowed(request, tiers, above), trace);
    const [tier, rule] = constrained(request, tiers, lifted, by, trace);
    const score = trace.find((row) => row.score !== undefined)?.score;
    const raised = rule === "complaint" || (rule === "follow_up" && request.state.raised === true);
    const base = (ruled === "follow_up" && request.state.base) || chosen;
    const { model, alias } = tiers[tier];
    const more = { ...(score !== undefined && { score }), ...(raised && { raised }) };
    return { tier, model, alias, rule, trace, ...more, ...(rule === "pressure" && { base }) };
  }

  /** The model of a tier as { model, alias }, for callers that already know the tier. */
  modelOf(tier) {
    const { model, alias } = this.placed().tiers[tier];
    return { model, alias };
  }

  /** The stack with each tier's model at the provider of its region, where routing.json names one. */
  placed() {
    const { regions } = this.policy();
    const stack = this.stack();
    return { ...stack, tiers: mapped(stack.tiers, (tier) => ({ ...tier, model: placed(tier, regions) })) };
  }

  stack() {
    const day = new Date().toISOString().slice(0, 10);
    const found = fs.statSync(this.stackFile, { throwIfNoEntry: !this.mayBeMissing });
    if (!found) return this.fresh("stack", `shipped ${day}`, () => shippedStack(day));
    return this.fresh("stack", `${stampOf(found)} ${day}`, () => readStack(this.stackFile, day));
  }

  policy() {
    let stamp = ""; // the file is missing or cannot be read
    try {
      stamp = stampOf(fs.statSync(this.routingFile, { throwIfNoEntry: false }) ?? {});
    } catch {}
    return this.fresh("policy", stamp, () => readRouting(this.routingFile));
  }

  /** The result of `make` for a file, computed again when the file's stamp changes. */
  fresh(name, stamp, make) {
    if (this.kept[name]?.stamp !== stamp) this.kept[name] = { stamp, value: make() };
    return this.kept[name].value;
  }
}

const mapped = (rows, make) => Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, make(row, name)]));

function placed({ model, region }, regions) {
  const vendor = model.slice(0, model.indexOf("/"));
  const provider = regions.get(region)?.[vendor];
  return typeof provider === "string" ? provider + model.slice(vendor.length) : model;
}

const stampOf = ({ mtimeMs, size, ino }) => `${mtimeMs} ${size} ${ino}`;

/** The folder above this file that has a stack file (of a profile), else OpenClaw's default folder. */
function openclawDir() {
  for (let folder = __dirname; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    if (fs.existsSync(path.join(folder, STACK))) return folder;
  }
  return process.env.OPENCLAW_STATE_DIR?.trim() || path.join(os.homedir(), ".openclaw");
}

module.exports = ModelSelector;
module.exports.ModelSelector = ModelSelector;
module.exports.INTERNAL = CONSTANTS.internal; // part of the key of OpenClaw's internal sessions
module.exports.bare = bare;
module.exports.dataDir = dataDir;
module.exports.ownDir = ownDir;
module.exports.nearest = nearest; // tiers, for a task that may not go to its own
module.exports.undated = undated;
