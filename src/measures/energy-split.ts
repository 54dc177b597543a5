import { forEachPair } from "../graph/pairs.ts";
import { levels } from "./levels.ts";
import type { Run } from "./measure.ts";

/** The parts of all flow's energy, each as a share of all flow; null where it is undefined. */
export interface EnergySplit {
  readonly bilateral: number | null;
  readonly cyclic: number | null;
  readonly gradient: number | null;
  readonly trophicIncoherence: number | null;
}

/**
 * All parts, each by its own formula, in one walk over the pairs: a walk costs more than the sums. Undefined without flows,
 * and where a part rests on levels that are undefined.
 */
export function energySplit(run: Run): EnergySplit {
  const { graph } = run;
  const level = run.shared(levels);
  let bilateral = 0;
  let cyclic = 0;
  let gradient = 0;
  let incoherence = 0;
  forEachPair(graph, (first, second, there, back) => {
    const both = there + back;
    const rise = level[second]! - level[first]!;
    const turning = (there - back) / both - rise;
    bilateral += 4 * there * (back / both);
    cyclic += both * turning * turning;
    gradient += both * rise * rise;
    incoherence += there * (rise - 1) ** 2 + back * (rise + 1) ** 2;
  });
  const share = (sum: number): number | null => (graph.total === 0 || Number.isNaN(sum) ? null : sum / graph.total);
  return {
    bilateral: share(bilateral),
    cyclic: share(cyclic),
    gradient: share(gradient),
    trophicIncoherence: share(incoherence),
  };
}
