import { type Remote, wrap } from "comlink";
import type { State } from "../domain/partnership.ts";
import { evaluate } from "../measures/evaluate.ts";
import type { Scene } from "../photo/scene.ts";
import type { Evaluated, Evaluator } from "./evaluator.ts";
import type { EvaluateWorker } from "./workers/evaluate.worker.ts";

interface Running {
  readonly worker: Pick<Worker, "terminate">;
  readonly remote: Pick<Remote<EvaluateWorker>, "work" | "scene">;
  /** Rejects when the worker itself fails, of which its calls would never tell. */
  readonly failed: Promise<never>;
}

function run(): Running {
  const worker = new Worker(new URL("./workers/evaluate.worker.ts", import.meta.url), { type: "module" });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener("error", (event) => reject(new Error(event.message || "the worker failed")));
  });
  // Where no call is under way, nobody listens: that is no error of the page.
  failed.catch(() => undefined);
  return { worker, remote: wrap<EvaluateWorker>(worker), failed };
}

/** Work on an older state may still go on for so long: a new worker takes about as long to start. ms */
const PATIENCE = 250;

/** An evaluator in a worker, which starts with its first state. */
export function startEvaluator(start: () => Running = run): Evaluator {
  let running: Running | null = null;
  /** What the worker is at. */
  let underWay: { readonly since: number } | null = null;
  /** Begins the newest state, while an older one is under way. */
  let next: (() => void) | null = null;
  let latest: State | null = null;
  let begun: Promise<unknown> = Promise.resolve();

  const goOn = (): void => {
    underWay = null;
    const begin = next;
    next = null;
    begin?.();
  };
  const work = async (state: State): Promise<Evaluated> => {
    running ??= start();
    const { remote, failed } = running;
    const mine = { since: performance.now() };
    underWay = mine;
    try {
      const { slow, findings } = await Promise.race([remote.work(state), failed]);
      return { state, evaluation: evaluate(state, { slow }), findings, settled: true };
    } catch (error) {
      running = null;
      throw error;
    } finally {
      if (underWay === mine) goOn();
    }
  };
  /** Stops work on an older state that goes on too long. */
  const loseFrom = (old: typeof underWay): void => {
    if (underWay !== old || next === null) return;
    running?.worker.terminate();
    running = null;
    goOn();
  };

  return {
    evaluate: (state) => {
      latest = state;
      if (underWay === null) {
        begun = Promise.resolve();
        return work(state);
      }
      const old = underWay;
      const turn = new Promise<void>((resolve) => {
        next = resolve;
      });
      begun = turn;
      setTimeout(() => loseFrom(old), Math.max(0, old.since + PATIENCE - performance.now()));
      return turn.then(() => work(state));
    },
    scene: async (state, options, way) => {
      if (state !== latest) return new Promise(() => undefined);
      await begun;
      return running === null
        ? new Promise(() => undefined)
        : Promise.race([running.remote.scene(options, way) as Promise<Scene>, running.failed]);
    },
  };
}
