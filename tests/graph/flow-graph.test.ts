import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowGraph } from "../../src/graph/flow-graph.ts";

const build = (nodes: number, flows: readonly (readonly [number, number, number])[]) =>
  flowGraph(
    nodes,
    Uint32Array.from(flows, ([from]) => from),
    Uint32Array.from(flows, ([, to]) => to),
    Float64Array.from(flows, ([, , weight]) => weight),
  );

describe("the graph", () => {
  it("stands in compressed rows both ways, in ascending order", () => {
    // By hand: 2→0 twice is one pair of 5; the loop and the zero are left out.
    const graph = build(4, [
      [2, 1, 1],
      [2, 0, 2],
      [0, 2, 7],
      [1, 1, 9],
      [2, 0, 3],
      [0, 1, 0],
    ]);
    expect([...graph.outOffsets]).toEqual([0, 1, 1, 3, 3]);
    expect([...graph.targets]).toEqual([2, 0, 1]);
    expect([...graph.outWeights]).toEqual([7, 5, 1]);
    expect([...graph.inOffsets]).toEqual([0, 1, 2, 3, 3]);
    expect([...graph.sources]).toEqual([2, 2, 0]);
    expect([...graph.inWeights]).toEqual([5, 1, 7]);
    expect([graph.edges, graph.total, graph.outflow(2), graph.inflow(0), graph.outflow(3)]).toEqual([3, 13, 6, 5, 0]);
    expect([graph.indexOf(2, 1), graph.indexOf(0, 1)]).toEqual([2, -1]);
  });

  it("agrees with a plain matrix", () => {
    // Oracle: an n × n matrix of sums.
    const flow = fc.tuple(fc.nat(5), fc.nat(5), fc.nat(9));
    fc.assert(
      fc.property(fc.array(flow, { maxLength: 40 }), (flows) => {
        const matrix = Array.from({ length: 6 }, () => new Array<number>(6).fill(0));
        for (const [from, to, weight] of flows) if (from !== to) matrix[from]![to]! += weight;
        const graph = build(6, flows);
        const all = matrix.flat();
        expect(graph.edges).toBe(all.filter((weight) => weight > 0).length);
        expect(graph.total).toBe(all.reduce((sum, weight) => sum + weight, 0));
        for (let i = 0; i < 6; i++) {
          expect(graph.outflow(i)).toBe(matrix[i]!.reduce((sum, weight) => sum + weight, 0));
          expect(graph.inflow(i)).toBe(matrix.reduce((sum, row) => sum + row[i]!, 0));
          for (let j = 0; j < 6; j++) expect(graph.weight(i, j)).toBe(matrix[i]![j]!);
        }
      }),
    );
  });

  it("is built of nothing", () => {
    expect(build(0, [])).toMatchObject({ nodes: 0, edges: 0, total: 0 });
  });
});
