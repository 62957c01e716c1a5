// The brain as a child process: one JSON line in, one JSON line out. It starts with the first request, restarts with
// back-off, and is ended when it hangs. It ends with this process, because its stdin closes.
import { spawn } from "node:child_process";

const MAX_ANSWER = 32 * 1024 * 1024; // characters in a line; a decision has about 500, plus the task with keep_tasks
const HUNG_AFTER = 3; // consecutive requests without an answer
const HUNG_MS = 2000; // and at least this long, because a brain that is starting may miss a burst of requests
const FIRST_BACK_OFF = 500; // ms, doubled each time; measured by performance.now(), because the clock may be set
const LAST_BACK_OFF = 60_000;

const SHARED = Symbol.for("kimi-stack.worker");

/** The one brain of this process, shared because OpenClaw registers a plugin several times. */
export function sharedWorker(options) {
  const key = JSON.stringify(options);
  if (globalThis[SHARED]?.key !== key) {
    globalThis[SHARED]?.worker.stop(); // the plugin's settings have changed
    globalThis[SHARED] = { key, worker: new Worker(options) };
  }
  return globalThis[SHARED].worker;
}

export class Worker {
  /** @param {{command: string[], env?: Record<string, string>, timeoutMs?: number, hungMs?: number}} options */
  constructor({ command, env = {}, timeoutMs = 150, hungMs = HUNG_MS }) {
    this.command = command;
    this.env = env;
    this.timeoutMs = timeoutMs;
    this.hungMs = hungMs;
    this.child = null;
    this.pending = new Map(); // id -> settle(error, answer)
    this.nextId = 1;
    this.unanswered = 0;
    this.silentSince = null;
    this.backOff = FIRST_BACK_OFF;
    this.startAfter = 0;
    this.lastError = "";
    this.trouble = ""; // the last warning
    this.isMissing = false; // whether the program does not exist
  }

  /** The answer to a request. Rejects when it takes longer than `timeoutMs`, or when there is no brain. */
  ask(request, timeoutMs = this.timeoutMs) {
    return new Promise((resolve, reject) => {
      const child = this.child ?? this.start();
      if (!child) {
        reject(new Error(this.lastError || "the brain is not running"));
        return;
      }
      const id = String(this.nextId++);
      const line = JSON.stringify({ v: 1, id, ...request });
      const asked = performance.now();
      const late = () => {
        if (!this.pending.has(id)) return;
        settle(new Error(`no answer within ${timeoutMs} ms`));
        this.unanswered += 1;
        this.silentSince ??= asked;
        const hangs = this.unanswered >= HUNG_AFTER && performance.now() - this.silentSince >= this.hungMs;
        if (hangs) this.fail(child, `it hangs (${HUNG_AFTER} requests without an answer)`);
      };
      // Wait one more round of the event loop: if this process was busy, the answer may already be in the pipe.
      const timer = setTimeout(() => setImmediate(late), timeoutMs);
      const settle = (error, answer) => {
        clearTimeout(timer);
        this.pending.delete(id);
        if (error) reject(error);
        else resolve(answer);
      };
      this.pending.set(id, settle);
      child.stdin.write(`${line}\n`);
    });
  }

  /** End the child; the next request starts another. */
  stop() {
    const child = this.child;
    this.child = null;
    this.drop("the brain was stopped");
    child?.stdin.end(); // a healthy brain saves its sessions and ends; a hung one must be killed
    if (this.unanswered > 0) child?.kill("SIGKILL");
  }

  start() {
    if (performance.now() < this.startAfter) return null;
    const [program, ...args] = this.command;
    const child = spawn(program, args, { env: { ...process.env, ...this.env }, stdio: ["pipe", "pipe", "pipe"] });
    let parts = []; // of an incomplete line
    let length = 0;
    let noise = "";
    child.on("error", (error) => {
      this.isMissing = error.code === "ENOENT";
      this.fail(child, `${program} does not start: ${error.message}`);
    });
    child.on("exit", (code, signal) => {
      const said = noise.trim().split("\n").at(-1);
      this.fail(child, `the brain ended (${signal ?? `exit ${code}`})${said ? `: ${said}` : ""}`);
    });
    child.stdin.on("error", () => {}); // the child is ending; "exit" handles that
    child.stderr.setEncoding("utf8").on("data", (text) => {
      noise = (noise + text).slice(-2000);
    });
    child.stdout.setEncoding("utf8").on("data", (text) => {
      const pieces = text.split("\n");
      for (const [at, piece] of pieces.entries()) {
        parts.push(piece);
        length += piece.length;
        if (at === pieces.length - 1) break;
        this.receive(parts.join(""));
        parts = [];
        length = 0;
      }
      if (length > MAX_ANSWER) this.fail(child, "it answers without end");
    });
    // A one-shot `openclaw agent --local` must be able to exit while its brain is idle.
    child.unref();
    for (const stream of child.stdio) stream.unref?.();
    this.child = child;
    return child;
  }

  receive(line) {
    let answer;
    try {
      answer = JSON.parse(line);
    } catch {
      return; // the open requests time out
    }
    this.isMissing = false;
    this.unanswered = 0;
    this.silentSince = null;
    this.backOff = FIRST_BACK_OFF;
    this.pending.get(answer?.id)?.(null, answer);
  }

  fail(child, reason) {
    if (this.child !== child) return;
    this.child = null;
    this.unanswered = 0;
    this.silentSince = null;
    this.startAfter = performance.now() + this.backOff;
    this.backOff = Math.min(this.backOff * 2, LAST_BACK_OFF);
    this.lastError = reason;
    child.kill("SIGKILL");
    this.drop(reason);
  }

  drop(reason) {
    for (const settle of [...this.pending.values()]) settle(new Error(reason));
  }
}
