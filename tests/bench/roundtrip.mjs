// Warm round trips from the plugin's worker to the real brain and back, each for a task of its own: prints p50 and p99 in
// milliseconds as JSON, for tasks that the brain has not seen, and for those that it read when their message arrived.
//   node roundtrip.mjs COUNT PROGRAM ARGUMENT...
import { Worker } from "../../plugin/openclaw/worker.mjs";

const [count, ...command] = process.argv.slice(2);
const worker = new Worker({ command, timeoutMs: 10_000 });
const tasks = ["Review the code of this pull request", "hello", "Analyze our strategy", "remind me to review the code"];
const times = { unseen: [], ahead: [] };

async function ask(op, prompt) {
  const answer = await worker.ask({ op, prompt, context: { sessionKey: "bench" } });
  if (!answer.ok) throw new Error(answer.error.message);
}

for (let number = -100; number < Number(count); number += 1) {
  for (const [kind, taken] of Object.entries(times)) {
    const prompt = `${tasks[Math.abs(number) % tasks.length]} ${kind} ${number}`;
    if (kind === "ahead") await ask("read", prompt);
    const began = performance.now();
    await ask("decide", prompt);
    if (number >= 0) taken.push(performance.now() - began);
  }
}
worker.stop();

function shown(milliseconds) {
  milliseconds.sort((a, b) => a - b);
  const at = (share) => milliseconds[Math.min(milliseconds.length - 1, Math.floor(milliseconds.length * share))];
  return { p50: at(0.5), p99: at(0.99) };
}

console.log(JSON.stringify(Object.fromEntries(Object.entries(times).map(([kind, each]) => [kind, shown(each)]))));
