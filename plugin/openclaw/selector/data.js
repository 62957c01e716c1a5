// The data files that Python and JavaScript share. The build replaces this module by their content.
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const PYTHON = path.join(__dirname, "..", "..", "kimi_stack");
const shared = (name) => JSON.parse(fs.readFileSync(path.join(PYTHON, name), "utf8"));

const CONSTANTS = JSON.parse(fs.readFileSync(path.join(__dirname, "constants.json"), "utf8"));
const ENVELOPE = shared("reading/envelope.json"); // the expressions that find the person's own words
const CATALOG = Object.fromEntries(
  Object.entries(shared("config/catalog.json").models).map(([ref, { context, inputs, lifecycle, retires, successor }]) => {
    return [ref, { context, inputs, lifecycle, ...(successor && { retires, successor }) }];
  }),
);
const { selection_rules: rules, model_stack: stack } = shared("config/model-config.json");
const SHIPPED = rules.task_keywords; // the keywords that the user did not write
const GUIDES = Object.fromEntries(
  Object.entries(stack).map(([tier, { model, max_tokens }]) => [tier, { model, max_tokens }]),
);
const { solved, ...PUPIL } = shared("reading/pupil.json"); // `solved` is used only by the brain
const TABLE = sparse(fs.readFileSync(path.join(PYTHON, "reading/pupil.bin"))).toString("base64");

/** Bytes without those of 128, which mean nothing: a bit for each byte tells whether it is there, then those follow. */
function sparse(bytes) {
  const bits = Buffer.alloc(bytes.length / 8);
  bytes.forEach((byte, at) => {
    if (byte !== 128) bits[at >> 3] |= 1 << (at & 7);
  });
  return Buffer.concat([bits, bytes.filter((byte) => byte !== 128)]);
}

module.exports = { CONSTANTS, ENVELOPE, CATALOG, SHIPPED, GUIDES, PUPIL, TABLE };
