// Warm round trips from the plugin's worker to the real brain and back: prints p50 and p99 in milliseconds as JSON.
//   node roundtrip.mjs COUNT PROGRAM ARGUMENT...
import { Worker } from "../../plugin/openclaw/worker.mjs";

const [count, ...command] = process.argv.slice(2);
const worker = new Worker({ command, timeoutMs: 10_000 });
const tasks = ["Review the code of this pull request", "hello", "Analyze our strategy", "remind me to review the code"];
const times = [];
for (let number = -100; number < Number(count); number += 1) {
  const request = { op: "decide", prompt: tasks[Math.abs(number) % tasks.length], context: { sessionKey: "bench" } };
  const began = performance.now();
  const answer = await worker.ask(request);
  if (!answer.ok) throw new Error(answer.error.message);
  if (number >= 0) times.push(performance.now() - began);
}
worker.stop();
times.sort((a, b) => a - b);
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
console.log(JSON.stringify({ p50: at(0.5), p99: at(0.99) }));
