// A row of tests/vectors/turns.json through model-selector.js and through fallback.mjs. Run with a file of
// { stack, turns: [...], routing: [the document of each, or null] } it prints what both say, for tests/unit/test_vectors.py.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { decideHere } from "../../plugin/openclaw/fallback.mjs";

const ModelSelector = createRequire(import.meta.url)("../../plugin/openclaw/model-selector.js");

export const promptOf = ({ prompt = "", repeat: [piece, times] = ["", 0], tail = "" }) =>
  prompt + piece.repeat(times) + tail;

/** { decision, override } for a turn, with `routing` as the routing.json that the brain left, or null for none. */
export function decideTurn(turn, stack, routing) {
  const data = mkdtempSync(path.join(tmpdir(), "kimi-"));
  if (routing) writeFileSync(path.join(data, "routing.json"), JSON.stringify(routing));
  const decision = new ModelSelector(stack, data).decide(promptOf(turn), { enveloped: true, ...turn.circumstances });
  const override = decideHere(asInChat(turn, stack, data));
  rmSync(data, { recursive: true });
  return { decision, override };
}

/** The circumstances as a chat has them: in the context of the turn, and in the brain's sessions.json. */
function asInChat(turn, stack, data) {
  const { trigger, mode, profile, state, contextTokens, attachments, toolCalls } = turn.circumstances ?? {};
  const sessionKey = `agent:main:${trigger === "internal" ? "internal-session-effects:1" : "main"}`;
  const id = "s";
  const row = {
    mode: mode ?? profile ?? "auto",
    ...(state && { state: { ...state, id, run: "r" } }),
    ...(contextTokens && { context: { id, tokens: contextTokens } }),
  };
  writeFileSync(path.join(data, "sessions.json"), JSON.stringify({ version: 1, sessions: { [sessionKey]: row } }));
  return {
    prompt: promptOf(turn),
    attachments: attachments?.map((kind) => ({ kind })),
    toolCalls,
    context: { sessionKey, sessionId: id, trigger: trigger === "internal" ? "user" : trigger, pinned: false },
    env: { KIMI_STACK_FILE: stack, KIMI_STACK_DATA_DIR: data },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { stack, turns, routing } = JSON.parse(readFileSync(process.argv[2], "utf8"));
  console.log(JSON.stringify(turns.map((turn, at) => decideTurn(turn, stack, routing[at]))));
}
