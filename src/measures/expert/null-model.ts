import { expectedFlows, type Weights } from "../../solve/maximum-entropy.ts";
import { answered } from "../answered.ts";
import type { Run } from "../measure.ts";
import { betweenParties } from "./expert-graph.ts";

/** A few seconds: the model looks at every pair of parties. */
export const NULL_MODEL_LIMIT = 2e7;

/**
 * ρ = (r − E r)/(1 − E r) of the weighted reciprocity r. Undefined without flows, where some party takes part in all of
 * them (then its sums leave chance nothing to deal out), and for counts where a weight is no whole number.
 */
export function rhoOf(run: Run, weights: Weights): number | null {
  const graph = run.shared(betweenParties);
  const { nodes, total } = graph;
  if (total === 0 || (weights === "counts" && !graph.outWeights.every(Number.isInteger))) return null;
  const model = expectedFlows(
    Float64Array.from({ length: nodes }, (_, node) => graph.outflow(node)),
    Float64Array.from({ length: nodes }, (_, node) => graph.inflow(node)),
    weights,
  );
  if (model === null) return null;
  let [observed, expected] = [0, 0];
  for (let one = 0; one < nodes; one++) {
    observed += answered(graph, one);
    for (let other = 0; other < nodes; other++) if (other !== one) expected += model.smaller(one, other);
  }
  return (observed - expected) / (total - expected);
}
