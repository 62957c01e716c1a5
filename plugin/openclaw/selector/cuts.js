// Cut points: the scores from which a task goes to standard and to premium.
"use strict";

const { CONSTANTS, PUPIL } = require("./data.js");

/** The shipped cut points [premium, standard] by profile. */
function shippedCuts() {
  const pair = ([premium, standard]) => [cut(premium), cut(premium + standard)];
  return Object.fromEntries(Object.entries(CONSTANTS.profiles).map(([name, shares]) => [name, pair(shares)]));
}

/** The midpoint between the lowest score inside the share and the highest score below it. */
function cut(share) {
  const scores = PUPIL.mix;
  const { whole, never } = CONSTANTS;
  const at = scores.length - Math.floor((scores.length * share + whole / 2) / whole);
  if (at >= scores.length) return never;
  return at > 0 ? Math.floor((scores[at - 1] + scores[at] + 1) / 2) : 0;
}

function tierOf(score, [premium, standard]) {
  if (score >= premium) return "premium";
  return score >= standard ? "standard" : "budget";
}

/** The cut points that a score can reach, by tier. */
const reachable = ([premium, standard]) =>
  Object.fromEntries(Object.entries({ standard, premium }).filter(([, from]) => from <= CONSTANTS.scale));

/** One line: the score, the cut points, the name of the reader, and how much of the text it left aside. */
function describe({ score, base, aside }, cuts) {
  const where = Object.entries(reachable(cuts)).map(([tier, from]) => `${tier} from ${asShare(from)}`).join(", ");
  const tuned = base === undefined ? "" : `, tuned from ${asShare(base)}`;
  const left = aside ? `, which left ${aside} % of the text aside` : "";
  return `its difficulty is ${asShare(score)} by the ${CONSTANTS.pupil}${left}${tuned}${where ? ` (${where})` : ""}`;
}

/** A score such as 0.123: truncated, not rounded. */
function asShare(score) {
  const { scale } = CONSTANTS;
  return score < scale ? `0.${String(Math.floor((score * 1000) / scale)).padStart(3, "0")}` : "1.000";
}

module.exports = { shippedCuts, tierOf, reachable, describe };
