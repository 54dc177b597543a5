import type { FlowGraph } from "../graph/flow-graph.ts";
import { conjugateGradients, type LinearSystem } from "./conjugate-gradients.ts";
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
  const placeOf = new Uint32Array(graph.nodes);
  for (let component = 0; component < components.count; component++) {
    const reached = components.order.subarray(components.starts[component], components.starts[component + 1]);
    if (reached.length === 1) continue;
    // In the graph's own order, in which its rows lie in memory.
    const nodes = reached.toSorted();
    const diagonal = new Float64Array(nodes.length);
    const rightSide = new Float64Array(nodes.length);
    for (let place = 0; place < nodes.length; place++) {
      const node = nodes[place]!;
      placeOf[node] = place;
      diagonal[place] = graph.inflow(node) + graph.outflow(node);
      rightSide[place] = graph.inflow(node) - graph.outflow(node);
    }
    const { outOffsets, targets, outWeights, inOffsets, sources, inWeights } = graph;
    const given = rowsOf(nodes, placeOf, { offsets: outOffsets, neighbours: targets, weights: outWeights });
    const taken = rowsOf(nodes, placeOf, { offsets: inOffsets, neighbours: sources, weights: inWeights });
    const { x, solved } = conjugateGradients(
      {
        rightSide,
        multiply: (h, product) => {
          for (let place = 0; place < h.length; place++) product[place] = diagonal[place]! * h[place]!;
          subtractRows(given, h, product);
          subtractRows(taken, h, product);
        },
        precondition: isStringy(graph, reached)
          ? alongTree(graph, reached, components.parent, placeOf)
          : byDiagonal(diagonal),
      },
      ACCURACY,
    );
    if (!solved) continue;
    let lowest = Number.POSITIVE_INFINITY;
    for (const level of x) lowest = Math.min(lowest, level);
    for (let place = 0; place < nodes.length; place++) levels[nodes[place]!] = x[place]! - lowest;
  }
  return levels;
}

/** Rows of W, or of Wᵀ, between nodes that are numbered by their place. */
interface Rows {
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly weights: Float64Array;
}

/** The rows of one component: the graph's own where all of it hangs together, as a large one mostly does. */
function rowsOf(nodes: Uint32Array, placeOf: Uint32Array, all: Rows): Rows {
  if (nodes.length === placeOf.length) return all;
  const offsets = new Uint32Array(nodes.length + 1);
  for (let place = 0; place < nodes.length; place++) {
    const node = nodes[place]!;
    offsets[place + 1] = offsets[place]! + all.offsets[node + 1]! - all.offsets[node]!;
  }
  const neighbours = new Uint32Array(offsets[nodes.length]!);
  const weights = new Float64Array(neighbours.length);
  let at = 0;
  for (const node of nodes) {
    for (let k = all.offsets[node]!; k < all.offsets[node + 1]!; k++, at++) {
      neighbours[at] = placeOf[all.neighbours[k]!]!;
      weights[at] = all.weights[k]!;
    }
  }
  return { offsets, neighbours, weights };
}

/** Four sums at a time: a processor waits for none of them, and nearly all the work of the levels is here. */
function subtractRows({ offsets, neighbours, weights }: Rows, x: Float64Array, product: Float64Array): void {
  let k = 0;
  for (let place = 0; place < product.length; place++) {
    const end = offsets[place + 1]!;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (; k + 3 < end; k += 4) {
      a += weights[k]! * x[neighbours[k]!]!;
      b += weights[k + 1]! * x[neighbours[k + 1]!]!;
      c += weights[k + 2]! * x[neighbours[k + 2]!]!;
      d += weights[k + 3]! * x[neighbours[k + 3]!]!;
    }
    for (; k < end; k++) a += weights[k]! * x[neighbours[k]!]!;
    product[place]! -= a + b + (c + d);
  }
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
 * Jacobi's: a share of what each node lacks, by its own weight. Well joined networks need some twenty rounds. What
 * all nodes lack together is rounding that no level could mend, and is left out.
 */
function byDiagonal(diagonal: Float64Array): LinearSystem["precondition"] {
  let whole = 0;
  const share = new Float64Array(diagonal.length);
  for (let place = 0; place < diagonal.length; place++) {
    whole += diagonal[place]!;
    share[place] = 1 / diagonal[place]!;
  }
  return (residual, near) => {
    let lacking = 0;
    for (let place = 0; place < residual.length; place++) lacking += residual[place]!;
    const shared = lacking / whole;
    for (let place = 0; place < residual.length; place++) near[place] = residual[place]! * share[place]! - shared;
  };
}

/**
 * The exact solution on a tree through the component, its root held at 0: from the leaves to the root and back. A
 * chain has as many rounds as nodes by Jacobi's way, and one by this; each pair beside the tree adds at most one.
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
