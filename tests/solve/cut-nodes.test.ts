import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutNodes } from "../../src/solve/cut-nodes.ts";
import { weakComponents } from "../../src/solve/weak-components.ts";
import { networkOf } from "./network-of.ts";

describe("cut nodes", () => {
  it("are those without which there are more components", () => {
    // Oracle: each node's flows taken away in turn; what is left of it is a component of its own.
    const flows = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 16 });
    fc.assert(
      fc.property(flows, (pairs) => {
        const given = pairs.filter(([from, to]) => from !== to).map(([from, to]) => [from, to, 1] as const);
        const parts = weakComponents(networkOf(9, given)).count;
        const expected = Array.from({ length: 9 }, (_, node) => {
          const left = given.filter(([from, to]) => from !== node && to !== node);
          const alone = left.length === given.length;
          return !alone && weakComponents(networkOf(9, left)).count - 1 > parts ? 1 : 0;
        });
        expect([...cutNodes(networkOf(9, given))]).toEqual(expected);
      }),
    );
  });

  it("pass over nodes beyond those that take part", () => {
    // 1 joins 0 and 2; so does 3, who takes no part.
    const graph = networkOf(4, [
      [0, 1, 1],
      [1, 2, 1],
      [0, 3, 1],
      [3, 2, 1],
    ]);
    expect([...cutNodes(graph)]).toEqual([0, 0, 0, 0]);
    expect([...cutNodes(graph, 3)]).toEqual([0, 1, 0]);
  });

  it("follow a chain of 1,000,000 without running out of stack", () => {
    const nodes = 1_000_000;
    const chain = Array.from({ length: nodes - 1 }, (_, k) => [k, k + 1, 1] as const);
    const cut = cutNodes(networkOf(nodes, chain));
    expect([cut[0], cut[1], cut[nodes - 2], cut[nodes - 1]]).toEqual([0, 1, 1, 0]);
  });
});
