import type { FlowGraph } from "../graph/flow-graph.ts";
import { dominatorTrees } from "../solve/dominators.ts";

/**
 * What lies on the routes between others that are gone without a party (`gatekeeping`), each taken by its shortest way: from
 * whoever reaches somebody by it alone to the party, and from there to whoever is reached so.
 */
export function routesThrough(
  graph: FlowGraph,
  parties: number,
  link: number,
): (source: number, target: number) => boolean {
  const { from, to } = endsOf(graph, parties, link);
  const [before, after] = [steps(graph, parties, link, "in"), steps(graph, parties, link, "out")];
  const toLink = reached(graph, parties, from, "out", before);
  const onwards = reached(graph, parties, to, "in", after);
  const nearer = (one: number, other: number, of: Int32Array): boolean => of[one] !== -1 && of[other] === of[one]! + 1;
  return (source, target) =>
    (toLink[source] === 1 && nearer(target, source, before)) ||
    (onwards[target] === 1 && nearer(source, target, after));
}

/** Who reaches somebody through the link alone, and who is reached so. */
function endsOf(graph: FlowGraph, parties: number, link: number) {
  const [from, to] = [new Set<number>(), new Set<number>()];
  const treeFrom = dominatorTrees(graph, parties);
  const below = new Uint8Array(parties);
  for (let root = 0; root < parties; root++) {
    if (root === link) continue;
    const { reached, order, dominator } = treeFrom(root);
    below.fill(0);
    for (let place = 1; place < reached; place++) {
      const node = order[place]!;
      if (node === link) below[place] = 1;
      else if (below[dominator[place]!] === 1) {
        below[place] = 1;
        from.add(root);
        to.add(node);
      }
    }
  }
  return { from, to };
}

type Way = "out" | "in";

/** Along the flows, or against them. */
function neighbours({ outOffsets, targets, inOffsets, sources }: FlowGraph, node: number, way: Way): Uint32Array {
  return way === "out"
    ? targets.subarray(outOffsets[node]!, outOffsets[node + 1]!)
    : sources.subarray(inOffsets[node]!, inOffsets[node + 1]!);
}

/** How many flows it takes from the link to each, along or against them; −1: there is no way. */
function steps(graph: FlowGraph, parties: number, link: number, way: Way): Int32Array {
  const far = new Int32Array(parties).fill(-1);
  far[link] = 0;
  const queue = [link];
  for (const node of queue)
    for (const next of neighbours(graph, node, way))
      if (next < parties && far[next] === -1) {
        far[next] = far[node]! + 1;
        queue.push(next);
      }
  return far;
}

/** 1 for all that is passed on the shortest ways from these to the link. */
function reached(graph: FlowGraph, parties: number, from: Iterable<number>, way: Way, far: Int32Array): Uint8Array {
  const passed = new Uint8Array(parties);
  const queue = [...from];
  for (const node of queue) passed[node] = 1;
  for (const node of queue)
    for (const next of neighbours(graph, node, way))
      if (next < parties && passed[next] === 0 && far[next] === far[node]! - 1) {
        passed[next] = 1;
        queue.push(next);
      }
  return passed;
}
