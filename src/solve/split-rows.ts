import type { FlowGraph } from "../graph/flow-graph.ts";

/** Rows of weights between nodes that are numbered by their place. */
export interface Rows {
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
}

/** The symmetric matrix diag(O + I) − W − Wᵀ of some nodes, as D − L − Lᵀ. */
export interface SplitRows {
  /** D. */
  readonly diagonal: Float64Array;
  /** L: what each node exchanges with nodes at a lower place. */
  readonly lower: Rows;
  /** Lᵀ: what each node exchanges with nodes at a higher place. */
  readonly upper: Rows;
}

/**
 * Splits the rows of nodes, in ascending order, that no flow leaves. A pair with flows both ways stands in them twice.
 * Signed places: a processor loads them without a check that they fit.
 */
export function splitRows(graph: FlowGraph, nodes: Uint32Array, placeOf: Uint32Array): SplitRows {
  const { outOffsets, targets, outWeights, inOffsets, sources, inWeights } = graph;
  // Where these are all nodes, a node's number is its place.
  const isWhole = nodes.length === graph.nodes;
  const diagonal = new Float64Array(nodes.length);
  let edges = 0;
  for (let place = 0; place < nodes.length; place++) {
    const node = nodes[place]!;
    diagonal[place] = graph.inflow(node) + graph.outflow(node);
    edges += outOffsets[node + 1]! - outOffsets[node]!;
  }
  // Each flow is above for its one end and below for the other.
  const lower = emptyRows(nodes.length, edges);
  const upper = emptyRows(nodes.length, edges);
  let below = 0;
  let above = 0;
  for (let place = 0; place < nodes.length; place++) {
    const node = nodes[place]!;
    for (let k = outOffsets[node]!; k < outOffsets[node + 1]!; k++) {
      const other = targets[k]!;
      const at = isWhole ? other : placeOf[other]!;
      if (other < node) put(lower, below++, at, outWeights[k]!);
      else put(upper, above++, at, outWeights[k]!);
    }
    for (let k = inOffsets[node]!; k < inOffsets[node + 1]!; k++) {
      const other = sources[k]!;
      const at = isWhole ? other : placeOf[other]!;
      if (other < node) put(lower, below++, at, inWeights[k]!);
      else put(upper, above++, at, inWeights[k]!);
    }
    lower.offsets[place + 1] = below;
    upper.offsets[place + 1] = above;
  }
  return { diagonal, lower, upper };
}

function put({ neighbours, weights }: Rows, at: number, neighbour: number, weight: number): void {
  neighbours[at] = neighbour;
  weights[at] = weight;
}

function emptyRows(length: number, entries: number): Rows {
  return {
    offsets: new Int32Array(length + 1),
    neighbours: new Int32Array(entries),
    weights: new Float64Array(entries),
  };
}

/**
 * One row times x. Four sums at a time: a processor waits for none of them, and nearly all the work of the levels is
 * here.
 */
export function rowTimes({ offsets, neighbours, weights }: Rows, place: number, x: Float64Array): number {
  const end = offsets[place + 1]!;
  let k = offsets[place]!;
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
  return a + b + (c + d);
}
