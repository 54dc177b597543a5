import { type Remote, wrap } from "comlink";
import type { ToldRepair } from "../interventions/told-repair.ts";
import type { Repairer } from "../view/workspace.ts";
import { lostWork } from "./lost-work.ts";
import type { RepairWorker } from "./workers/repair.worker.ts";

interface Running {
  readonly worker: Pick<Worker, "terminate" | "addEventListener">;
  readonly remote: Pick<Remote<RepairWorker>, "repair">;
}

function run(): Running {
  // The server knows this file by its name: it alone may compile WebAssembly (`scripts/security-policy.mjs`).
  const worker = new Worker(new URL("./workers/repair.worker.ts", import.meta.url), { type: "module" });
  return { worker, remote: wrap<RepairWorker>(worker) };
}

/** Works repairs out away from the screen. What has answered waits for the next: to start it takes longer than most answers. */
export function startRepairer(start: () => Running = run): Repairer {
  let waiting: Running | null = null;
  const close = (): void => {
    waiting?.worker.terminate();
    waiting = null;
  };
  return {
    repair: async (state, options, signal) => {
      const { worker, remote } = waiting ?? start();
      waiting = null;
      const lost = lostWork(worker, signal);
      try {
        signal.throwIfAborted();
        const answer = (await Promise.race([remote.repair(state, options), lost])) as ToldRepair;
        close();
        waiting = { worker, remote };
        return answer;
      } catch (error) {
        worker.terminate();
        throw error;
      }
    },
    close,
  };
}
