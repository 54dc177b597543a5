import { type Remote, wrap } from "comlink";
import type { State } from "../domain/partnership.ts";
import type { Finding } from "../findings/pattern.ts";
import { findAll } from "../findings/registry.ts";
import { type Evaluation, evaluate } from "../measures/evaluate.ts";
import type { SceneOptions } from "../photo/build-scene.ts";
import type { Scene } from "../photo/scene.ts";
import type { EvaluateWorker } from "./workers/evaluate.worker.ts";

export interface Evaluated {
  readonly state: State;
  readonly evaluation: Evaluation;
  readonly findings: readonly Finding[];
  /** False while findings and system values still are those of the state before. */
  readonly settled: boolean;
}

/** Up to this many flows everything is worked out within a frame or two, and a worker would only add its start. */
export const AT_ONCE = 2_000;

export const isLarge = (state: State): boolean => state.flows.length > AT_ONCE;

export function evaluateNow(state: State): Evaluated {
  const evaluation = evaluate(state);
  return { state, evaluation, findings: findAll({ state, evaluation }), settled: true };
}

/**
 * The parties' numbers after an edit, in time for the next frame: findings and system values, which take several
 * frames, stay what they were. Null where those could name what is no longer there, or what is new would be left out.
 */
export function evaluateSoon(state: State, before: Evaluated | null): Evaluated | null {
  if (before === null || state === before.state || !sameButFlows(state, before.state)) return null;
  const { evaluation, findings } = before;
  return { state, evaluation: evaluate(state, { slow: evaluation }), findings, settled: false };
}

/** Whether only what flows hold differs, not which there are. */
const sameButFlows = (a: State, b: State): boolean =>
  a.about === b.about &&
  a.parties === b.parties &&
  a.resources === b.resources &&
  a.flows.length === b.flows.length &&
  a.flows.every(({ id }, at) => id === b.flows[at]?.id);

/** Works a large state out away from the screen: patterns and scene, which take long. Its numbers do not. */
export interface Evaluator {
  /** A newer state stops what is under way; the promise of the older one then never settles. Rejects where there is
   * no worker to be had. */
  evaluate(state: State): Promise<Evaluated>;
  /** Of the state that was evaluated last. Of an older one it never comes: the newer one has a scene of its own. */
  scene(state: State, options: SceneOptions): Promise<Scene>;
}

interface Running {
  readonly worker: Worker;
  readonly remote: Remote<EvaluateWorker>;
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

export function startEvaluator(): Evaluator {
  let running: Running | null = null;
  let latest: State | null = null;
  let busy = false;
  return {
    evaluate: async (state) => {
      if (busy) {
        running?.worker.terminate();
        running = null;
      }
      running ??= run();
      const { remote, failed } = running;
      busy = true;
      latest = state;
      const findings = await Promise.race([remote.find(state), failed]);
      busy = false;
      return { state, evaluation: evaluate(state), findings, settled: true };
    },
    scene: (state, options) =>
      state === latest && running !== null
        ? Promise.race([running.remote.scene(options) as Promise<Scene>, running.failed])
        : new Promise(() => undefined),
  };
}
