// `openclaw kimi-stack complete`: gets the Python part with uv or pipx, and runs its `kimi-stack install`.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { wordsAfter } from "./command.mjs";

const NAME = "kimi-model-stack";
const DESCRIPTION = "Get the Python part of Kimi Model Stack, with uv or pipx";

const USAGE = `Usage: openclaw kimi-stack complete [--from WHEEL] [--dry-run] [options of \`kimi-stack install\`]

Installs the Python package ${NAME} with uv or pipx, whichever is on PATH, and runs \`kimi-stack install\`. That shows the
steps and asks before it changes anything. --from installs that wheel. --dry-run shows the commands; --yes asks nothing.`;

const NEITHER = `kimi-stack: neither uv nor pipx is on PATH. Get one of them and run this again:
  https://docs.astral.sh/uv/getting-started/installation/ or https://pipx.pypa.io/stable/installation/
Or run installers/install.sh of a checkout of Kimi Model Stack, which needs only Python 3.10 or newer.`;

// How each installs a package, and how it names the folder of the commands that it installs.
const TOOLS = {
  uv: { install: ["tool", "install", "--force"], folder: ["tool", "dir", "--bin"] },
  pipx: { install: ["install", "--force"], folder: ["environment", "--value", "PIPX_BIN_DIR"] },
};

/** Adds the command to OpenClaw's command line. */
export function registerComplete(api) {
  api.registerCli(
    ({ program }) => {
      const command = program.command("kimi-stack").description(DESCRIPTION).argument("[words...]");
      command.allowUnknownOption().allowExcessArguments().helpOption(false);
      command.action(() => {
        process.exitCode = complete(wordsAfter(process.argv, "kimi-stack"));
      });
    },
    { descriptors: [{ name: "kimi-stack", description: DESCRIPTION, hasSubcommands: false }] },
  );
}

/** Runs `openclaw kimi-stack WORDS`; returns the exit code. */
export function complete(words) {
  const [verb, ...rest] = words;
  const at = rest.indexOf("--from");
  const [from] = at < 0 ? [`${NAME}==${version()}`] : rest.splice(at, 2).slice(1);
  const dry = rest.includes("--dry-run");
  if (verb !== "complete" || from === undefined || rest.some((word) => ["--help", "-h"].includes(word))) {
    const asked = words.length === 0 || words.some((word) => ["--help", "-h", "help"].includes(word));
    (asked ? console.log : console.error)(USAGE);
    return asked ? 0 : 2;
  }
  const tool = Object.keys(TOOLS).find((name) => run(name, ["--version"], "ignore").status === 0);
  if (!tool) {
    console.error(NEITHER);
    return 1;
  }
  const install = [...TOOLS[tool].install, from];
  if (dry) {
    const handed = ["install", ...rest.filter((word) => word !== "--dry-run")];
    console.log(`Would run ${tool} ${install.join(" ")}\nWould run kimi-stack ${handed.join(" ")}`);
    return 0;
  }
  console.log(`Running ${tool} ${install.join(" ")}`);
  const installed = run(tool, install, "inherit");
  if (installed.status !== 0) return failed(`${tool} ${install.join(" ")}`, installed);
  const folder = run(tool, TOOLS[tool].folder, ["ignore", "pipe", "inherit"]);
  if (folder.status !== 0) return failed(`${tool} ${TOOLS[tool].folder.join(" ")}`, folder);
  const command = path.join(folder.stdout.trim(), "kimi-stack");
  return run(command, ["install", ...rest], "inherit").status ?? 1;
}

/** The version of this plugin. The Python package that belongs to it has the same version. */
function version() {
  const file = path.join(path.dirname(fileURLToPath(import.meta.url)), "package.json");
  return JSON.parse(readFileSync(file, "utf8")).version;
}

/** Runs a program with this OpenClaw and its Node first on PATH. */
function run(program, args, stdio) {
  const node = path.dirname(process.execPath);
  const env = { ...process.env, OPENCLAW_BIN: process.argv[1], PATH: `${process.env.PATH ?? ""}${path.delimiter}${node}` };
  return spawnSync(program, args, { stdio, env, encoding: "utf8" });
}

function failed(command, { status, error }) {
  console.error(`kimi-stack: \`${command}\` failed (${error?.message ?? `exit ${status}`}); nothing of OpenClaw was changed`);
  return 1;
}
