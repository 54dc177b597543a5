import type { FlowGraph } from "../graph/flow-graph.ts";

/** Groups within which more flows than between them. */
export interface Communities {
  readonly count: number;
  /** The group of each node: 0 … count−1, the one with most nodes first, of equal ones that with the first node. */
  readonly of: Uint32Array;
  readonly sizes: Uint32Array;
}

/**
 * Louvain's method (Blondel, Guillaume, Lambiotte, Lefebvre 2008) on weights taken both ways: each node moves to the
 * neighbouring group that gains most modularity, until few do; groups then become the nodes, until none join. In the
 * order of the nodes, so without chance. Each sweep is linear in the edges.
 */
export function communities(graph: FlowGraph): Communities {
  let level = bothWays(graph);
  let of = Uint32Array.from({ length: graph.nodes }, (_, node) => node);
  for (;;) {
    const group = numbered(joined(level));
    if (group.count === level.nodes) break;
    of = of.map((node) => group.of[node]!);
    level = grouped(level, group);
  }
  return bySize(of, level.nodes);
}

/** An undirected graph: each edge stands at both its ends; what is within a node counts in its strength alone. */
interface Level {
  readonly nodes: number;
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly weights: Float64Array;
  readonly strength: Float64Array;
}

/** A sweep that moves fewer than this part of the nodes is the last, and so is the last of so many. */
const FEW = 0.001;
const SWEEPS = 30;

function bothWays({ nodes, outOffsets, targets, outWeights, inOffsets, sources, inWeights }: FlowGraph): Level {
  const offsets = outOffsets.map((start, k) => start + inOffsets[k]!);
  const neighbours = new Uint32Array(2 * targets.length);
  const weights = new Float64Array(2 * targets.length);
  const strength = new Float64Array(nodes);
  for (let node = 0, at = 0; node < nodes; node++) {
    const rows = [
      [outOffsets, targets, outWeights],
      [inOffsets, sources, inWeights],
    ] as const;
    for (const [starts, ends, values] of rows)
      for (let k = starts[node]!; k < starts[node + 1]!; k++, at++) {
        neighbours[at] = ends[k]!;
        weights[at] = values[k]!;
        strength[node]! += values[k]!;
      }
  }
  return { nodes, offsets, neighbours, weights, strength };
}

/** For each node the group that it ends up in, named by one of its nodes. */
function joined({ nodes, offsets, neighbours, weights, strength }: Level): Uint32Array {
  const group = Uint32Array.from({ length: nodes }, (_, node) => node);
  const strengths = strength.slice();
  const all = strength.reduce((sum, value) => sum + value, 0);
  const links = new Float64Array(nodes);
  const touched = new Uint32Array(nodes);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let moved = 0;
    for (let node = 0; node < nodes; node++) {
      const own = group[node]!;
      const k = strength[node]!;
      let count = 0;
      for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
        const there = group[neighbours[e]!]!;
        if (neighbours[e] === node) continue;
        if (links[there] === 0) touched[count++] = there;
        links[there]! += weights[e]!;
      }
      strengths[own]! -= k;
      let best = own;
      let most = links[own]! - (k * strengths[own]!) / all;
      for (let t = 0; t < count; t++) {
        const there = touched[t]!;
        const gain = links[there]! - (k * strengths[there]!) / all;
        // Rounding is no gain: a node that is as well off stays.
        if (gain > most + 1e-12 * k) [best, most] = [there, gain];
      }
      strengths[best]! += k;
      if (best !== own) {
        group[node] = best;
        moved++;
      }
      for (let t = 0; t < count; t++) links[touched[t]!] = 0;
    }
    if (moved <= FEW * nodes) break;
  }
  return group;
}

interface Numbered {
  readonly count: number;
  readonly of: Uint32Array;
}

/** Groups numbered in the order of their first nodes. */
function numbered(group: Uint32Array): Numbered {
  const number = new Int32Array(group.length).fill(-1);
  let count = 0;
  const of = group.map((name) => {
    if (number[name] === -1) number[name] = count++;
    return number[name]!;
  });
  return { count, of };
}

/** The graph of the groups, with what flows between them added up. */
function grouped({ nodes, offsets, neighbours, weights, strength }: Level, { count, of }: Numbered): Level {
  const starts = new Uint32Array(count + 1);
  const strengths = new Float64Array(count);
  for (let node = 0; node < nodes; node++) {
    starts[of[node]! + 1]!++;
    strengths[of[node]!]! += strength[node]!;
  }
  for (let k = 0; k < count; k++) starts[k + 1]! += starts[k]!;
  const members = new Uint32Array(nodes);
  const next = starts.slice();
  for (let node = 0; node < nodes; node++) members[next[of[node]!]!++] = node;
  const links = new Float64Array(count);
  const touched = new Uint32Array(count);
  const groupOffsets = new Uint32Array(count + 1);
  // Never more than there were: the arrays are cut to what is used.
  const [ends, values] = [new Uint32Array(neighbours.length), new Float64Array(neighbours.length)];
  let at = 0;
  for (let group = 0; group < count; group++) {
    let found = 0;
    for (let m = starts[group]!; m < starts[group + 1]!; m++) {
      const node = members[m]!;
      for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
        const there = of[neighbours[e]!]!;
        if (there === group) continue;
        if (links[there] === 0) touched[found++] = there;
        links[there]! += weights[e]!;
      }
    }
    for (let t = 0; t < found; t++, at++) {
      ends[at] = touched[t]!;
      values[at] = links[touched[t]!]!;
      links[touched[t]!] = 0;
    }
    groupOffsets[group + 1] = at;
  }
  return {
    nodes: count,
    offsets: groupOffsets,
    neighbours: ends.slice(0, at),
    weights: values.slice(0, at),
    strength: strengths,
  };
}

function bySize(of: Uint32Array, count: number): Communities {
  const sizes = new Uint32Array(count);
  for (const group of of) sizes[group]!++;
  const order = Uint32Array.from(sizes.keys()).sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  const place = new Uint32Array(count);
  for (const [at, group] of order.entries()) place[group] = at;
  return { count, of: of.map((group) => place[group]!), sizes: order.map((group) => sizes[group]!) };
}
