// A host of a few lines: it keeps what the plugin registers, so that a test can call it as OpenClaw would.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import plugin from "../../plugin/openclaw/index.mjs";

// Nothing is written into the folder of the person who runs the tests.
const data = mkdtempSync(path.join(os.tmpdir(), "kimi-stack-data-"));
process.env.KIMI_STACK_DATA_DIR = data;
process.on("exit", () => rmSync(data, { recursive: true, force: true }));

export function load({ mode = "full", pluginConfig = {}, config = {} } = {}) {
  const host = { routes: {}, hooks: {}, commands: {}, log: [], cli: [], entry: undefined };
  const [input, output, followers] = [[], [], []];
  const through = (rules) => (text) => rules.reduce((changed, { from, to }) => changed.replace(from, to), text);
  host.onWire = through(input);
  host.onAnswer = through(output);
  host.lifecycle = (event) => Promise.all(followers.map((handle) => handle(event)));
  host.configured = () => ({ provider: "anthropic", model: "claude-sonnet-5" });
  const write = (level) => (text) => host.log.push(`${level} ${text}`);
  plugin.register({
    registrationMode: mode,
    pluginConfig,
    logger: { info: write("info"), warn: write("warn") },
    agent: { events: { registerAgentEventSubscription: ({ handle }) => followers.push(handle) } },
    runtime: {
      config: { current: () => config },
      agent: { session: { getSessionEntry: () => host.entry }, resolveAgentWorkspaceDir: (_, agentId) => path.join(data, agentId) },
      modelConfig: { resolveDefaultModelForAgent: () => host.configured() },
    },
    registerTextTransforms: (rules) => {
      input.push(...(rules.input ?? []));
      output.push(...(rules.output ?? []));
    },
    registerCli: (_, options) => host.cli.push(...options.descriptors),
    registerCommand: (command) => (host.commands[command.name] = command),
    registerProvider: (provider) => (host.provider = provider),
    registerHttpRoute: (route) => (host.routes[route.path] = route),
    session: { controls: { registerControlUiDescriptor: (tab) => (host.tab = tab) } },
    on: (name, handler) => {
      const first = host.hooks[name]; // OpenClaw calls each that is registered
      host.hooks[name] = first ? (...given) => [first(...given), handler(...given)][1] : handler;
    },
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
