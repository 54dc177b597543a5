import type { FlowGraph } from "../graph/flow-graph.ts";
import { conjugateGradients, type LinearSystem } from "./conjugate-gradients.ts";
import { solveByEisenstat } from "./eisenstat.ts";
import { rowTimes, splitRows } from "./split-rows.ts";
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
  const components = weakComponents(graph);
  const levels = new Float64Array(graph.nodes).fill(Number.NaN);
  // Each component's nodes in the graph's own order, in which its rows lie in memory.
  const inOrder = new Uint32Array(graph.nodes);
  const placeOf = new Uint32Array(graph.nodes);
  const placed = new Uint32Array(components.count);
  for (let node = 0; node < graph.nodes; node++) {
    const component = components.of[node]!;
    placeOf[node] = placed[component]!++;
    inOrder[components.starts[component]! + placeOf[node]!] = node;
  }
  for (let component = 0; component < components.count; component++) {
    const start = components.starts[component]!;
    const end = components.starts[component + 1]!;
    if (end - start === 1) continue;
    const reached = components.order.subarray(start, end);
    const nodes = inOrder.subarray(start, end);
    const rightSide = new Float64Array(nodes.length);
    for (let place = 0; place < nodes.length; place++) {
      const node = nodes[place]!;
      rightSide[place] = graph.inflow(node) - graph.outflow(node);
    }
    const matrix = splitRows(graph, nodes, placeOf);
    const { x, solved } = isStringy(graph, reached)
      ? conjugateGradients(
          {
            rightSide,
            multiply: (h, product) => {
              for (let place = 0; place < h.length; place++) {
                const around = rowTimes(matrix.lower, place, h) + rowTimes(matrix.upper, place, h);
                product[place] = matrix.diagonal[place]! * h[place]! - around;
              }
            },
            precondition: alongTree(graph, reached, components.parent, placeOf),
          },
          ACCURACY,
        )
      : solveByEisenstat(matrix, rightSide, ACCURACY);
    if (!solved) continue;
    let lowest = Number.POSITIVE_INFINITY;
    for (const level of x) lowest = Math.min(lowest, level);
    for (let place = 0; place < nodes.length; place++) levels[nodes[place]!] = x[place]! - lowest;
  }
  return levels;
}

/** Whether these nodes have hardly more pairs with any flow than a tree through them needs. */
function isStringy(graph: FlowGraph, reached: Uint32Array): boolean {
  const { outOffsets, targets } = graph;
  const most = reached.length - 1 + Math.sqrt(reached.length);
  let edges = 0;
  for (const node of reached) edges += outOffsets[node + 1]! - outOffsets[node]!;
  if (edges / 2 > most) return false;
  let pairs = edges;
  for (const node of reached) {
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
function alongTree(
  graph: FlowGraph,
  reached: Uint32Array,
  parent: Uint32Array,
  placeOf: Uint32Array,
): LinearSystem["precondition"] {
  const order = reached.map((node) => placeOf[node]!);
  const above = reached.map((node) => placeOf[parent[node]!]!);
  const weights = Float64Array.from(
    reached,
    (node) => graph.weight(node, parent[node]!) + graph.weight(parent[node]!, node),
  );
  return (residual, near) => {
    near.set(residual);
    for (let at = order.length - 1; at > 0; at--) near[above[at]!]! += near[order[at]!]!;
    near[order[0]!] = 0;
    for (let at = 1; at < order.length; at++) near[order[at]!] = near[order[at]!]! / weights[at]! + near[above[at]!]!;
  };
}
