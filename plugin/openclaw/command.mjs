// `openclaw run ...`: passes its arguments to `kimi-stack run`, and returns its output, signals and exit code.
import { spawn } from "node:child_process";
import path from "node:path";
import { COMPLETE } from "./alone.mjs";
import { modelFacts } from "./pin.mjs";

const WITH_VALUE = ["--profile", "--log-level", "--container"]; // OpenClaw's own options before `run`

// `openclaw run --kimi-stack-probe REF AGENT` prints the result of the pin rule for a new session. doctor uses it,
// because only a plugin inside OpenClaw can see what this version passes to plugins.
const PROBE = "--kimi-stack-probe";

const DESCRIPTION = "Choose a model for a task and run it (Kimi Model Stack)";

export function registerRun(api, { cli, env }) {
  api.registerCli(
    ({ program }) => {
      const run = program.command("run").description(DESCRIPTION).argument("[words...]");
      run.allowUnknownOption().allowExcessArguments().helpOption(false);
      run.action(async () => {
        const words = wordsAfter(process.argv);
        if (words[0] === PROBE) console.log(JSON.stringify(modelFacts(api, newSession(words[1], words[2]))));
        else process.exitCode = await handOver({ cli, env, words });
      });
    },
    { descriptors: [{ name: "run", description: DESCRIPTION, hasSubcommands: false }] },
  );
}

/** The hook context of a new session's first turn on a model (`provider/id`) that no person chose. */
function newSession(ref, agentId) {
  const at = ref.indexOf("/");
  const sessionKey = `agent:${agentId}:kimi-stack-probe`;
  return { modelProviderId: ref.slice(0, at), modelId: ref.slice(at + 1), agentId, sessionKey, trigger: "user" };
}

/** The arguments after our command on OpenClaw's command line. */
export function wordsAfter(argv, command = "run") {
  const at = argv.findIndex((word, number) => number > 1 && word === command && !WITH_VALUE.includes(argv[number - 1]));
  return argv.slice(at + 1);
}

/** Run `kimi-stack run`; resolves to its exit code. Words go over descriptor 3, so that no process list shows them. */
export function handOver({ cli, env, words }) {
  const [program, ...args] = cli;
  const node = path.dirname(process.execPath);
  const child = spawn(program, [...args, "run", "--argv-fd", "3"], {
    env: {
      ...process.env,
      ...env,
      OPENCLAW_BIN: process.argv[1],
      PATH: `${node}${path.delimiter}${process.env.PATH ?? ""}`,
    },
    stdio: ["inherit", "inherit", "inherit", "pipe"],
  });
  // Ctrl-C reaches the whole process group; we only wait for the child to end.
  const ignore = () => {};
  const pass = (signal) => child.kill(signal);
  process.on("SIGINT", ignore);
  process.on("SIGTERM", pass);
  child.stdio[3].on("error", ignore); // the child ended before it read; its exit code reports that
  child.stdio[3].end(words.map((word) => `${word}\0`).join(""));
  return new Promise((resolve) => {
    child.on("error", (error) => {
      console.error(`kimi-stack: ${program} does not start: ${error.message}; \`${COMPLETE}\` installs it`);
      resolve(4);
    });
    child.on("exit", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 143)));
  }).finally(() => {
    process.off("SIGINT", ignore);
    process.off("SIGTERM", pass);
  });
}
