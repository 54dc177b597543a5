import type { FlowGraph } from "../graph/flow-graph.ts";
import { flowNetwork } from "../solve/max-flow.ts";
import { strongComponents } from "../solve/strong-components.ts";

/**
 * Per node, the most that can come back of what it gives. Only what flows inside its strong component can, so each
 * component is a network of its own; and no more can come back than goes out there, or comes in.
 */
export function mostReturned(graph: FlowGraph): Float64Array {
  const { count, of } = strongComponents(graph.nodes, graph.outOffsets, graph.targets);
  const members: number[][] = Array.from({ length: count }, () => []);
  /** Each node's place among the members of its component. */
  const place = new Uint32Array(graph.nodes);
  for (let node = 0; node < graph.nodes; node++) place[node] = members[of[node]!]!.push(node) - 1;
  const returned = new Float64Array(graph.nodes);
  for (const nodes of members) {
    if (nodes.length === 1) continue;
    const offsets = new Uint32Array(nodes.length + 1);
    const targets: number[] = [];
    const capacities: number[] = [];
    const [out, back] = [new Float64Array(nodes.length), new Float64Array(nodes.length)];
    for (const node of nodes) {
      for (let k = graph.outOffsets[node]!; k < graph.outOffsets[node + 1]!; k++) {
        const target = graph.targets[k]!;
        if (of[target] !== of[node]) continue;
        targets.push(place[target]!);
        capacities.push(graph.outWeights[k]!);
        out[place[node]!]! += graph.outWeights[k]!;
        back[place[target]!]! += graph.outWeights[k]!;
      }
      offsets[place[node]! + 1] = targets.length;
    }
    const { maxFlow } = flowNetwork(nodes.length, offsets, Uint32Array.from(targets), Float64Array.from(capacities));
    for (const [at, node] of nodes.entries()) returned[node] = maxFlow(at, at, Math.min(out[at]!, back[at]!));
  }
  return returned;
}
