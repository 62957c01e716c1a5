// What Python and JavaScript both read. The build puts the files themselves in the place of this.
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const PYTHON = path.join(__dirname, "..", "..", "kimi_stack");
const shared = (name) => JSON.parse(fs.readFileSync(path.join(PYTHON, name), "utf8"));

const CONSTANTS = JSON.parse(fs.readFileSync(path.join(__dirname, "constants.json"), "utf8"));
const ENVELOPE = shared("reading/envelope.json"); // the edits that leave the person's own words
const CATALOG = Object.fromEntries(
  Object.entries(shared("config/catalog.json").models).map(([ref, { context, inputs, lifecycle, retires, successor }]) => {
    return [ref, { context, inputs, lifecycle, ...(successor && { retires, successor }) }];
  }),
);
const { selection_rules: rules, model_stack: stack } = shared("config/model-config.json");
const SHIPPED = rules.task_keywords; // those that no person wrote
const GUIDES = Object.fromEntries(
  Object.entries(stack).map(([tier, { model, max_tokens }]) => [tier, { model, max_tokens }]),
);
const { solved, ...PUPIL } = shared("reading/pupil.json"); // how often each tier does a task is the brain's to know
const TABLE = fs.readFileSync(path.join(PYTHON, "reading/pupil.bin")).toString("base64");

module.exports = { CONSTANTS, ENVELOPE, CATALOG, SHIPPED, GUIDES, PUPIL, TABLE };
