import { evenRates } from "./fair-rates.ts";
import type { Run } from "./measure.ts";

/**
 * At what ratio of giving to getting each node is even under the lens, one weight a flow; null where 1 is even for all. The
 * table is even at 1. NaN: the rule of fairness that was chosen has no number for it, and it is in no sum of the whole.
 */
export function lensRates({ fair, graph, parties }: Pick<Run, "fair" | "graph" | "parties">): Float64Array | null {
  if (fair === null) return null;
  const through = (node: number): number => graph.outflow(node) + graph.inflow(node);
  const { rates } = evenRates(fair, through);
  const all = new Float64Array(graph.nodes).fill(1);
  all.set(rates.subarray(0, parties));
  return all.every((rate, node) => rate === 1 || through(node) === 0) ? null : all;
}
