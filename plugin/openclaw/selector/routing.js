// The user's settings, from the routing.json that the brain wrote in the data folder; without it, the defaults.
"use strict";

const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { correctionOf } = require("./buckets.js");
const { shippedCuts } = require("./cuts.js");
const { CONSTANTS, PUPIL } = require("./data.js");

const LINUX = { data: [".local", "share"], config: [".config"] };

/** A folder of ours, `data` or `config`, where Python has it by default: see `_own_dir` in base/paths.py. */
function ownDir(kind) {
  const named = (name) => process.env[name]?.trim().replace(/^~(?=\/|$)/, os.homedir());
  const variable = kind.toUpperCase();
  if (named(`KIMI_STACK_${variable}_DIR`)) return named(`KIMI_STACK_${variable}_DIR`);
  if (named("KIMI_STACK_HOME")) return path.join(named("KIMI_STACK_HOME"), kind);
  const usual = process.platform === "darwin" ? ["Library", "Application Support"] : LINUX[kind];
  return path.join(named(`XDG_${variable}_HOME`) || path.join(os.homedir(), ...usual), "kimi-stack");
}

const dataDir = () => ownDir("data");

/**
 * The policy in a routing.json: { mode, defaultTier, failurePressure, triggers, profile, cuts, correction, tiers,
 * regions }, the last two as it has them.
 */
function readRouting(file) {
  const defaults = { ...CONSTANTS.routing, cuts: shippedCuts() };
  const row = { ...defaults, ...said(file) };
  const oneOf = (name, values) => (values.includes(row[name]) ? row[name] : defaults[name]);
  return {
    mode: oneOf("mode", CONSTANTS.routing.modes),
    defaultTier: oneOf("default_tier", CONSTANTS.tiers),
    profile: oneOf("profile", Object.keys(defaults.cuts)),
    failurePressure: oneOf("failure_pressure", [true, false]),
    triggers: new Map(Object.entries({ ...defaults.triggers, ...row.triggers })),
    cuts: new Map(Object.entries({ ...defaults.cuts, ...pairsIn(row.cuts) })),
    correction: correctionOf(row.pupil),
    tiers: new Map(Object.entries(row.tiers ?? {})),
    regions: new Map(Object.entries(row.regions ?? {})),
  };
}

function pairsIn(cuts) {
  return Object.fromEntries(Object.entries(cuts ?? {}).filter(([, pair]) => pair?.every?.(Number.isInteger)));
}

/**
 * The file's content; {} if it is missing or unreadable, or from another version. After an upgrade it may be of another
 * scoring model: then the settings hold, but not what stands for difficulties.
 */
function said(file) {
  try {
    const { cuts, pupil, ...rest } = JSON.parse(fs.readFileSync(file, "utf8"));
    if (rest.v !== CONSTANTS.routing.version) return {};
    return rest.scores === PUPIL.made ? { ...rest, cuts, pupil } : rest;
  } catch {
    return {};
  }
}

module.exports = { dataDir, ownDir, readRouting };
