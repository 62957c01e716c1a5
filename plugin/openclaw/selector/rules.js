// The rules, in order: the first that returns [tier, why, values?] decides. Same logic as kimi_stack/choice/rules.py.
"use strict";

const { describe, reachable, tierOf } = require("./cuts.js");
const { CONSTANTS } = require("./data.js");
const { find } = require("./keywords.js");
const { describePressure } = require("./pressure.js");

const isTier = (name) => CONSTANTS.tiers.includes(name);

/** The kind of a turn in its session. */
const kindOfTurn = (request, policy) =>
  request.state && policy.mode === "auto" && request.text ? request.verdict.kind : null;

/** Whether failure pressure counts for this turn. */
const isPressed = (request, policy) => policy.mode === "auto" && policy.failurePressure && request.pressure !== null;

const profileOf = ({ mode, profile }, policy) => [mode, profile, policy.profile].find((name) => policy.cuts.has(name));

const describeUnknown = (word) =>
  `!${word} is no override (${CONSTANTS.tiers.map((tier) => `!${tier}`).join(", ")} are): it stays part of the task`;

const RULES = {
  override({ override, unknown }, stack, policy, trace) {
    if (override) return [override, `the message begins with !${override}`];
    if (unknown) trace.push({ rule: "override", says: "warn", because: describeUnknown(unknown) });
    return null;
  },

  trigger({ trigger }, stack, policy) {
    const tier = policy.triggers.get(trigger);
    return isTier(tier) && [tier, `${trigger} turns stay on ${tier}`];
  },

  session: ({ mode }) => isTier(mode) && [mode, `/kimi ${mode} holds for this session`],

  profile(request, stack, policy) {
    const name = profileOf(request, policy);
    return name === CONSTANTS.allBudget && ["budget", `the profile ${name} keeps everything there`];
  },

  /** A turn that only complains about the last answer goes one tier up. */
  complaint(request, stack, policy) {
    if (kindOfTurn(request, policy) !== CONSTANTS.complaint) return null;
    const { tier } = request.state;
    const above = CONSTANTS.tiers[Math.max(0, CONSTANTS.tiers.indexOf(tier) - 1)];
    return [above, `a complaint about the answer of ${tier}`];
  },

  /** A turn without a task of its own stays on the tier of the last one. After failure pressure it falls back. */
  follow_up(request, stack, policy) {
    if (kindOfTurn(request, policy) !== CONSTANTS.followUp) return null;
    const { base, tier } = request.state;
    if (base && !isPressed(request, policy)) {
      return [base, `a follow-up, and what raised its session to ${tier} is over`];
    }
    return [tier, "a follow-up stays where its session is"];
  },

  keywords({ text }, stack, policy) {
    if (policy.mode === "difficulty") return null;
    const found = find(text, policy.mode === "keywords" ? stack.keywords : stack.ownKeywords);
    return found && [found.tier, `the task says "${found.word}"`, { keyword: found.word }];
  },

  difficulty(request, stack, policy) {
    if (policy.mode === "keywords" || !request.text) return null;
    const { score, base, aside } = request.verdict;
    const cuts = policy.cuts.get(profileOf(request, policy));
    const more = { ...(aside && { aside }), ...(base !== undefined && { base }) };
    const values = { score, by: CONSTANTS.pupil, ...more, cuts: reachable(cuts) };
    return [tierOf(score, cuts), describe(request.verdict, cuts), values];
  },

  default: ({ text }, stack, policy) => [
    policy.defaultTier,
    text ? "nothing in the task asks for more" : "there are no words to go by",
  ],
};

/** The answer of the rule that decides; adds its row to the trace. */
function choose(request, stack, policy, trace) {
  for (const [rule, ask] of Object.entries(RULES)) {
    const answer = ask(request, stack, policy, trace);
    if (!answer) continue;
    const [tier, because, values] = answer;
    trace.push({ rule, says: tier, because, ...values });
    return [tier, rule];
  }
  throw new Error("the default rule always answers");
}

/** [tier, rule] with one tier more if the model was stuck in the turn before, and `allows` lets it. */
function pressed(request, policy, tier, rule, allows, trace) {
  if (!CONSTANTS.pressure.raised.includes(rule) || !isPressed(request, policy)) return [tier, rule];
  const above = CONSTANTS.tiers[CONSTANTS.tiers.indexOf(tier) - 1];
  if (!above) return [tier, rule];
  const step = { rule: "pressure", ...request.pressure, base: tier };
  const because = describePressure(request.pressure);
  if (!allows(above)) {
    trace.push({ ...step, says: "pass", because: `${because}, but this turn may not go to ${above}` });
    return [tier, rule];
  }
  trace.push({ ...step, says: above, because: `${because}: one tier above ${tier}` });
  return [above, "pressure"];
}

module.exports = { choose, pressed };
