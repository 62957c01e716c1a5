// The npm package: what is in it, how it works without Python, and how it gets the Python part.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { CONFIG, load, turn } from "./host.mjs";

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), "../..");
const PLUGIN = path.join(ROOT, "plugin/openclaw");
const VERSION = /__version__ = "(.*)"/.exec(readFileSync(path.join(ROOT, "plugin/kimi_stack/base/version.py"), "utf8"))[1];
const ALLOWED = { ...CONFIG, plugins: { entries: { "kimi-stack": { hooks: { allowConversationAccess: true } } } } };

const folder = () => mkdtempSync(path.join(tmpdir(), "kimi-"));

function pack(scope, repository = "") {
  const argv = [path.join(ROOT, "installers/pack-plugin.mjs"), folder()];
  const env = { ...process.env, KIMI_STACK_NPM_SCOPE: scope, KIMI_STACK_REPOSITORY: repository };
  return spawnSync(process.execPath, argv, { encoding: "utf8", env });
}

/** The package.json in a tarball. */
const packed = (file) => JSON.parse(execFileSync("tar", ["-xzOf", file, "package/package.json"], { encoding: "utf8" }));

test("the tarball has the scope that was asked for, the version of Python's package, and what OpenClaw loads", () => {
  const file = pack("@acme").stdout.trim();
  assert.equal(path.basename(file), `acme-kimi-stack-${VERSION}.tgz`);
  const unpacked = folder();
  execFileSync("tar", ["-xzf", file, "-C", unpacked]);
  const inside = path.join(unpacked, "package");
  const manifest = JSON.parse(readFileSync(path.join(inside, "package.json"), "utf8"));
  assert.equal(manifest.name, "@acme/kimi-stack");
  assert.equal(manifest.version, VERSION);
  for (const key of ["compat", "build", "install", "extensions"]) assert.ok(manifest.openclaw[key], key);
  const names = execFileSync("tar", ["-tzf", file], { encoding: "utf8" });
  assert.match(names, /package\/(LICENSE|README\.md|openclaw\.plugin\.json)\n/);
  assert.doesNotMatch(names, /selector\/|__pycache__|test/);
  // It loads with nothing beside it, as it does in OpenClaw.
  const script = `import(${JSON.stringify(path.join(inside, "index.mjs"))}).then((it) => console.log(it.default.id))`;
  assert.equal(execFileSync(process.execPath, ["-e", script], { encoding: "utf8", cwd: unpacked }), "kimi-stack\n");
});

test("the scope that is checked in is the default, and a bad one is refused", () => {
  const { name } = JSON.parse(readFileSync(path.join(PLUGIN, "package.json"), "utf8"));
  assert.equal(name, "@kimi-model-stack/kimi-stack");
  const refused = pack("Bad Scope");
  assert.equal(refused.status, 1);
  assert.match(refused.stderr, /^pack-plugin\.mjs: KIMI_STACK_NPM_SCOPE is "Bad Scope"; name an npm scope such as my-org\n$/);
});

test("the tarball names the repository that it is published from, as npm's provenance demands, and invents none", () => {
  const url = "https://example.org/Acme/kimi-model-stack";
  const named = packed(pack("", url).stdout.trim());
  assert.deepEqual(named.repository, { type: "git", url: `git+${url}.git`, directory: "plugin/openclaw" });
  assert.equal(packed(pack("").stdout.trim()).repository, undefined);
  for (const bad of ["acme/kimi-model-stack", `${url}.git`, `${url}/`, `${url} x`]) {
    const refused = pack("", bad);
    assert.equal(refused.status, 1, bad);
    assert.ok(refused.stderr.startsWith(`pack-plugin.mjs: KIMI_STACK_REPOSITORY is "${bad}"; `), refused.stderr);
  }
});

test("the oldest OpenClaw in package.json is the one that the Python part takes", () => {
  const { openclaw, peerDependencies } = JSON.parse(readFileSync(path.join(PLUGIN, "package.json"), "utf8"));
  const door = readFileSync(path.join(ROOT, "plugin/kimi_stack/openclaw/door.py"), "utf8");
  const oldest = /^OLDEST = \((.*?)\)/m.exec(door)[1].replaceAll(", ", ".");
  assert.equal(openclaw.compat.minGatewayVersion, oldest);
  const ranges = [openclaw.compat.pluginApi, openclaw.install.minHostVersion, peerDependencies.openclaw];
  assert.deepEqual(ranges, Array(3).fill(`>=${oldest}`));
});

test("without Python and without a stack file it chooses among the models that ship, and says once what is missing", async () => {
  const path_ = process.env.PATH;
  const home = folder();
  process.env.PATH = home; // no kimi-stack there
  process.env.OPENCLAW_STATE_DIR = home; // nor a model-config.json
  process.env.KIMI_STACK_DATA_DIR = home;
  try {
    const host = load({ config: ALLOWED });
    const chosen = [];
    for (const prompt of ["Analyze the competitive landscape for our product strategy", "hello", "hello again"]) {
      chosen.push((await host.hooks.before_model_resolve({ prompt }, turn())).modelOverride);
    }
    assert.deepEqual(chosen, ["kimi-k3", "claude-haiku-4-5", "claude-haiku-4-5"]);
    assert.equal(host.log.length, 1, host.log.join("\n"));
    assert.match(host.log[0], /the Python part is not installed.*`openclaw kimi-stack complete`/);
    const { text } = await host.commands.kimi.handler({ isAuthorizedSender: true, args: "status" });
    assert.match(text, /^\/kimi: the Python part is not installed, so model-selector\.js chooses the models/);
    const barred = await load({ config: CONFIG }).commands.kimi.handler({ isAuthorizedSender: true, args: "status" });
    assert.match(barred.text, /reads? no message, so each turn stays on OpenClaw's own model/);
    const commands = ["openclaw kimi-stack complete", "openclaw config set plugins.entries.kimi-stack.hooks.allowConversationAccess true"];
    for (const command of commands) assert.ok(barred.text.includes(`\`${command}\``), command);
    const shown = await host.provider.fetchUsageSnapshot();
    assert.match(shown.error, /^the Python part is not installed; `openclaw kimi-stack complete`/);
  } finally {
    process.env.PATH = path_;
    delete process.env.OPENCLAW_STATE_DIR;
  }
});

test("without OpenClaw's permission it says so, once in a process, and not where kimi-stack install has set it up", () => {
  delete globalThis[Symbol.for("kimi-stack.said")];
  const installed = load({ config: CONFIG, pluginConfig: { command: ["kimi-stack"] } });
  assert.deepEqual(installed.log, []);
  for (const [count, mode] of [[0, "discovery"], [1, "full"], [0, "full"]]) {
    const { log } = load({ config: CONFIG, mode });
    assert.equal(log.length, count);
    if (count) assert.match(log[0], /`openclaw config set plugins\.entries\.kimi-stack\.hooks\.allowConversationAccess true`/);
  }
});

test("our folders are where Python has them: on Linux, on macOS, and where a variable moves them", () => {
  const { ownDir } = createRequire(import.meta.url)(path.join(PLUGIN, "model-selector.js"));
  const before = { ...process.env };
  const platform = Object.getOwnPropertyDescriptor(process, "platform");
  const both = () => [ownDir("data"), ownDir("config")];
  const on = (name) => Object.defineProperty(process, "platform", { ...platform, value: name });
  try {
    for (const name of Object.keys(process.env)) if (/^(XDG|KIMI_STACK)_/.test(name)) delete process.env[name];
    process.env.HOME = "/home/me";
    on("linux");
    assert.deepEqual(both(), ["/home/me/.local/share/kimi-stack", "/home/me/.config/kimi-stack"]);
    on("darwin");
    assert.deepEqual(both(), Array(2).fill("/home/me/Library/Application Support/kimi-stack"));
    Object.assign(process.env, { XDG_DATA_HOME: "/d", XDG_CONFIG_HOME: "/c" });
    assert.deepEqual(both(), ["/d/kimi-stack", "/c/kimi-stack"]);
    process.env.KIMI_STACK_HOME = "~/all";
    assert.deepEqual(both(), ["/home/me/all/data", "/home/me/all/config"]);
    process.env.KIMI_STACK_CONFIG_DIR = "/own";
    assert.deepEqual(both(), ["/home/me/all/data", "/own"]);
  } finally {
    Object.defineProperty(process, "platform", platform);
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
});

/** Runs `openclaw kimi-stack WORDS` where only these programs are on PATH; each notes its arguments. */
function complete(programs, ...words) {
  const bin = folder();
  for (const [name, script] of Object.entries(programs)) {
    mkdirSync(path.dirname(path.join(bin, name)), { recursive: true });
    writeFileSync(path.join(bin, name), `#!/bin/sh\necho "${name} $*" >>"${bin}/calls"\n${script}\n`);
    chmodSync(path.join(bin, name), 0o755);
  }
  const module = JSON.stringify(path.join(PLUGIN, "complete.mjs"));
  const script = `import(${module}).then((it) => (process.exitCode = it.complete(${JSON.stringify(words)})))`;
  const done = spawnSync(process.execPath, ["-e", script], { encoding: "utf8", env: { PATH: bin } });
  let calls = "";
  try {
    calls = readFileSync(path.join(bin, "calls"), "utf8");
  } catch {}
  return { ...done, bin, calls: calls.split("\n").filter((line) => line && !line.endsWith("--version")) };
}

const ours = { "bin/kimi-stack": "exit 3" };
const folderOf = (words) => `case "$*" in ${words}) echo "\${0%/*}/bin" ;; esac`;

test("complete installs by uv where that is there, else by pipx, and then runs kimi-stack install", () => {
  const [uv, pipx] = [folderOf('"tool dir --bin"'), folderOf("environment*")];
  const both = complete({ uv, pipx, ...ours }, "complete", "--yes", "--shell", "bash");
  assert.deepEqual(both.calls, [
    `uv tool install --force kimi-model-stack==${VERSION}`,
    "uv tool dir --bin",
    "bin/kimi-stack install --yes --shell bash",
  ]);
  assert.equal(both.status, 3, "the exit code of kimi-stack install");
  const one = complete({ pipx, ...ours }, "complete", "--from", "/x/it.whl");
  assert.deepEqual(one.calls, ["pipx install --force /x/it.whl", "pipx environment --value PIPX_BIN_DIR", "bin/kimi-stack install"]);
});

test("complete shows what it would run, says what it needs, and stops where the installation fails", () => {
  const dry = complete({ uv: "", ...ours }, "complete", "--dry-run");
  assert.equal(dry.stdout, `Would run uv tool install --force kimi-model-stack==${VERSION}\nWould run kimi-stack install\n`);
  assert.deepEqual([dry.status, dry.calls], [0, []]);
  const none = complete({}, "complete");
  assert.equal(none.status, 1);
  assert.match(none.stderr, /neither uv nor pipx is on PATH[^]*installers\/install\.sh/);
  const failing = complete({ uv: '[ "$1" = --version ]', ...ours }, "complete");
  assert.deepEqual([failing.status, failing.calls.length], [1, 1]);
  assert.match(failing.stderr, /`uv tool install .*` failed \(exit 1\); nothing of OpenClaw was changed/);
});

test("complete's help is short, and a wrong word is exit 2", () => {
  for (const words of [[], ["--help"], ["complete", "-h"]]) {
    const { status, stdout } = complete({}, ...words);
    assert.deepEqual([status, stdout.startsWith("Usage: openclaw kimi-stack complete")], [0, true]);
  }
  for (const words of [["finish"], ["complete", "--from"]]) assert.equal(complete({}, ...words).status, 2);
});
