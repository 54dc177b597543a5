import type { FlowGraph } from "../graph/flow-graph.ts";
import { breadthFirstTree } from "./breadth-first-tree.ts";
import { conjugateGradients, type LinearSystem } from "./conjugate-gradients.ts";
import { solveByEisenstat } from "./eisenstat.ts";
import { rowTimes, type SplitRows, splitRows } from "./split-rows.ts";
import { weakComponents } from "./weak-components.ts";

/** Small enough that levels keep their digits where the weights of one network lie a factor of a million apart. */
const ACCURACY = { tolerance: 1e-12, rounds: 10_000 };

/**
 * The level of every node: the solution of (diag(O + I) − W − Wᵀ) h = I − O, which puts the two ends of each flow as
 * nearly 1 apart as all together allow. The matrix is singular, once for each weak component: each is solved on its
 * own, on its own scale, and its lowest level put at 0. NaN for a node without flows, and for a component so stringy
 * that the rounds do not suffice.
 * Source: R. S. MacKay, S. Johnson, B. Sansom, "How directed is a directed network?", Royal Society Open Science 7,
 * 2020, 201138, doi 10.1098/rsos.201138.
 */
export function trophicLevels(graph: FlowGraph): Float64Array {
  const levels = new Float64Array(graph.nodes).fill(Number.NaN);
  const { starts, inOrder, placeOf } = byComponent(graph);
  for (let component = 0; component + 1 < starts.length; component++) {
    const nodes = inOrder.subarray(starts[component]!, starts[component + 1]!);
    if (nodes.length === 1) continue;
    const rightSide = new Float64Array(nodes.length);
    for (let place = 0; place < nodes.length; place++) {
      const node = nodes[place]!;
      rightSide[place] = graph.inflow(node) - graph.outflow(node);
    }
    const matrix = splitRows(graph, nodes, placeOf);
    const { x, solved } = isStringy(graph, nodes)
      ? conjugateGradients(
          { rightSide, multiply: timesRows(matrix), precondition: alongTree(graph, nodes, placeOf) },
          ACCURACY,
        )
      : solveByEisenstat(matrix, rightSide, ACCURACY);
    if (!solved) continue;
    let lowest = Number.POSITIVE_INFINITY;
    for (let place = 0; place < x.length; place++) lowest = Math.min(lowest, x[place]!);
    for (let place = 0; place < x.length; place++) levels[nodes[place]!] = x[place]! - lowest;
  }
  return levels;
}

/** Each component's nodes in the graph's own order, in which its rows lie in memory; and where each stands among them. */
function byComponent(graph: FlowGraph) {
  const { count, of } = weakComponents(graph);
  const starts = new Uint32Array(count + 1);
  for (let node = 0; node < graph.nodes; node++) starts[of[node]! + 1]!++;
  for (let component = 0; component < count; component++) starts[component + 1]! += starts[component]!;
  const inOrder = new Uint32Array(graph.nodes);
  const placeOf = new Uint32Array(graph.nodes);
  const placed = new Uint32Array(count);
  for (let node = 0; node < graph.nodes; node++) {
    const component = of[node]!;
    const place = placed[component]!++;
    placeOf[node] = place;
    inOrder[starts[component]! + place] = node;
  }
  return { starts, inOrder, placeOf };
}

const timesRows =
  ({ diagonal, lower, upper }: SplitRows): LinearSystem["multiply"] =>
  (h, product) => {
    let along = 0;
    for (let place = 0; place < h.length; place++) {
      const around = rowTimes(lower, place, h) + rowTimes(upper, place, h);
      const value = diagonal[place]! * h[place]! - around;
      product[place] = value;
      along += h[place]! * value;
    }
    return along;
  };

/** Whether these nodes have hardly more pairs with any flow than a tree through them needs. */
function isStringy(graph: FlowGraph, nodes: Uint32Array): boolean {
  const { outOffsets, targets } = graph;
  const most = nodes.length - 1 + Math.sqrt(nodes.length);
  let edges = 0;
  for (let k = 0; k < nodes.length; k++) edges += outOffsets[nodes[k]! + 1]! - outOffsets[nodes[k]!]!;
  if (edges / 2 > most) return false;
  let pairs = edges;
  for (const node of nodes) {
    for (let k = outOffsets[node]!; k < outOffsets[node + 1]!; k++) {
      if (targets[k]! > node && graph.weight(targets[k]!, node) > 0) pairs--;
    }
  }
  return pairs <= most;
}

/**
 * The exact solution on a tree through the component, its root held at 0: from the leaves to the root and back. A
 * chain has as many rounds as nodes by sweeping its rows, and one by this; each pair beside the tree adds at most one.
 */
function alongTree(graph: FlowGraph, nodes: Uint32Array, placeOf: Uint32Array): LinearSystem["precondition"] {
  const tree = breadthFirstTree(graph, nodes[0]!, nodes.length, placeOf);
  const order = tree.order.map((node) => placeOf[node]!);
  const above = tree.parent.map((node) => placeOf[node]!);
  const weights = new Float64Array(order.length);
  for (let at = 1; at < order.length; at++) {
    const [node, parent] = [tree.order[at]!, tree.parent[at]!];
    weights[at] = graph.weight(node, parent) + graph.weight(parent, node);
  }
  return (residual, near) => {
    near.set(residual);
    for (let at = order.length - 1; at > 0; at--) near[above[at]!]! += near[order[at]!]!;
    near[order[0]!] = 0;
    let along = 0;
    for (let at = 1; at < order.length; at++) {
      const place = order[at]!;
      const value = near[place]! / weights[at]! + near[above[at]!]!;
      near[place] = value;
      along += residual[place]! * value;
    }
    return along;
  };
}
