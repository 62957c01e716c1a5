// The tab "Kimi" in the Gateway's Control UI. It serves the page that `kimi-stack panel` makes, and is read-only.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { COMPLETE } from "./alone.mjs";

const PAGE = "/plugins/kimi-stack/panel";
const LIVE = "/plugins/kimi-stack-live"; // not below PAGE, where the Gateway would also demand its login
const FRESH_MS = 5000; // for this time a page is served again, before a new one is made
const MAKE_MS = 20_000;
const MAX_BYTES = 16 * 1024 * 1024;
const KEY_MS = 5 * 60_000; // as long as the Gateway's own grant for a tab; then the page reloads itself
const KEYS = 1000; // at most

export function registerPanel(api, { worker, cli, env }) {
  const make = fresh(() => panelOf({ cli, env, isInstalled: worker.isInstalled }));
  const keys = new Keys();
  api.registerHttpRoute({ path: PAGE, match: "exact", auth: "gateway", handler: (req, res) => page(req, res, make, keys) });
  // The tab is a frame with an opaque origin, and its requests do not carry the Gateway's cookie. So the page, which is
  // loaded behind the login, contains a key, and sends that key here.
  api.registerHttpRoute({ path: LIVE, match: "exact", auth: "plugin", handler: (req, res) => live(req, res, make, keys) });
  api.session.controls.registerControlUiDescriptor({
    surface: "tab",
    id: "panel",
    label: "Kimi",
    description: "What was spent, by which model, and why",
    icon: "sun",
    group: "control",
    slug: "kimi",
    path: PAGE,
    requiredScopes: ["operator.read"],
  });
}

async function page(req, res, make, keys) {
  if (!isRead(req)) return answer(res, 405, "This page is read-only.");
  res.setHeader("Content-Security-Policy", "frame-ancestors 'self'; base-uri 'none'; form-action 'none'");
  return made(res, make, "text/html", (text) => JSON.parse(text).data.page.replace("%KEY%", keys.add()));
}

async function live(req, res, make, keys) {
  res.setHeader("Access-Control-Allow-Origin", "null");
  res.setHeader("Access-Control-Allow-Headers", "Authorization");
  if (req.method === "OPTIONS") return answer(res, 204);
  if (!isRead(req)) return answer(res, 405, "This page is read-only.");
  const key = /^Bearer (\S+)$/.exec(req.headers.authorization ?? "")?.[1];
  if (!keys.has(key)) return answer(res, 401, "Open the tab again.");
  return made(res, make, "application/json", (text) => text);
}

const isRead = ({ method }) => method === "GET" || method === "HEAD";

async function made(res, make, type, shown) {
  try {
    return answer(res, 200, shown(await make()), type);
  } catch (error) {
    const mend = error.mend ?? "`kimi-stack doctor` on the machine says how to fix it.";
    return answer(res, 503, `The page cannot be made: ${error.message}\n${mend}`);
  }
}

function answer(res, status, body = "", type = "text/plain") {
  res.statusCode = status;
  res.setHeader("Content-Type", `${type}; charset=utf-8`);
  res.setHeader("Cache-Control", "no-store");
  res.setHeader("X-Content-Type-Options", "nosniff");
  res.setHeader("Referrer-Policy", "no-referrer");
  res.end(body); // Node leaves the body of a HEAD out
  return true;
}

/** The keys of loaded pages, each valid for `KEY_MS`. */
class Keys {
  constructor() {
    this.ends = new Map(); // key -> when it ends, by performance.now()
  }

  add() {
    const key = randomBytes(24).toString("base64url");
    this.ends.set(key, performance.now() + KEY_MS);
    if (this.ends.size > KEYS) this.ends.delete(this.ends.keys().next().value);
    return key;
  }

  has(key) {
    return performance.now() < (this.ends.get(key) ?? 0);
  }
}

/** A function like `make` that keeps its result for FRESH_MS. Callers in the meantime share the same result. */
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

/** What `kimi-stack panel --json` prints. It runs in its own process, so that no turn has to wait for it. */
function panelOf({ cli, env, isInstalled }) {
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
    child.on("error", (error) => {
      if (error.code !== "ENOENT" || isInstalled) return reject(new Error(`${program} does not start: ${error.message}`));
      const mend = `\`${COMPLETE}\` on the machine gets it.`;
      return reject(Object.assign(new Error("the Python part is not installed."), { mend }));
    });
    child.on("close", (code) => {
      if (code === 0) return resolve(Buffer.concat(out).toString("utf8"));
      const said = Buffer.concat(err).toString("utf8").trim().split("\n")[0];
      return reject(new Error(said || "it took too long, or too much"));
    });
  });
}
