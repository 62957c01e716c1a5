// A plugin under a policy of privacy, as routing.json tells it, and texts that have a class. No secret here is real.
import { mkdtempSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { CONFIG, load, turn } from "./host.mjs";

const HERE = path.dirname(fileURLToPath(import.meta.url));
const STACK = path.join(HERE, "../../plugin/kimi_stack/config/model-config.json");

export const KEY = ["AKIA", "Q3EGVZ7NJ2LX5TRB"].join("");
export const OTHER = ["AKIA", "T7XPLM4KVB2RQ9WD"].join("");
export const WORD = "Project Aurora";
export const LOCAL = { modelProviderId: "ollama", modelId: "qwen3" };
export const CLOUD = { modelProviderId: "anthropic", modelId: "claude-sonnet-5" };

export const rule = (otherwise, allow = ["ollama/*"], model = null) => ({ allow, otherwise, model });

export const policy = (confidential, { internal = null, own = {} } = {}) => ({
  rules: { internal, confidential },
  own: { words: { confidential: [WORD] }, patterns: {}, files: {}, channels: {}, agents: {}, ...own },
});

export const TOML = '[privacy.confidential]\nallow = ["ollama/*"]\n';

/**
 * A plugin whose brain behaves as `how` says, with `told` as the privacy in its answers. `privacy` is what routing.json
 * says, and `toml` what the person wrote.
 */
export function under(privacy, { how = "crash", told, toml = TOML, routing = {}, config = CONFIG, stack = STACK } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), "kimi-"));
  const env = { KIMI_STACK_FILE: stack, KIMI_STACK_DATA_DIR: folder, KIMI_STACK_CONFIG_DIR: folder };
  const command = [process.execPath, path.join(HERE, "brain.mjs"), how, ...(told === undefined ? [] : [JSON.stringify(told)])];
  const settings = path.join(folder, "settings.toml");
  const say = (row) => {
    const { mtimeNs, size, ino } = statSync(settings, { bigint: true });
    const text = { v: 1, enforces: false, settings: `${mtimeNs}:${size}:${ino}`, privacy, ...row };
    writeFileSync(path.join(folder, "routing.json"), JSON.stringify(text));
  };
  if (toml !== undefined) writeFileSync(settings, toml);
  if (routing !== null) say(routing);
  const host = load({ config, pluginConfig: { command, env, timeoutMs: 5000 } });
  const { hooks } = host;
  let runs = 0;
  return {
    host,
    folder,
    settings,
    say,
    resolve: (prompt, over) => hooks.before_model_resolve({ prompt }, turn({ ...CLOUD, ...over })),
    /** What OpenClaw is told before a run: undefined, or the block. */
    run: (prompt, { messages = [], systemPrompt = "", senderIsOwner = true, ...over } = {}) =>
      hooks.before_agent_run({ prompt, messages, systemPrompt, senderIsOwner }, turn({ ...CLOUD, runId: `r${++runs}`, ...over })),
    end: (runId) => host.lifecycle({ runId, data: { phase: "end" } }),
    write: (message, sessionKey = "agent:main:main") => hooks.before_message_write({ message }, { agentId: "main", sessionKey })?.message,
    tool: (toolName, params) => hooks.before_tool_call({ toolName, params }, {}),
  };
}
