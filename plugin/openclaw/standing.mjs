// Our line in `openclaw status --usage` and in the Control UI's usage: what is left of each limit.
import { COMPLETE, isAlone } from "./alone.mjs";

const ANSWER_MS = 4000; // the brain may have to start first

export function registerStanding(api, { worker }) {
  api.registerProvider({
    id: "kimi-stack",
    label: "Kimi budget",
    auth: [], // no login is needed: the figures are in our own ledger
    resolveUsageAuth: async () => ({ token: "local" }),
    async fetchUsageSnapshot() {
      const shown = { provider: "kimi-stack", displayName: "Kimi budget", windows: [] };
      try {
        const answer = await worker.ask({ op: "standing" }, ANSWER_MS);
        if (!answer.ok) throw new Error(answer.error.message);
        const { plan, windows, summary } = answer;
        return { ...shown, plan, windows, summary };
      } catch (error) {
        const alone = `the Python part is not installed; \`${COMPLETE}\` on the machine gets it`;
        return { ...shown, error: isAlone(worker) ? alone : error.message };
      }
    },
  });
}
