import { expose } from "comlink";
import type { State } from "../../domain/partnership.ts";
import type { Finding } from "../../findings/pattern.ts";
import { findAll } from "../../findings/registry.ts";
import { type Evaluation, evaluate, type SlowValues, slowValues } from "../../measures/evaluate.ts";
import type { BuiltScene, SceneOptions } from "../../photo/build-scene.ts";
import { buildLookedAt } from "../../photo/looked-at.ts";
import type { Scene } from "../../photo/scene.ts";
import type { WayOfLooking } from "../../photo/way-of-looking.ts";

let current: {
  readonly state: State;
  readonly evaluation: Evaluation;
  readonly findings: readonly Finding[];
} | null = null;

let built: BuiltScene | null = null;

const api = {
  /** What takes long of a state, which the scenes after it are about. */
  work: (state: State): { readonly slow: SlowValues; readonly findings: readonly Finding[] } => {
    const evaluation = evaluate(state);
    const slow = slowValues(evaluation);
    const findings = findAll({ state, evaluation });
    current = { state, evaluation, findings };
    return { slow, findings };
  },
  scene: (options: SceneOptions, way: WayOfLooking): Scene => {
    if (current === null) throw new Error("a scene was asked for before its state was given");
    built = buildLookedAt(current, options, way, built);
    return built.scene;
  },
};

export type EvaluateWorker = typeof api;

expose(api);
