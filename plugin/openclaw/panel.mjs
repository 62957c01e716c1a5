// The tab "Kimi" in the Gateway's Control UI: serves the page that `kimi-stack panel` makes, for reading alone.
import { spawn } from "node:child_process";
import { randomBytes, timingSafeEqual } from "node:crypto";

const ROOT = "/plugins/kimi-stack";
const FRESH_MS = 5000; // a page is served for so long, before another process makes a new one
const MAKE_MS = 20_000;
const MAX_BYTES = 16 * 1024 * 1024;

// The tab is a frame of opaque origin. Its page may read live.json only across origins, with the Gateway's cookie; so
// might any other page in the same browser. This key, which only our page knows, tells them apart.
const KEY = randomBytes(24).toString("base64url");

export function registerPanel(api, { cli, env }) {
  const make = fresh(() => panelOf({ cli, env }));
  api.registerHttpRoute({
    path: ROOT,
    match: "prefix",
    auth: "gateway",
    handler: (req, res) => serve(req, res, make),
  });
  api.session.controls.registerControlUiDescriptor({
    surface: "tab",
    id: "panel",
    label: "Kimi",
    description: "What was spent, by which model, and why",
    icon: "sun",
    group: "control",
    slug: "kimi",
    path: `${ROOT}/panel`,
    requiredScopes: ["operator.read"],
  });
}

async function serve(req, res, make) {
  const { pathname, searchParams } = new URL(req.url ?? "/", "http://localhost");
  const live = pathname === `${ROOT}/live.json`;
  if (pathname !== `${ROOT}/panel` && !live) return answer(res, 404, "There is nothing here.");
  if (req.method !== "GET" && req.method !== "HEAD") return answer(res, 405, "This page is for reading alone.");
  if (live && !isKey(searchParams.get("key"))) return answer(res, 403, "Open the tab anew.");
  try {
    const made = await make();
    if (live) {
      res.setHeader("Access-Control-Allow-Origin", "null");
      res.setHeader("Access-Control-Allow-Credentials", "true");
      return answer(res, 200, withKey(made), "application/json");
    }
    res.setHeader("Content-Security-Policy", "frame-ancestors 'self'; base-uri 'none'; form-action 'none'");
    return answer(res, 200, withKey(JSON.parse(made).data.page), "text/html");
  } catch (error) {
    return answer(res, 503, `The page cannot be made: ${error.message}\n\`kimi-stack doctor\` on the machine names the mend.`);
  }
}

function answer(res, status, body, type = "text/plain") {
  res.statusCode = status;
  res.setHeader("Content-Type", `${type}; charset=utf-8`);
  res.setHeader("Cache-Control", "no-store");
  res.setHeader("X-Content-Type-Options", "nosniff");
  res.setHeader("Referrer-Policy", "no-referrer");
  res.end(body); // Node leaves the body of a HEAD out
  return true;
}

const withKey = (text) => text.replaceAll("key=%KEY%", `key=${KEY}`);

function isKey(given) {
  const [theirs, ours] = [given ?? "", KEY].map((text) => Buffer.from(text));
  return theirs.length === ours.length && timingSafeEqual(theirs, ours);
}

/** `make`, whose result is kept for a moment and shared by those who ask meanwhile. */
function fresh(make) {
  let made;
  let until = 0;
  return () => {
    if (performance.now() >= until) {
      made = make();
      until = Infinity;
      const done = () => (until = performance.now() + FRESH_MS);
      made.then(done, () => (until = 0));
    }
    return made;
  };
}

/** What `kimi-stack panel --json` prints. A process of its own makes it, so that no turn waits for it. */
function panelOf({ cli, env }) {
  const [program, ...args] = cli;
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args, "panel", "--json"], {
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: MAKE_MS,
    });
    const [out, err] = [[], []];
    let size = 0;
    child.stdout.on("data", (part) => {
      size += part.length;
      if (size > MAX_BYTES) child.kill();
      else out.push(part);
    });
    child.stderr.on("data", (part) => err.length < 100 && err.push(part));
    child.on("error", (error) => reject(new Error(`${program} does not start: ${error.message}`)));
    child.on("close", (code) => {
      if (code === 0) return resolve(Buffer.concat(out).toString("utf8"));
      const said = Buffer.concat(err).toString("utf8").trim().split("\n")[0];
      return reject(new Error(said || "it took too long, or too much"));
    });
  });
}
