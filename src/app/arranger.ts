import { type Remote, wrap } from "comlink";
import type { Arrangement } from "../photo/arrangement.ts";
import { lostWork } from "./lost-work.ts";
import type { ArrangeWorker } from "./workers/arrange.worker.ts";

interface Running {
  readonly worker: Pick<Worker, "terminate" | "addEventListener">;
  readonly remote: Pick<Remote<ArrangeWorker>, "arrange">;
}

function run(): Running {
  const worker = new Worker(new URL("./workers/arrange.worker.ts", import.meta.url), { type: "module" });
  return { worker, remote: wrap<ArrangeWorker>(worker) };
}

/** Lays out many parties away from the screen, in a worker of its own that goes when it is done or no longer wanted. */
export async function arrangeAway(
  asked: Parameters<ArrangeWorker["arrange"]>,
  signal: AbortSignal,
  start: () => Running = run,
): Promise<Arrangement> {
  const { worker, remote } = start();
  const lost = lostWork(worker, signal);
  try {
    signal.throwIfAborted();
    return (await Promise.race([remote.arrange(...asked), lost])) as Arrangement;
  } finally {
    worker.terminate();
  }
}
