import { describe, expect, it } from "vitest";
import { networkSimplex } from "../../src/solve/network-simplex.ts";

type Arc = readonly [from: number, to: number, capacity: number, cost: number];

const solve = (nodes: number, arcs: readonly Arc[], supply?: readonly number[], signal?: AbortSignal) =>
  networkSimplex(
    {
      nodes,
      from: Uint32Array.from(arcs, ([from]) => from),
      to: Uint32Array.from(arcs, ([, to]) => to),
      capacity: Float64Array.from(arcs, ([, , capacity]) => capacity),
      cost: Int32Array.from(arcs, ([, , , cost]) => cost),
      ...(supply === undefined ? {} : { supply: Float64Array.from(supply) }),
    },
    signal,
  );

// Oracle: by hand. Random problems stand in optima.test.ts, beside HiGHS.
describe("the network simplex", () => {
  it("takes the cheap way until it is full, then the dear one", () => {
    // 5 from 0 to 2: 3 over 1 at 1 + 1, the other 2 straight at 4.
    const arcs: readonly Arc[] = [
      [0, 1, 3, 1],
      [1, 2, 9, 1],
      [0, 2, Number.POSITIVE_INFINITY, 4],
    ];
    const { flow, potential, feasible } = solve(3, arcs, [5, 0, -5]);
    expect([...flow]).toEqual([3, 3, 2]);
    expect(potential[2]! - potential[0]!).toBe(4);
    expect(feasible).toBe(true);
  });

  it("lets nothing go round where that costs, and all of it where it pays", () => {
    const ring = (cost: number): readonly Arc[] => [
      [0, 1, 2.5, cost],
      [1, 2, 1.5, cost],
      [2, 0, 4, cost],
    ];
    expect([...solve(3, ring(1)).flow]).toEqual([0, 0, 0]);
    expect([...solve(3, ring(-1)).flow]).toEqual([1.5, 1.5, 1.5]);
  });

  it("says when a supply finds no way: parts that are apart, no room, no arcs", () => {
    expect(solve(4, [[0, 1, 9, 1]], [1, 0, 0, -1]).feasible).toBe(false);
    expect(solve(2, [[0, 1, 0, 1]], [1, -1]).feasible).toBe(false);
    expect(solve(2, [], [1, -1]).feasible).toBe(false);
    expect(solve(0, []).feasible).toBe(true);
    const narrow = solve(2, [[0, 1, 2, 1]], [5, -5]);
    expect(narrow.feasible).toBe(false);
    expect([...narrow.flow]).toEqual([2]);
  });

  it("refuses a cycle that pays without end", () => {
    const arcs: readonly Arc[] = [
      [0, 1, Number.POSITIVE_INFINITY, -1],
      [1, 0, Number.POSITIVE_INFINITY, 0],
    ];
    expect(() => solve(2, arcs)).toThrow(/no bound/);
  });

  it("ends on a problem in which every pivot is degenerate", () => {
    // All capacities 0: arcs that pay can enter the tree and carry nothing.
    const arcs = Array.from({ length: 30 }, (_, k): Arc => [k % 6, (k * 7 + 1) % 6, 0, -1 - (k % 3)]);
    expect(solve(6, arcs).flow.every((flow) => flow === 0)).toBe(true);
  });

  it("stops when it is called off", () => {
    const stopped = new AbortController();
    stopped.abort();
    expect(() => solve(2, [[0, 1, 1, 1]], [1, -1], stopped.signal)).toThrow();
  });
});
