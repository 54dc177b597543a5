import type { FlowGraph } from "../graph/flow-graph.ts";
import { conjugateGradients, type LinearSystem } from "./conjugate-gradients.ts";
import { weakComponents } from "./weak-components.ts";

/** Small enough that levels keep nine digits where the weights of one network lie a factor of a million apart. */
const ACCURACY = { tolerance: 1e-13, rounds: 10_000 };

/**
 * The level of every node: the solution of (diag(O + I) − W − Wᵀ) h = I − O, which puts the two ends of each flow as
 * nearly 1 apart as all together allow. The matrix is singular, once for each weak component: each is solved on its
 * own, on its own scale, and its lowest level put at 0. NaN for a node without flows, and for a component so stringy
 * that the rounds do not suffice.
 * Source: R. S. MacKay, S. Johnson, B. Sansom, "How directed is a directed network?", Royal Society Open Science 7,
 * 2020, 201138, doi 10.1098/rsos.201138.
 */
export function trophicLevels(graph: FlowGraph): Float64Array {
  const { nodes } = graph;
  const components = weakComponents(graph);
  const rightSide = new Float64Array(nodes);
  const diagonal = new Float64Array(nodes);
  for (let node = 0; node < nodes; node++) {
    rightSide[node] = graph.inflow(node) - graph.outflow(node);
    diagonal[node] = graph.inflow(node) + graph.outflow(node);
  }
  const levels = new Float64Array(nodes);
  const vector = (): Float64Array => new Float64Array(nodes);
  const work = [vector(), vector(), vector(), vector()] as const;
  for (let component = 0; component < components.count; component++) {
    const reached = components.order.subarray(components.starts[component], components.starts[component + 1]);
    if (reached.length === 1) {
      levels[reached[0]!] = Number.NaN;
      continue;
    }
    const places = reached.toSorted();
    const system: LinearSystem = {
      places,
      rightSide,
      multiply: laplacian(graph, diagonal, places),
      precondition: isStringy(graph, reached)
        ? alongTree(graph, reached, components.parent)
        : byDiagonal(diagonal, places),
    };
    const solved = conjugateGradients(system, levels, work, ACCURACY);
    const lowest = places.reduce((least, node) => Math.min(least, levels[node]!), Number.POSITIVE_INFINITY);
    for (const node of places) levels[node] = solved ? levels[node]! - lowest : Number.NaN;
  }
  return levels;
}

/** Whether these nodes have hardly more pairs with any flow than a tree through them needs. */
function isStringy(graph: FlowGraph, reached: Uint32Array): boolean {
  const { outOffsets, targets } = graph;
  const most = reached.length - 1 + Math.sqrt(reached.length);
  const edges = reached.reduce((sum, node) => sum + outOffsets[node + 1]! - outOffsets[node]!, 0);
  if (edges / 2 > most) return false;
  let pairs = edges;
  for (const node of reached) {
    for (let k = outOffsets[node]!; k < outOffsets[node + 1]!; k++) {
      if (targets[k]! > node && graph.weight(targets[k]!, node) > 0) pairs--;
    }
  }
  return pairs <= most;
}

/** (diag(O + I) − W − Wᵀ) · x. */
const laplacian =
  (graph: FlowGraph, diagonal: Float64Array, places: Uint32Array): LinearSystem["multiply"] =>
  (x, product) => {
    for (let at = 0; at < places.length; at++) {
      const node = places[at]!;
      product[node] =
        diagonal[node]! * x[node]! -
        rowTimes(graph.outOffsets, graph.targets, graph.outWeights, node, x) -
        rowTimes(graph.inOffsets, graph.sources, graph.inWeights, node, x);
    }
  };

/** One row times x, two by two: a processor adds two sums at a time, and nearly all the work of the levels is here. */
function rowTimes(
  offsets: Uint32Array,
  neighbours: Uint32Array,
  weights: Float64Array,
  node: number,
  x: Float64Array,
): number {
  const end = offsets[node + 1]!;
  let k = offsets[node]!;
  let even = 0;
  let odd = 0;
  for (; k + 1 < end; k += 2) {
    even += weights[k]! * x[neighbours[k]!]!;
    odd += weights[k + 1]! * x[neighbours[k + 1]!]!;
  }
  if (k < end) even += weights[k]! * x[neighbours[k]!]!;
  return even + odd;
}

/**
 * Jacobi's: a share of what each node lacks, by its own weight. Well joined networks need some twenty rounds. What
 * all nodes lack together is rounding that no level could mend, and is left out.
 */
function byDiagonal(diagonal: Float64Array, places: Uint32Array): LinearSystem["precondition"] {
  const whole = places.reduce((sum, node) => sum + diagonal[node]!, 0);
  return (residual, near) => {
    let lacking = 0;
    for (let at = 0; at < places.length; at++) lacking += residual[places[at]!]!;
    const shared = lacking / whole;
    for (let at = 0; at < places.length; at++) {
      const node = places[at]!;
      near[node] = residual[node]! / diagonal[node]! - shared;
    }
  };
}

/**
 * The exact solution on a tree through the component, its root held at 0: from the leaves to the root and back. A
 * chain has as many rounds as nodes by Jacobi's way, and one by this; each pair beside the tree adds at most one.
 */
function alongTree(graph: FlowGraph, reached: Uint32Array, parent: Uint32Array): LinearSystem["precondition"] {
  const weights = Float64Array.from(
    reached,
    (node) => graph.weight(node, parent[node]!) + graph.weight(parent[node]!, node),
  );
  return (residual, near) => {
    for (const node of reached) near[node] = residual[node]!;
    for (let at = reached.length - 1; at > 0; at--) near[parent[reached[at]!]!]! += near[reached[at]!]!;
    near[reached[0]!] = 0;
    for (let at = 1; at < reached.length; at++) {
      const node = reached[at]!;
      near[node] = near[node]! / weights[at]! + near[parent[node]!]!;
    }
  };
}
