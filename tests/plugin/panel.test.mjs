// The tab of the Control UI, as the Gateway calls its route.
import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { CONFIG, load } from "./host.mjs";

const PAGE = '<body data-poll="live.json?key=%KEY%"><main>$1.00</main></body>';
const PANEL = `process.stdout.write(${JSON.stringify(JSON.stringify({ data: { page: PAGE, report: { by: "tier" } } }))})`;

/** The route of a plugin whose `kimi-stack panel` runs this script. */
function routed(script = PANEL) {
  const folder = mkdtempSync(path.join(tmpdir(), "kimi-"));
  const file = path.join(folder, "cli.cjs");
  const count = path.join(folder, "made");
  writeFileSync(file, `require("node:fs").appendFileSync(${JSON.stringify(count)}, "x");${script}`);
  const host = load({ config: CONFIG, pluginConfig: { cli: [process.execPath, file], env: {} } });
  return { host, folder };
}

async function ask(host, url, method = "GET") {
  const res = { headers: {}, setHeader: (name, value) => (res.headers[name.toLowerCase()] = value), end: (body) => (res.body = body) };
  assert.equal(await host.route.handler({ url: `/plugins/kimi-stack${url}`, method }, res), true);
  return res;
}

const pollOf = (page) => `/${/data-poll="([^"]+)"/.exec(page)[1]}`;

test("the page is behind the Gateway's login, and the tab needs the scope for reading", () => {
  const { host } = routed();
  assert.deepEqual([host.route.auth, host.route.match], ["gateway", "prefix"]);
  assert.deepEqual(host.tab.requiredScopes, ["operator.read"]);
  assert.ok(host.tab.path.startsWith(`${host.route.path}/`));
});

test("the page and its data are served, the data for who has read the page alone", async () => {
  const { host } = routed();
  const page = await ask(host, "/panel");
  assert.equal(page.statusCode, 200);
  assert.match(page.body, /<main>\$1\.00<\/main>/);
  assert.match(page.headers["content-security-policy"], /frame-ancestors 'self'/);
  assert.equal(page.headers["access-control-allow-origin"], undefined, "no other page may read the key out of it");
  const live = await ask(host, pollOf(page.body));
  assert.equal(JSON.parse(live.body).data.report.by, "tier");
  assert.equal(live.headers["access-control-allow-origin"], "null");
  for (const key of ["", "?key=", "?key=%25KEY%25", "?key=x", `?key=${"a".repeat(32)}`]) {
    const refused = await ask(host, `/live.json${key}`);
    assert.equal(refused.statusCode, 403);
    assert.equal(refused.headers["access-control-allow-origin"], undefined);
  }
});

test("nothing can be changed, and there is nothing else", async () => {
  const { host } = routed();
  for (const method of ["POST", "PUT", "DELETE"]) assert.equal((await ask(host, "/panel", method)).statusCode, 405);
  for (const url of ["", "/", "/panel/x", "/../x", "/live.json/x"]) assert.equal((await ask(host, url)).statusCode, 404);
});

test("one process makes the page for all who ask in a moment", async () => {
  const { readFileSync } = await import("node:fs");
  const { host, folder } = routed();
  await Promise.all([ask(host, "/panel"), ask(host, "/panel"), ask(host, "/panel")]);
  await ask(host, "/panel");
  assert.equal(readFileSync(path.join(folder, "made"), "utf8"), "x");
});

test("a page that cannot be made says why, and the next one is tried anew", async () => {
  const { host } = routed('console.error("kimi-stack: the ledger is broken\\nmore"); process.exit(1)');
  for (let time = 0; time < 2; time++) {
    const page = await ask(host, "/panel");
    assert.equal(page.statusCode, 503);
    assert.match(page.body, /the ledger is broken\n.*kimi-stack doctor/);
  }
  const missing = load({ config: CONFIG, pluginConfig: { cli: ["/nowhere/kimi-stack"], env: {} } });
  assert.match((await ask(missing, "/panel")).body, /does not start/);
});
