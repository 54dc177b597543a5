import { type Remote, wrap } from "comlink";
import type { Arrangement } from "../photo/arrangement.ts";
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
  const over = new Promise<never>((_, reject) => {
    const lose = (why: string) => (): void => reject(new Error(why));
    signal.addEventListener("abort", lose("no longer wanted"));
    worker.addEventListener("error", lose("the worker failed"));
  });
  try {
    signal.throwIfAborted();
    return (await Promise.race([remote.arrange(...asked), over])) as Arrangement;
  } finally {
    worker.terminate();
  }
}
