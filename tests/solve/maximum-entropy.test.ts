import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectedFlows } from "../../src/solve/maximum-entropy.ts";
import { networkOf } from "./network-of.ts";

describe.each(["any-size", "counts"] as const)("the most random flows, %s", (weights) => {
  it("have the sums that were given", () => {
    // Oracle: the definition. Every row and column of expectations adds up to what was observed.
    const flows = fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 400 })), { maxLength: 20 });
    fc.assert(
      fc.property(flows, (given) => {
        const graph = networkOf(7, given);
        const [out, into] = [0, 1].map((side) =>
          Float64Array.from({ length: 7 }, (_, node) => (side === 0 ? graph.outflow(node) : graph.inflow(node))),
        ) as [Float64Array, Float64Array];
        const model = expectedFlows(out, into, weights);
        if (out.some((own, node) => own + into[node]! >= graph.total)) {
          expect(model).toBeNull();
          return;
        }
        expect(model).not.toBeNull();
        for (let node = 0; node < 7; node++) {
          let [row, column] = [0, 0];
          for (let other = 0; other < 7; other++) {
            if (other === node) continue;
            row += model?.mean(node, other) ?? 0;
            column += model?.mean(other, node) ?? 0;
          }
          expect(Math.abs(row - out[node]!)).toBeLessThanOrEqual(1e-8 * graph.total);
          expect(Math.abs(column - into[node]!)).toBeLessThanOrEqual(1e-8 * graph.total);
        }
      }),
    );
  });
});
