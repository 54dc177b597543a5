import { relativelyEqual } from "../domain/compare-sums.ts";
import type { FlowGraph } from "../graph/flow-graph.ts";
import { componentsOf } from "./components.ts";

/** The circle: the strong component in which most parties reach each other. */
export interface Circle {
  /** Its nodes, by index. */
  readonly members: readonly number[];
  /** What flows inside it. */
  readonly flow: number;
}

/**
 * The largest strong component of at least two parties; null where no two parties reach each other. Of equally large
 * ones the circle with most flow inside counts, then the one with the smallest id. Nodes from `parties` on are the table:
 * it is not counted, and takes part only if `nodes` holds it.
 */
export function largestCircle(graph: FlowGraph, parties: number, nodes: number): Circle | null {
  const { count, of } = componentsOf(graph, nodes);
  const sizes = new Uint32Array(count);
  const inside = new Float64Array(count);
  for (let node = 0; node < nodes; node++) {
    const own = of[node]!;
    if (node < parties) sizes[own]!++;
    for (let k = graph.outOffsets[node]!; k < graph.outOffsets[node + 1]!; k++) {
      const target = graph.targets[k]!;
      if (target < nodes && of[target] === own) inside[own]! += graph.outWeights[k]!;
    }
  }
  let chosen = -1;
  // In party order, so that the last tie is decided by the smallest id.
  for (let party = 0; party < parties; party++) {
    const component = of[party]!;
    if (sizes[component]! < 2 || component === chosen) continue;
    if (
      chosen < 0 ||
      sizes[component]! > sizes[chosen]! ||
      (sizes[component] === sizes[chosen] &&
        inside[component]! > inside[chosen]! &&
        !relativelyEqual(inside[component]!, inside[chosen]!))
    ) {
      chosen = component;
    }
  }
  if (chosen < 0) return null;
  return { members: [...of.keys()].filter((node) => of[node] === chosen), flow: inside[chosen]! };
}
