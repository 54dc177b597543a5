import { relativelyEqual } from "../domain/compare-sums.ts";
import type { FlowGraph } from "../graph/flow-graph.ts";
import type { Components } from "../solve/strong-components.ts";
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
  const components = componentsOf(graph, nodes);
  let circle = known.get(components);
  if (circle === undefined) {
    circle = findLargest(graph, parties, nodes, components);
    known.set(components, circle);
  }
  return circle;
}

/** Two measures ask for the same. A graph's parties are always the same of its nodes. */
const known = new WeakMap<Components, Circle | null>();

function findLargest(graph: FlowGraph, parties: number, nodes: number, { count, of }: Components): Circle | null {
  const { outOffsets, targets, outWeights } = graph;
  const sizes = new Uint32Array(count);
  const inside = new Float64Array(count);
  for (let node = 0; node < nodes; node++) {
    const own = of[node]!;
    if (node < parties) sizes[own]!++;
    const end = outOffsets[node + 1]!;
    for (let k = outOffsets[node]!; k < end; k++) {
      const target = targets[k]!;
      if (target < nodes && of[target] === own) inside[own]! += outWeights[k]!;
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
  const members: number[] = [];
  for (let node = 0; node < nodes; node++) if (of[node] === chosen) members.push(node);
  return { members, flow: inside[chosen]! };
}
