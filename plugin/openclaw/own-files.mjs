// Keeps the agent's file tools off what the person decided: settings, stack, ledger and what was learnt. An agent with a
// shell can still write there, so this prevents mistakes; it is no sandbox.
import { realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import path from "node:path";

const ModelSelector = createRequire(import.meta.url)("./model-selector.js");

const WRITERS = /^(write|edit|apply_patch)$/;
const PATCHED = /^\*\*\* (?:(?:Add|Update|Delete) File|Move to): (.+)$/gm;

export class OwnFiles {
  /** `workspace` is a function: agent id -> the folder in which a relative path begins. */
  constructor({ env, settings, workspace }) {
    const stack = new ModelSelector(env.KIMI_STACK_FILE, env.KIMI_STACK_DATA_DIR).stackFile;
    this.places = [path.dirname(settings.file), env.KIMI_STACK_DATA_DIR, stack];
    this.workspace = workspace;
  }

  /** The result of the hook `before_tool_call`: undefined, or a block with the reason for the agent. */
  called({ toolName, params, derivedPaths = [] }, { agentId } = {}) {
    if (!WRITERS.test(toolName)) return undefined;
    const places = this.places.map(real);
    const held = [...pathsIn(params), ...derivedPaths].find((name) => {
      const file = real(this.absolute(name, agentId));
      return places.some((place) => file === place || file.startsWith(place + path.sep));
    });
    return held && { block: true, blockReason: `kimi-stack: ${held} is for the person alone. ${INSTEAD}` };
  }

  absolute(name, agentId) {
    const whole = name.trim().replace(/^~(?=\/|$)/, homedir());
    return path.isAbsolute(whole) ? path.normalize(whole) : path.resolve(this.workspaceOf(agentId), whole);
  }

  workspaceOf(agentId) {
    try {
      return this.workspace(agentId);
    } catch {
      return process.cwd(); // an OpenClaw that does not say it
    }
  }
}

const INSTEAD = "Tell them the command that changes it: /kimi in this chat, or kimi-stack in their own terminal.";

function pathsIn(params) {
  const named = [params?.path, params?.file_path, params?.filePath].filter((name) => typeof name === "string");
  const patch = typeof params?.input === "string" ? params.input : "";
  return [...named, ...Array.from(patch.matchAll(PATCHED), ([, name]) => name)];
}

/** The path without symbolic links, also of a file that does not exist yet. */
function real(file) {
  try {
    return realpathSync(file);
  } catch {
    const above = path.dirname(file);
    return above === file ? file : path.join(real(above), path.basename(file));
  }
}
