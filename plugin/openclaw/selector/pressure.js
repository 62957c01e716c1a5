// Failure pressure: whether the tool calls of a session's last turn show that its model was stuck. Same logic as
// kimi_stack/choice/pressure.py, which says what the numbers of a call mean.
"use strict";

const { CONSTANTS } = require("./data.js");

/** { kind, count, of } for the calls of a turn, each [tool, call, result, error], the oldest first; null: it went well. */
function pressureOf(calls) {
  const limits = CONSTANTS.pressure;
  const last = calls.slice(-limits.failing);
  const failed = calls.slice(-2).some((call) => call[3]) ? last.filter((call) => call[3]) : [];
  for (const [tool, , , error] of failed.toReversed()) {
    const ofTool = last.filter((call) => call[0] === tool);
    const count = ofTool.filter((call) => call[3] === error).length;
    if (count >= limits.twice && ofTool.at(-1)[3]) return { kind: "same_error", count, of: last.length };
  }
  if (failed.length >= limits.errors) return { kind: "errors", count: failed.length, of: last.length };
  const around = calls.slice(-limits.circling);
  for (const [, made, result, error] of calls.slice(-limits.recent)) {
    const count = around.filter((call) => call[1] === made && call[2] === result && !call[3]).length;
    if (!error && count >= limits.rounds) return { kind: "circles", count, of: around.length };
  }
  return null;
}

/** What happened in the turn before, as the beginning of a sentence. */
function describePressure({ kind, count, of }) {
  if (kind === "same_error") return `the turn before met the same error ${count} times and did not get past it`;
  if (kind === "errors") return `${count} of the last ${of} tool calls of the turn before failed`;
  return `the turn before made the same call ${count} times and got the same result`;
}

/** Whether these are calls as the plugin tells them. */
const areCalls = (calls) =>
  Array.isArray(calls) &&
  calls.every((call) => call?.length === 4 && call.every((number) => Number.isInteger(number) && number >= 0));

module.exports = { areCalls, describePressure, pressureOf };
