import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FlowGraph, flowGraph } from "../../src/graph/flow-graph.ts";
import { grossCirculation, netCirculation } from "../../src/measures/circulating.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { strongComponents } from "../../src/solve/strong-components.ts";
import { buildState } from "../build-state.ts";

const NODES = 9;
const node = fc.nat(NODES - 1);
/** Whole weights, fractions, and weights from a millionth to a thousand million. */
const weight = fc.oneof(
  fc.integer({ min: 1, max: 9 }),
  fc.double({ min: 0.01, max: 1, noNaN: true }),
  fc.double({ min: -6, max: 9, noNaN: true }).map((power) => 10 ** power),
);
const flows = fc.array(fc.tuple(node, node, weight), { maxLength: 40 });

const graphOf = (rows: readonly (readonly [number, number, number])[]): FlowGraph =>
  flowGraph(
    NODES,
    Uint32Array.from(rows, ([from]) => from),
    Uint32Array.from(rows, ([, to]) => to),
    Float64Array.from(rows, ([, , value]) => value),
  );

const stateOf = (rows: readonly (readonly [number, number, number])[]) =>
  buildState({
    flows: rows.map(([from, to, value]) => [`p${from}`, `p${to}`, value]),
    parties: Array.from({ length: NODES }, (_, k) => `p${k}`),
  });

const IDS = [
  "circulation",
  "generalisedReciprocity",
  "oneWay",
  "repairTransfer",
  "repairExisting",
  "repairWithdraw",
] as const;

describe("what comes back", () => {
  it("both ways, through others and not at all make up everything, each worked out on its own", () => {
    fc.assert(
      fc.property(flows, (rows) => {
        const { system } = evaluate(stateOf(rows));
        if (system.total === 0) return;
        const parts = (system.reciprocity ?? 0) + (system.generalisedReciprocity ?? 0) + (system.oneWay ?? 0);
        expect(Math.abs(parts - 1)).toBeLessThanOrEqual(1e-9);
        expect(Math.abs((system.circulation ?? 0) + (system.repairWithdraw ?? 0) - 1)).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  it("circulates within the flows, as much into each as out", () => {
    fc.assert(
      fc.property(flows, (rows) => {
        const graph = graphOf(rows);
        const gross = { net: graph, ...grossCirculation(graph) };
        for (const { net, flow, circulating } of [gross, netCirculation(graph)]) {
          const balance = new Float64Array(NODES);
          let sum = 0;
          for (let from = 0; from < NODES; from++) {
            for (let k = net.outOffsets[from]!; k < net.outOffsets[from + 1]!; k++) {
              expect(flow[k]).toBeGreaterThanOrEqual(0);
              expect(flow[k]).toBeLessThanOrEqual(net.outWeights[k]!);
              balance[from]! += flow[k]!;
              balance[net.targets[k]!]! -= flow[k]!;
              sum += flow[k]!;
            }
          }
          expect(Math.max(...balance.map(Math.abs))).toBeLessThanOrEqual(1e-12 * graph.total);
          expect(Math.abs(sum - circulating)).toBeLessThanOrEqual(1e-12 * graph.total);
        }
      }),
    );
  });

  it("leaves no way round: what remains of the net flows after peeling is acyclic", () => {
    fc.assert(
      fc.property(flows, (rows) => {
        const graph = graphOf(rows);
        const { net, flow } = netCirculation(graph);
        const left = net.outWeights.map((value, k) => (value - flow[k]! > 1e-12 * graph.total ? value - flow[k]! : 0));
        const sources = new Uint32Array(net.edges);
        for (let from = 0; from < NODES; from++) sources.fill(from, net.outOffsets[from]!, net.outOffsets[from + 1]!);
        const rest = flowGraph(NODES, sources, net.targets, left);
        expect(strongComponents(NODES, rest.outOffsets, rest.targets).count).toBe(NODES);
      }),
    );
  });

  it("is no less than what is answered directly with what comes back through others", () => {
    fc.assert(
      fc.property(flows, (rows) => {
        const { system } = evaluate(stateOf(rows));
        const { circulation, reciprocity, generalisedReciprocity } = system;
        if (circulation === null) return;
        expect(circulation).toBeGreaterThanOrEqual((reciprocity ?? 0) + (generalisedReciprocity ?? 0) - 1e-9);
      }),
    );
  });

  it("keeps the repairs in order: the freer the exchange, the less has to shift", () => {
    fc.assert(
      fc.property(flows, (rows) => {
        const { repairTransfer, repairExisting, repairWithdraw } = evaluate(stateOf(rows)).system;
        if (repairTransfer === null) return;
        expect(repairTransfer).toBeLessThanOrEqual((repairExisting ?? 0) + 1e-9);
        expect(repairExisting).toBeLessThanOrEqual((repairWithdraw ?? 0) + 1e-9);
      }),
    );
  });

  it("is the same when every flow runs the other way", () => {
    fc.assert(
      fc.property(flows, (rows) => {
        const there = evaluate(stateOf(rows)).system;
        const back = evaluate(stateOf(rows.map(([from, to, value]) => [to, from, value]))).system;
        for (const id of IDS) {
          if (there[id] === null) expect(back[id]).toBeNull();
          else expect(Math.abs(there[id] - (back[id] ?? Number.NaN)), id).toBeLessThanOrEqual(1e-9);
        }
        expect(back.repairConversations).toBe(there.repairConversations);
      }),
    );
  });

  it("of a party is no less than what comes straight back, and nothing outside the circles", () => {
    fc.assert(
      fc.property(flows, (rows) => {
        const evaluation = evaluate(stateOf(rows));
        const { graph, party } = evaluation;
        const { of } = strongComponents(graph.nodes, graph.outOffsets, graph.targets);
        for (const [index, value] of party.cycleReturn.entries()) {
          if (graph.outflow(index) === 0) {
            expect(value).toBeNaN();
            continue;
          }
          expect(value).toBeLessThanOrEqual(1);
          expect(value).toBeGreaterThanOrEqual(party.reciprocatedGiving[index]! - 1e-9);
          // What is under 10⁻¹³ of what it gives counts as nothing, so a circle may still be at 0.
          const inCircle = of.some((component, other) => other !== index && component === of[index]);
          if (!inCircle) expect(value).toBe(0);
        }
      }),
    );
  });
});
