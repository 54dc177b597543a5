import { forEachPair } from "../graph/pairs.ts";
import { levels } from "./levels.ts";
import type { Run } from "./measure.ts";

/**
 * Σ over pairs of nodes of what `part` makes of the flow there and back and of the second's level above the first's, as a
 * share of all flow. Undefined without flows, and where the levels are.
 */
export function pairShare(run: Run, part: (there: number, back: number, rise: number) => number): number | null {
  const { graph } = run;
  if (graph.total === 0) return null;
  const level = run.shared(levels);
  let sum = 0;
  forEachPair(graph, (first, second, there, back) => {
    sum += part(there, back, level[second]! - level[first]!);
  });
  return Number.isNaN(sum) ? null : sum / graph.total;
}
