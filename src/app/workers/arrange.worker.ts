import { expose } from "comlink";
import type { State } from "../../domain/partnership.ts";
import { evaluate } from "../../measures/evaluate.ts";
import { arrange } from "../../photo/arrange.ts";
import type { Arrangement, Layout } from "../../photo/arrangement.ts";
import type { Scene } from "../../photo/scene.ts";

const api = {
  /** The layout of a state. Its numbers are worked out here: they are functions, which cannot be sent. */
  arrange: (
    state: State,
    layout: Exclude<Layout, "round">,
    scene: Scene,
    before: Arrangement | null,
  ): Promise<Arrangement> => arrange(layout, evaluate(state), scene, before),
};

export type ArrangeWorker = typeof api;

expose(api);
