// A brain for tests: answers, crashes, hangs or babbles as its argument says.
import { appendFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";

const [how = "answer", told] = process.argv.slice(2);
if (how === "crash") process.exit(7);
createInterface({ input: process.stdin }).on("line", (line) => {
  const { id, op, prompt } = JSON.parse(line);
  if (how === "log") appendFileSync(path.join(process.env.KIMI_STACK_DATA_DIR, "asked"), `${line}\n`);
  if (how === "hang" || (how === "hang-once" && prompt === "hang")) return;
  if (how === "babble") console.log("not JSON");
  if (how === "die" && prompt === "die") process.exit(9);
  if (how === "refuse") return console.log(JSON.stringify({ v: 1, id, ok: false, error: { code: "x", message: "no" } }));
  if (how === "limited" && prompt !== "free") {
    const refused = op === "gate" && prompt === "later" ? null : "the limit is reached";
    return console.log(JSON.stringify({ v: 1, id, ok: true, override: null, refused }));
  }
  const privacy = told && JSON.parse(told); // of a brain that knows a policy
  const warns = { rule: "override", says: "warn", because: "!gold is no override" };
  const decision = prompt?.startsWith("!gold") ? { trace: [warns, { rule: "default", says: "budget", because: "x" }] } : undefined;
  const override = { provider: "moonshot", model: "kimi-k3" };
  const notices = how === "warn" ? ["80 % spent"] : [];
  const footer = how === "foot" && op === "usage" ? "budget · haiku · $0.01" : undefined;
  const standing = op === "standing" ? { plan: "month", windows: [], summary: "$1.00 of $5.00" } : {};
  const answer = { override, decision, privacy, text: `did ${op}`, notices, footer, ...standing, pid: process.pid };
  console.log(JSON.stringify({ v: 1, id, ok: true, ...answer }));
});
