import { describe, expect, it } from "vitest";
import { seededRandom } from "../../src/domain/random.ts";
import type { FlowGraph } from "../../src/graph/flow-graph.ts";
import { netFlows } from "../../src/measures/net-flows.ts";
import { relations, surplus } from "../../src/measures/relations.ts";
import { fewestChanges } from "../../src/solve/fewest-changes.ts";
import { leastTransport } from "../../src/solve/least-transport.ts";
import { maxCirculation } from "../../src/solve/max-circulation.ts";
import { flowNetwork } from "../../src/solve/max-flow.ts";
import { networkSimplex } from "../../src/solve/network-simplex.ts";
import { optimum } from "./highs.ts";
import { randomGraph, sourcesOf } from "./random-graph.ts";

// Oracle: HiGHS 1.15, on seeded random graphs. Only values are compared: an optimum's support is not unique.

const SEEDS = Array.from({ length: 30 }, (_, seed) => seed + 1);

/** 3 to 17 nodes; whole weights, fractions, or weights of very different size. */
function graphOf(seed: number): FlowGraph {
  const random = seededRandom(seed);
  const nodes = 3 + Math.floor(random() * 15);
  const sizes = [() => 1 + Math.floor(random() * 9), () => random() + 0.01, () => 10 ** (random() * 6 - 3)];
  return randomGraph(random, nodes, Math.floor(nodes * (1 + random() * 4)), sizes[seed % 3]!);
}

interface Arc {
  readonly from: number;
  readonly to: number;
}

/** Per node, what leaves over its arcs less what enters. */
const balances = (nodes: number, arcs: readonly Arc[]): Map<number, number>[] => {
  const terms = Array.from({ length: nodes }, () => new Map<number, number>());
  for (const [k, { from, to }] of arcs.entries()) {
    terms[from]!.set(k, 1);
    terms[to]!.set(k, -1);
  }
  return terms;
};

const arcsOf = (graph: FlowGraph): readonly Arc[] =>
  Array.from(sourcesOf(graph), (from, k) => ({ from, to: graph.targets[k]! }));

function expectSame(ours: number, theirs: number | null, scale: number): void {
  expect(theirs).not.toBeNull();
  expect(Math.abs(ours - theirs!), `${ours} and ${theirs}`).toBeLessThanOrEqual(1e-6 * Math.max(theirs!, scale));
}

describe("the same optimum as another program", () => {
  it.each(SEEDS)("largest circulation, within the flows and within the net flows: graph %i", (seed) => {
    const gross = graphOf(seed);
    for (const graph of [gross, netFlows(gross)]) {
      const theirs = optimum({
        sense: "Maximize",
        objective: Array.from(graph.outWeights, () => 1),
        rows: balances(graph.nodes, arcsOf(graph)).map((terms) => ({ terms, is: "=", value: 0 })),
        upper: Array.from(graph.outWeights),
      });
      const ours = maxCirculation(graph.nodes, graph.outOffsets, graph.targets, graph.outWeights);
      expectSame(ours.circulating, theirs, 1e-3 * graph.total);
      expectSame(ours.withdrawn, graph.total - theirs!, 1e-3 * graph.total);
    }
  });

  it.each(SEEDS)("least transport along existing relations: graph %i", (seed) => {
    const graph = graphOf(seed);
    const pairs = relations(graph);
    const arcs = [...pairs.first].flatMap((from, k) => {
      const to = pairs.second[k]!;
      return [
        { from, to },
        { from: to, to: from },
      ];
    });
    const theirs = optimum({
      sense: "Minimize",
      objective: arcs.map(() => 1),
      rows: balances(graph.nodes, arcs).map((terms, node) => ({ terms, is: "=", value: surplus(graph)[node]! })),
      upper: arcs.map(() => Number.POSITIVE_INFINITY),
    });
    expectSame(leastTransport(graph.nodes, pairs, surplus(graph)), theirs, 1e-3 * graph.total);
  });

  it.each(SEEDS)("a flow of least cost, with costs of both signs: graph %i", (seed) => {
    const graph = graphOf(seed);
    const random = seededRandom(seed + 1000);
    const cost = Int32Array.from(graph.outWeights, () => Math.floor(random() * 13) - 4);
    const supply = new Float64Array(graph.nodes);
    const [giver, taker] = [0, graph.nodes - 1];
    supply[giver] = (graph.outflow(giver) * random()) / 2;
    supply[taker] = -supply[giver]!;
    const arcs = arcsOf(graph);
    const theirs = optimum({
      sense: "Minimize",
      objective: [...cost],
      rows: balances(graph.nodes, arcs).map((terms, node) => ({ terms, is: "=", value: supply[node]! })),
      upper: Array.from(graph.outWeights),
    });
    const { flow, potential, feasible } = networkSimplex({
      nodes: graph.nodes,
      from: sourcesOf(graph),
      to: graph.targets,
      capacity: graph.outWeights,
      cost,
      supply,
    });
    expect(feasible).toBe(theirs !== null);
    if (theirs === null) return;
    const ours = flow.reduce((sum, each, k) => sum + each * cost[k]!, 0);
    expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(1e-6 * graph.total);
    for (const [k, { from, to }] of arcs.entries()) {
      const reduced = cost[k]! + potential[from]! - potential[to]!;
      if (reduced > 0) expect(flow[k]).toBe(0);
      if (reduced < 0) expect(flow[k]).toBeCloseTo(graph.outWeights[k]!, 9);
    }
  });

  it.each(SEEDS)("largest flow from one node to another, and back to itself: graph %i", (seed) => {
    const graph = graphOf(seed);
    const { maxFlow } = flowNetwork(graph.nodes, graph.outOffsets, graph.targets, graph.outWeights);
    for (const [source, sink] of [
      [0, 1],
      [1, 0],
      [2, 2],
      [0, 0],
    ] as const) {
      // One more node takes in what comes to the sink, so that source and sink may be one.
      const arcs = arcsOf(graph).map(({ from, to }) => ({ from, to: to === sink ? graph.nodes : to }));
      const theirs = optimum({
        sense: "Maximize",
        objective: arcs.map(({ to }) => (to === graph.nodes ? 1 : 0)),
        rows: balances(graph.nodes + 1, arcs)
          .map((terms, node) => ({ terms, is: "=", value: 0, node }) as const)
          .filter(({ node }) => node !== source && node !== sink && node !== graph.nodes),
        // What leaves the sink is of no use, and what enters the source neither.
        upper: arcs.map(({ from, to }, k) =>
          (from === sink && sink !== source) || (to === source && sink !== source) ? 0 : graph.outWeights[k]!,
        ),
      });
      expectSame(maxFlow(source, sink), theirs, 1e-3 * graph.outflow(source));
    }
  });

  it.each(SEEDS)("fewest pairs to change, a mixed-integer program: graph %i", (seed) => {
    const random = seededRandom(seed);
    const nodes = 3 + (seed % 5);
    const graph = randomGraph(random, nodes, nodes + Math.floor(random() * nodes), () => 1 + Math.floor(random() * 3));
    const pairs = relations(graph);
    const count = pairs.first.length;
    const most = surplus(graph).reduce((sum, each) => sum + Math.abs(each), 0) / 2;
    // x0 … forth, then back, then whether the pair is used.
    const rows = balances(nodes, [
      ...Array.from(pairs.first, (from, k) => ({ from, to: pairs.second[k]! })),
      ...Array.from(pairs.first, (to, k) => ({ from: pairs.second[k]!, to })),
    ]).map((terms, node) => ({ terms, is: "=", value: surplus(graph)[node]! }) as const);
    const used = Array.from({ length: count }, (_, k) => ({
      terms: new Map([
        [k, 1],
        [count + k, 1],
        [2 * count + k, -most],
      ]),
      is: "<=" as const,
      value: 0,
    }));
    const theirs = optimum({
      sense: "Minimize",
      objective: Array.from({ length: 3 * count }, (_, k) => (k < 2 * count ? 0 : 1)),
      rows: [...rows, ...used],
      upper: Array.from({ length: 3 * count }, (_, k) => (k < 2 * count ? Number.POSITIVE_INFINITY : 1)),
      binary: Array.from({ length: count }, (_, k) => 2 * count + k),
    });
    const gross = Float64Array.from({ length: nodes }, (_, node) => graph.outflow(node) + graph.inflow(node));
    expect(fewestChanges(nodes, pairs, surplus(graph), gross)).toMatchObject({
      changes: Math.round(theirs ?? Number.NaN),
      proven: true,
    });
  });
});
