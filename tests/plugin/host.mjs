// A host of a few lines: it keeps what the plugin registers, so that a test can call it as OpenClaw would.
import plugin from "../../plugin/openclaw/index.mjs";

export function load({ mode = "full", pluginConfig = {}, config = {} } = {}) {
  const host = { hooks: {}, commands: {}, log: [], cli: [], entry: undefined };
  host.configured = () => ({ provider: "anthropic", model: "claude-sonnet-5" });
  const write = (level) => (text) => host.log.push(`${level} ${text}`);
  plugin.register({
    registrationMode: mode,
    pluginConfig,
    logger: { info: write("info"), warn: write("warn") },
    agent: { events: { registerAgentEventSubscription: ({ handle }) => (host.lifecycle = handle) } },
    runtime: {
      config: { current: () => config },
      agent: { session: { getSessionEntry: () => host.entry } },
      modelConfig: { resolveDefaultModelForAgent: () => host.configured() },
    },
    registerTextTransforms: ({ input }) => {
      host.onWire = (text) => input.reduce((sent, { from, to }) => sent.replace(from, to), text);
    },
    registerCli: (_, options) => host.cli.push(...options.descriptors),
    registerCommand: (command) => (host.commands[command.name] = command),
    on: (name, handler) => (host.hooks[name] = handler),
  });
  return host;
}

export const turn = (over = {}) => ({
  modelProviderId: "anthropic",
  modelId: "claude-sonnet-5",
  agentId: "main",
  sessionKey: "agent:main:main",
  trigger: "user",
  ...over,
});

export const CONFIG = { agents: { defaults: { model: { primary: "anthropic/claude-sonnet-5" } } } };
