import fc from "fast-check";
import { expect, it } from "vitest";
import { forEachPair } from "../../src/graph/pairs.ts";
import { networkOf } from "../solve/network-of.ts";

it("each pair with any flow is visited once, in order, with what goes there and back", () => {
  // Oracle: every pair looked up one by one.
  const flows = fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 9 })), { maxLength: 25 });
  fc.assert(
    fc.property(flows, fc.integer({ min: 0, max: 7 }), (given, nodes) => {
      const graph = networkOf(7, given);
      const expected: number[][] = [];
      for (let first = 0; first < nodes; first++) {
        for (let second = first + 1; second < nodes; second++) {
          const [there, back] = [graph.weight(first, second), graph.weight(second, first)];
          if (there + back > 0) expected.push([first, second, there, back]);
        }
      }
      const visited: number[][] = [];
      forEachPair(graph, (...pair) => visited.push(pair), nodes);
      expect(visited).toEqual(expected);
    }),
  );
});
