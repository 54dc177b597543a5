import { expose } from "comlink";
import type { State } from "../../domain/partnership.ts";
import type { Finding } from "../../findings/pattern.ts";
import { findAll } from "../../findings/registry.ts";
import { type Evaluation, evaluate, type SlowValues, slowValues } from "../../measures/evaluate.ts";
import { type BuiltScene, rebuildScene, type SceneOptions } from "../../photo/build-scene.ts";
import type { Scene } from "../../photo/scene.ts";

let current: { readonly state: State; readonly evaluation: Evaluation } | null = null;

let built: BuiltScene | null = null;

const api = {
  /** What takes long of a state, which the scenes after it are about. */
  work: (state: State): { readonly slow: SlowValues; readonly findings: readonly Finding[] } => {
    current = { state, evaluation: evaluate(state) };
    return { slow: slowValues(current.evaluation), findings: findAll(current) };
  },
  scene: (options: SceneOptions): Scene => {
    if (current === null) throw new Error("a scene was asked for before its state was given");
    built = rebuildScene(current.state, current.evaluation, options, built);
    return built.scene;
  },
};

export type EvaluateWorker = typeof api;

expose(api);
