// model-config.json: the three tiers with their models, and the keywords.
"use strict";

const fs = require("node:fs");
const { current, limitOf } = require("./catalog.js");
const { CONSTANTS, SHIPPED } = require("./data.js");
const { prepared } = require("./keywords.js");

/** The stack in a file: its tiers (models retired on `day` are replaced), and its keywords in the form for `find`. */
function readStack(file, day) {
  if (fs.statSync(file).size > CONSTANTS.largestStack) {
    throw new Error(`${file} is larger than ${CONSTANTS.largestStack} bytes; name a smaller file`);
  }
  return stackOf(JSON.parse(fs.readFileSync(file, "utf8").replace(/^\uFEFF/, "")), file, day);
}

/** The stack of a new installation. */
function shippedStack(day) {
  return stackOf({ model_stack: CONSTANTS.stack, selection_rules: { task_keywords: SHIPPED } }, "the shipped stack", day);
}

function stackOf(document, file, day) {
  const exact = document.kimi_stack?.exact_models === true;
  const tiers = {};
  for (const name of CONSTANTS.tiers) {
    const row = document.model_stack?.[name];
    if (typeof row?.model !== "string" || typeof row?.alias !== "string") {
      throw new Error(`${file}: $.model_stack.${name} needs a model and an alias`);
    }
    const model = exact ? row.model : current(row.model, day);
    tiers[name] = { ...row, model, max_tokens: limitOf(name, row, model) };
  }
  const keywords = prepared(document.selection_rules?.task_keywords ?? {});
  return { tiers, keywords, ownKeywords: keywords.filter((row) => row.own) };
}

module.exports = { readStack, shippedStack };
