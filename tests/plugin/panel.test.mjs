// The tab of the Control UI, as the Gateway calls its route.
import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { CONFIG, load } from "./host.mjs";

const HTML = '<body data-key="%KEY%"><main>$1.00</main></body>';
const PANEL = `process.stdout.write(${JSON.stringify(JSON.stringify({ data: { page: HTML, report: { by: "tier" } } }))})`;

/** The route of a plugin whose `kimi-stack panel` runs this script. */
function routed(script = PANEL) {
  const folder = mkdtempSync(path.join(tmpdir(), "kimi-"));
  const file = path.join(folder, "cli.cjs");
  const count = path.join(folder, "made");
  writeFileSync(file, `require("node:fs").appendFileSync(${JSON.stringify(count)}, "x");${script}`);
  const host = load({ config: CONFIG, pluginConfig: { cli: [process.execPath, file], env: {} } });
  return { host, folder };
}

const PAGE = "/plugins/kimi-stack/panel";
const LIVE = "/plugins/kimi-stack-live";

async function ask(host, url, { method = "GET", key } = {}) {
  const res = { headers: {}, setHeader: (name, value) => (res.headers[name.toLowerCase()] = value), end: (body) => (res.body = body) };
  const headers = key === undefined ? {} : { authorization: `Bearer ${key}` };
  assert.equal(await host.routes[url].handler({ url, method, headers }, res), true);
  return res;
}

const keyOf = (page) => /data-key="([^"]+)"/.exec(page.body)[1];

test("the page is behind the Gateway's login, and the tab needs the scope for reading", () => {
  const { host } = routed();
  assert.deepEqual([host.routes[PAGE].auth, host.routes[PAGE].match], ["gateway", "exact"]);
  assert.deepEqual([host.routes[LIVE].auth, host.routes[LIVE].match], ["plugin", "exact"]);
  assert.deepEqual(host.tab.requiredScopes, ["operator.read"]);
  assert.equal(host.tab.path, PAGE);
});

test("the page and its data are served, the data for who has loaded the page alone", async () => {
  const { host } = routed();
  const page = await ask(host, PAGE);
  assert.equal(page.statusCode, 200);
  assert.match(page.body, /<main>\$1\.00<\/main>/);
  assert.match(page.headers["content-security-policy"], /frame-ancestors 'self'/);
  assert.equal(page.headers["access-control-allow-origin"], undefined, "no other page may read the key out of it");
  const live = await ask(host, LIVE, { key: keyOf(page) });
  assert.equal(JSON.parse(live.body).data.report.by, "tier");
  assert.equal(live.headers["access-control-allow-origin"], "null");
  assert.ok(!live.body.includes(keyOf(page)), "a key leads to no other");
  for (const key of [undefined, "", "%KEY%", "x", "a".repeat(32), "__proto__"]) {
    assert.equal((await ask(host, LIVE, { key })).statusCode, 401);
  }
  assert.notEqual(keyOf(await ask(host, PAGE)), keyOf(page));
});

test("a key ends after five minutes", async (context) => {
  const { host } = routed();
  const key = keyOf(await ask(host, PAGE));
  const now = performance.now();
  context.mock.method(performance, "now", () => now + 4 * 60_000);
  assert.equal((await ask(host, LIVE, { key })).statusCode, 200);
  context.mock.method(performance, "now", () => now + 6 * 60_000);
  assert.equal((await ask(host, LIVE, { key })).statusCode, 401);
});

test("nothing can be changed", async () => {
  const { host } = routed();
  for (const method of ["POST", "PUT", "DELETE"]) {
    for (const url of [PAGE, LIVE]) assert.equal((await ask(host, url, { method, key: "x" })).statusCode, 405);
  }
  const asked = await ask(host, LIVE, { method: "OPTIONS" });
  assert.deepEqual([asked.statusCode, asked.headers["access-control-allow-headers"]], [204, "Authorization"]);
});

test("one process makes the page for all who ask in a moment", async () => {
  const { readFileSync } = await import("node:fs");
  const { host, folder } = routed();
  await Promise.all([ask(host, PAGE), ask(host, PAGE), ask(host, PAGE)]);
  await ask(host, PAGE);
  assert.equal(readFileSync(path.join(folder, "made"), "utf8"), "x");
});

test("a page that cannot be made says why, and the next one is tried anew", async () => {
  const { host } = routed('console.error("kimi-stack: the ledger is broken\\nmore"); process.exit(1)');
  for (let time = 0; time < 2; time++) {
    const page = await ask(host, PAGE);
    assert.equal(page.statusCode, 503);
    assert.match(page.body, /the ledger is broken\n.*kimi-stack doctor/);
  }
  const missing = load({ config: CONFIG, pluginConfig: { command: ["false"], cli: ["/nowhere/kimi-stack"], env: {} } });
  assert.match((await ask(missing, PAGE)).body, /does not start.*\n.*kimi-stack doctor/);
});

test("the plugin alone says how to get the Python part, and names no command that is not there", async () => {
  const alone = load({ config: CONFIG, pluginConfig: { cli: ["/nowhere/kimi-stack"], env: {} } });
  const { statusCode, body } = await ask(alone, PAGE);
  const said = "The page cannot be made: the Python part is not installed.\n`openclaw kimi-stack complete` on the machine gets it.";
  assert.deepEqual([statusCode, body], [503, said]);
});
