import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trophicLevels } from "../../src/solve/trophic-levels.ts";
import { networkOf } from "./network-of.ts";

const weights = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.double({ min: 1e-3, max: 1e3, noNaN: true }));
const flows = fc.array(fc.tuple(fc.nat(8), fc.nat(8), weights), { maxLength: 30 });

describe("trophic levels", () => {
  it("solve what they are defined by, with 0 as the lowest of each component", () => {
    // Oracle: the definition itself. At each node Σ_j (w_ij + w_ji)(h_i − h_j) = I_i − O_i.
    fc.assert(
      fc.property(flows, (given) => {
        const graph = networkOf(9, given);
        const levels = trophicLevels(graph);
        for (let node = 0; node < 9; node++) {
          const [into, out] = [graph.inflow(node), graph.outflow(node)];
          if (into + out === 0) {
            expect(levels[node]).toBeNaN();
            continue;
          }
          let sum = 0;
          for (let other = 0; other < 9; other++) {
            const both = graph.weight(node, other) + graph.weight(other, node);
            if (both > 0) sum += both * (levels[node]! - levels[other]!);
          }
          expect(Math.abs(sum - (into - out))).toBeLessThanOrEqual(1e-8 * graph.total);
        }
        const known = levels.filter((level) => !Number.isNaN(level));
        if (known.length > 0) expect(Math.min(...known)).toBe(0);
      }),
    );
  });

  it("put each component on its own scale, however far apart their weights lie", () => {
    // By hand: 3 there and 1 back is a rise of a half, whatever the unit.
    const levels = trophicLevels(
      networkOf(4, [
        [0, 1, 3e-90],
        [1, 0, 1e-90],
        [2, 3, 3e90],
        [3, 2, 1e90],
      ]),
    );
    expect([...levels].map((level) => Math.round(level * 1e9) / 1e9)).toEqual([0, 0.5, 0, 0.5]);
  });

  it("go down a chain of 1,000,000 step by step, without running out of stack or rounds", () => {
    const last = 999_999;
    const chain = (nodes: number) => Array.from({ length: nodes - 1 }, (_, k) => [k, k + 1, 2] as const);
    const levels = trophicLevels(networkOf(last + 1, chain(last + 1)));
    expect([levels[0], levels[last]]).toEqual([0, last]);
  });

  it("are level round a ring of 10,000, and fall along it where one flow is missing its equal", () => {
    // By hand: round a ring of n with weight 1 but one of 1/2, the same current c runs along every flow:
    // a rise of 1 − c along n − 1 of them and 1 − 2c along the last, together 0, so c = n / (n + 1).
    const nodes = 10_000;
    const ring = Array.from({ length: nodes }, (_, k) => [k, (k + 1) % nodes, k === nodes - 1 ? 0.5 : 1] as const);
    const levels = trophicLevels(networkOf(nodes, ring));
    expect(levels[nodes - 1]).toBeCloseTo((nodes - 1) / (nodes + 1), 9);
    const even = trophicLevels(
      networkOf(
        nodes,
        ring.map(([from, to]) => [from, to, 1] as const),
      ),
    );
    expect(Math.max(...even)).toBe(0);
  });
});
