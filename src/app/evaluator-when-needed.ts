import type { Evaluator } from "./evaluator.ts";

/** An evaluator that is loaded when there is the first state to work out away from the screen, which most partnerships never need. */
export function evaluatorWhenNeeded(
  load: () => Promise<Evaluator> = () => import("./evaluate-away.ts").then(({ startEvaluator }) => startEvaluator()),
): Evaluator {
  let loading: Promise<Evaluator> | null = null;
  const loaded = (): Promise<Evaluator> => {
    loading ??= load().catch((error: unknown) => {
      // offline for a moment: the next one may have more luck
      loading = null;
      throw error;
    });
    return loading;
  };
  return {
    evaluate: async (state) => (await loaded()).evaluate(state),
    scene: async (state, options, way) => (await loaded()).scene(state, options, way),
  };
}
