import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowGraph } from "../../src/graph/flow-graph.ts";
import { repair } from "../../src/interventions/repair.ts";
import { ALLOWED } from "../../src/interventions/repair-options.ts";
import { evenRates } from "../../src/measures/fair-rates.ts";
import { solve } from "../solve/solver.ts";

const NODES = 6;
const network = fc
  .uniqueArray(fc.tuple(fc.nat(NODES - 1), fc.nat(NODES - 1), fc.integer({ min: 1, max: 16 })), {
    selector: ([from, to]) => from * NODES + to,
    minLength: 4,
    maxLength: 18,
  })
  .map((flows) => flows.filter(([from, to]) => from !== to))
  .filter((flows) => flows.length >= 4)
  .map((flows) =>
    flowGraph(
      NODES,
      Uint32Array.from(flows, ([from]) => from),
      Uint32Array.from(flows, ([, to]) => to),
      Float64Array.from(flows, ([, , weight]) => weight),
    ),
  );
const numbers = fc.array(fc.constantFrom(1, 2, 4, 8), { minLength: NODES, maxLength: NODES });

describe("a repair by a chosen rule of fairness", () => {
  // Oracle: the sums after it, added up here.
  it("ends with every party at its own target, within the tolerance, and leaves who has no number no further from even", () => {
    fc.assert(
      fc.property(
        network,
        numbers,
        fc.constantFrom(1, 1.25, 2),
        fc.constantFrom(...ALLOWED),
        (graph, given, tolerance, allow) => {
          const parts = Float64Array.from(given, (number, node) => (node === 0 ? Number.NaN : number));
          const through = (node: number): number => graph.outflow(node) + graph.inflow(node);
          const { rates } = evenRates({ parts, variance: 0 }, through);
          const found = repair(graph, { allow, tolerance, rates }, solve);
          if (!found.feasible) return;
          const [out, into] = [new Float64Array(NODES), new Float64Array(NODES)];
          for (let node = 0; node < NODES; node++) [out[node], into[node]] = [graph.outflow(node), graph.inflow(node)];
          for (const { from, to, change } of found.changes) {
            out[from]! += change;
            into[to]! += change;
          }
          for (let node = 0; node < NODES; node++) {
            const [given, taken] = [out[node]!, into[node]!];
            if (Number.isNaN(rates[node]!)) {
              const before = graph.outflow(node) - graph.inflow(node);
              expect(Math.abs(given - taken)).toBeLessThanOrEqual(Math.abs(before) + 1e-5);
              continue;
            }
            const due = rates[node]! * taken;
            const tau = (tolerance - 1) / (tolerance + 1);
            expect(Math.abs(given - due)).toBeLessThanOrEqual(tau * (given + due) + 1e-5 * (1 + rates[node]!));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  // Oracle: who gives and gets in proportion already; and the rule that was there before.
  it("changes nothing where all are on target, and as much as before where all numbers are equal", () => {
    fc.assert(
      fc.property(network, (graph) => {
        const through = (node: number): number => graph.outflow(node) + graph.inflow(node);
        const parts = Float64Array.from({ length: NODES }, (_, node) => {
          const ratio = graph.outflow(node) / graph.inflow(node);
          return Number.isFinite(ratio) && ratio > 0 ? ratio : Number.NaN;
        });
        if (parts.every((part) => !Number.isNaN(part))) {
          const { rates } = evenRates({ parts, variance: 0 }, through);
          expect(repair(graph, { allow: "existing", tolerance: 1.01, rates }, solve)).toMatchObject({ objective: 0 });
        }
        const ones = new Float64Array(NODES).fill(1);
        const [plain, equal] = [{}, { rates: ones }].map((more) =>
          repair(graph, { allow: "existing", tolerance: 1.25, ...more }, solve),
        );
        expect(equal).toEqual(plain);
      }),
      { numRuns: 30 },
    );
  });

  // The fewest move each relation in one sense; the least that shifts may find two senses of one relation cheaper, and is then no bound.
  it("touches no more relations for the fewest than the least that shifts does with one sense each", () => {
    fc.assert(
      fc.property(network, numbers, (graph, given) => {
        const through = (node: number): number => graph.outflow(node) + graph.inflow(node);
        const { rates } = evenRates({ parts: Float64Array.from(given), variance: 0 }, through);
        const asked = { allow: "existing", tolerance: 1.25, rates } as const;
        const [least, fewest] = [repair(graph, asked, solve), repair(graph, { ...asked, fewest: true }, solve)];
        expect(fewest.feasible).toBe(least.feasible);
        if (!least.feasible || !fewest.feasible) return;
        const relations = new Set(least.changes.map(({ from, to }) => [from, to].sort().join(" ")));
        const senses = least.changes.map(({ from, to, change }) => {
          const [more, less] = from < to ? ["up", "down"] : ["down", "up"];
          return `${[from, to].sort().join(" ")} ${change > 0 ? more : less}`;
        });
        if (new Set(senses).size > relations.size) return;
        expect(fewest.objective).toBeLessThanOrEqual(relations.size);
      }),
      { numRuns: 15 },
    );
  });
});
