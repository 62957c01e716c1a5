// Checks that may change the tier after the rules: attachments and context size. Limits are checked only by the brain.
"use strict";

const { reads, room } = require("./catalog.js");
const { CONSTANTS } = require("./data.js");
const { grouped } = require("./text.js");

/** The other tiers: first those above, the nearest first; then those below, the nearest first. */
function nearest(tier) {
  const at = CONSTANTS.tiers.indexOf(tier);
  return [...CONSTANTS.tiers.slice(0, at).reverse(), ...CONSTANTS.tiers.slice(at + 1)];
}

function attachments(request, tiers, tier, trace) {
  const kinds = request.attachments.filter((kind) => kind === "image" || kind === "video");
  if (reads(tiers[tier], kinds)) return tier;
  const sorted = [...new Set(kinds)].sort();
  const what = sorted.join(" and ");
  const other = nearest(tier).find((name) => reads(tiers[name], kinds));
  const because = other
    ? `${tiers[tier].model} cannot read ${what}, ${tiers[other].model} can`
    : `no model of the stack can read ${what}`;
  trace.push({ rule: "attachments", says: other ?? "warn", because, kinds: sorted });
  return other ?? tier;
}

function context(request, tiers, tier, trace) {
  const needed = request.tokens + CONSTANTS.overhead;
  const fits = (name) => needed <= room(tiers[name]);
  if (fits(tier)) return tier;
  const roomiest = nearest(tier).reduce((best, name) => (room(tiers[name]) > room(tiers[best]) ? name : best));
  const fitting = nearest(tier).find(fits);
  const what = `about ${grouped(needed)} tokens of context`;
  const values = { needed_tokens: needed, room_tokens: room(tiers[tier]) };
  if (!fitting && room(tiers[roomiest]) <= room(tiers[tier])) {
    trace.push({ rule: "context", says: "warn", because: `${what} fit no tier of the stack`, ...values });
    return tier;
  }
  const moved = fitting ?? roomiest;
  const rest = fitting ? "" : ` nor any tier; ${moved} has the most room`;
  trace.push({ rule: "context", says: moved, because: `${what} do not fit ${tier}${rest}`, ...values });
  return moved;
}

const CONSTRAINTS = { attachments, context };

/** Whether no constraint would move the request away from this tier. */
function allowed(request, tiers, tier) {
  const kinds = request.attachments.filter((kind) => kind === "image" || kind === "video");
  return reads(tiers[tier], kinds) && request.tokens + CONSTANTS.overhead <= room(tiers[tier]);
}

/** [tier, rule] after each constraint, in order. */
function constrained(request, tiers, tier, rule, trace) {
  for (const [name, move] of Object.entries(CONSTRAINTS)) {
    const moved = move(request, tiers, tier, trace);
    if (moved !== tier) [tier, rule] = [moved, name];
  }
  return [tier, rule];
}

module.exports = { allowed, constrained, nearest };
