import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dominatorTrees } from "../../src/solve/dominators.ts";
import { networkOf } from "./network-of.ts";

const flows = fc
  .array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 22 })
  .map((pairs) => pairs.map(([from, to]) => [from, to, 1] as const));

/** What is reached from a root while one node is away: by looking. */
function reachedWithout(
  given: readonly (readonly [number, number, number])[],
  root: number,
  away: number,
): Set<number> {
  const seen = new Set(root === away ? [] : [root]);
  for (const node of seen) for (const [from, to] of given) if (from === node && to !== away) seen.add(to);
  return seen;
}

describe("dominators", () => {
  it("are the nodes without which another is not reached", () => {
    // Oracle: each node taken away in turn. All roots from one factory, so that nothing of one is left for the next.
    fc.assert(
      fc.property(flows, (given) => {
        const treeFrom = dominatorTrees(networkOf(8, given));
        for (let root = 0; root < 8; root++) {
          const { reached, order, dominator } = treeFrom(root);
          const all = reachedWithout(given, root, -1);
          expect(new Set(order.slice(0, reached))).toEqual(all);
          for (let place = 1; place < reached; place++) {
            const above = new Set<number>();
            for (let at = dominator[place]!; at > 0; at = dominator[at]!) above.add(order[at]!);
            const node = order[place]!;
            const needed = [...all].filter(
              (other) => other !== node && other !== root && !reachedWithout(given, root, other).has(node),
            );
            expect(above).toEqual(new Set(needed));
          }
        }
      }),
    );
  });

  it("pass over nodes beyond those that take part", () => {
    // 0 → 2 → 1 reaches 1 only through 2.
    const graph = networkOf(3, [
      [0, 2, 1],
      [2, 1, 1],
    ]);
    expect(dominatorTrees(graph, 2)(0).reached).toBe(1);
    expect(dominatorTrees(graph)(0).reached).toBe(3);
  });

  it("follow a chain of 1,000,000 without running out of stack", () => {
    const nodes = 1_000_000;
    const chain = Array.from({ length: nodes - 1 }, (_, k) => [k, k + 1, 1] as const);
    const { reached, dominator } = dominatorTrees(networkOf(nodes, chain))(0);
    expect([reached, dominator[nodes - 1]]).toEqual([nodes, nodes - 2]);
  });
});
