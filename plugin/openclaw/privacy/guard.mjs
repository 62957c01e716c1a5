// The last check before a model gets a prompt. OpenClaw calls it with the model that it resolved, and again for each
// fallback.
import { compactionModel } from "./utility.mjs";
import { GIVEN } from "./policy.mjs";
import { notKnown } from "./privacy.mjs";
import { textsOf } from "./texts.mjs";

const SHOWN = 3; // kinds in a line, and models

export class Guard {
  constructor({ privacy, limits, config }) {
    this.privacy = privacy;
    this.limits = limits;
    this.config = config; // () => OpenClaw's configuration
  }

  /** The result of the hook `before_agent_run`: undefined, or a block with a line for the person. */
  check(event, ctx) {
    const run = this.limits.runs.get(ctx.runId);
    if (run?.refused) return blocked("a limit or policy", run.refused);
    try {
      const held = this.privacy.ofRun(run);
      if (!held) return undefined;
      const block = this.hold(event, ctx, held, run ?? this.limits.remember(ctx.runId, {}));
      if (block) this.privacy.drops(ctx.runId);
      return block;
    } catch (error) {
      return blocked("privacy", notKnown(error));
    }
  }

  hold(event, ctx, { policy, reader }, run) {
    const ref = refOf(ctx);
    const others = [ref, compactionModel(this.config(), ctx.agentId)].filter((each) => each !== null);
    this.privacy.starts(ctx.runId, others.every((each) => policy.admits(each)));
    run.owner = event.senderIsOwner === true;
    run.redacts = false;
    if (policy.admits(ref)) return undefined;
    run.found = foundIn(event, ctx, reader, run);
    for (const [cls, rule] of policy.against(classesOf(run.found), ref)) {
      const found = run.found.filter((each) => each.cls === cls);
      const fixed = found.filter((each) => !each.reached);
      if (rule.otherwise === "redact" && fixed.length === 0) run.redacts = true;
      else return blocked("privacy", refusal(cls, fixed.length && rule.otherwise === "redact" ? fixed : found, ref, rule));
    }
    return undefined;
  }

  /** The incident of a finished attempt, if its model got data that it may not get; usually undefined. */
  incident({ provider, model, runId }, ctx) {
    const run = this.limits.runs.get(runId ?? ctx.runId);
    try {
      const held = this.privacy.ofRun(run);
      if (!run || !held) return undefined;
      const found = run.found ?? told(run.privacy);
      const against = held.policy.against(classesOf(found), `${provider}/${model}`);
      const [cls, rule] = against.find(([, each]) => !(each.otherwise === "redact" && run.redacts)) ?? [];
      if (!cls) return undefined;
      const kinds = [...new Set(found.filter((each) => each.cls === cls).map(({ kind }) => kind))];
      if (run.owner ?? isLocal(ctx)) run.lines.push(incidentLine(cls, `${provider}/${model}`));
      return {
        time: new Date().toISOString(),
        what: "model",
        class: cls,
        kinds,
        model: `${provider}/${model}`,
        allowed: rule.allow,
        session: ctx.sessionKey ?? null,
        sender: run.call?.sender ?? senderOf(ctx),
        run: runId ?? ctx.runId ?? null,
      };
    } catch {
      return undefined; // the policy is not known: that run was blocked
    }
  }

  /** For a choice without the brain: {allows, model} if the task may have to go to another model, else null. */
  door({ prompt, context }) {
    try {
      const held = this.privacy.current;
      if (!held) return null;
      const { policy, reader } = held;
      const classes = classesOf(reader.kinds(prompt, aroundOf(context)));
      return {
        allows: (ref) => policy.against(classes, ref).length === 0,
        moves: (ref) => ["block", "route"].includes(policy.against(classes, ref)[0]?.[1].otherwise),
        model: GIVEN.map((cls) => classes.has(cls) && policy.rule(cls)?.model).findLast(Boolean) || null,
      };
    } catch {
      return null; // the run will be blocked
    }
  }
}

export function registerGuard(api, { guard, privacy }) {
  api.on("before_agent_run", (event, ctx) => guard.check(event, ctx));
  api.agent.events.registerAgentEventSubscription({
    id: "kimi-stack-privacy",
    description: "Knows which runs are in flight",
    streams: ["lifecycle"],
    handle: ({ runId, data }) => (["end", "error"].includes(data?.phase) ? privacy.ends(runId) : undefined),
  });
}

const refOf = (ctx) => `${ctx.modelProviderId}/${ctx.modelId}`;
const aroundOf = ({ channel, agentId }) => ({ channel, agent: agentId, attachments: [] });
const classesOf = (found) => new Set(found.map(({ cls }) => cls));
const blocked = (by, message) => ({ outcome: "block", reason: `kimi-stack: ${by}`, message });

/** The data with a class that the run would send: [{cls, kind, name, reached, where}]. */
function foundIn(event, ctx, reader, run) {
  const found = [];
  const add = (kinds, where, reached = true) => {
    for (const { placed, ...each } of kinds) found.push({ ...each, where, reached: reached && placed });
  };
  add(reader.kinds(event.prompt ?? "", aroundOf(ctx)), "this message");
  for (const message of event.messages ?? []) {
    for (const { text, reached } of textsOf(message)) add(reader.kinds(text), "an earlier message of this session", reached);
  }
  // OpenClaw makes its system prompt before this hook, so it may be too late to replace something in it.
  add(reader.kinds(event.systemPrompt ?? ""), "OpenClaw's system prompt, which has the files of its workspace", false);
  const seen = classesOf(found);
  return [...found, ...told(run.privacy).filter(({ cls }) => !seen.has(cls))];
}

/** What the brain found in the task. Where nothing here finds it too, it cannot be replaced. */
function told(privacy) {
  if (!GIVEN.includes(privacy?.class)) return [];
  const row = { cls: privacy.class, reached: false };
  if (privacy.kinds?.length) return privacy.kinds.map((kind) => ({ ...row, kind, name: kind, where: "this message" }));
  return [{ ...row, kind: "session", name: "by an earlier turn", where: "this session" }];
}

function refusal(cls, found, ref, { otherwise, allow, says }) {
  const names = [...new Set(found.map(({ name }) => name))];
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
  const what = `${names.slice(0, SHOWN).join(", ")}${more}`;
  const where = [...new Set(found.map((each) => each.where))][0];
  const why = otherwise === "redact" ? ", cannot be replaced there" : "";
  const way = { "this message": "take it out" }[where] ?? (where.includes("session") && "begin anew with /new");
  const models = allow.length > SHOWN ? `${allow.slice(0, SHOWN).join(", ")} ...` : says;
  return `${where} is ${cls} (${what})${why} and may not go to ${ref}; ${way || "take it out"}, or use ${models}`;
}

const incidentLine = (cls, ref) =>
  `what is ${cls} went to ${ref}, which [privacy] does not allow; \`kimi-stack doctor\` on the machine shows the incident`;

/** The web chat and the command line are the owner's. */
const isLocal = ({ channel }) => !channel || channel === "webchat";
const senderOf = ({ channel, senderId }) => (senderId ? [channel, senderId].filter(Boolean).join(":") : null);
