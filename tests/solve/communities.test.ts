import { describe, expect, it } from "vitest";
import { seededRandom } from "../../src/domain/random.ts";
import { flowGraph } from "../../src/graph/flow-graph.ts";
import { communities } from "../../src/solve/communities.ts";

const graphOf = (nodes: number, edges: readonly (readonly [number, number, number])[]) =>
  flowGraph(
    nodes,
    Uint32Array.from(edges, ([from]) => from),
    Uint32Array.from(edges, ([, to]) => to),
    Float64Array.from(edges, ([, , weight]) => weight),
  );

/** Groups of nodes as planted: each way within a group is there with one chance, each way between with another. */
function planted(sizes: readonly number[], within: number, between: number, seed: number) {
  const random = seededRandom(seed);
  const of = sizes.flatMap((size, group) => Array.from({ length: size }, () => group));
  const edges = of.flatMap((group, from) =>
    of.flatMap((other, to): readonly (readonly [number, number, number])[] =>
      from !== to && random() < (group === other ? within : between) ? [[from, to, 1 + random()]] : [],
    ),
  );
  return { of, graph: graphOf(of.length, edges) };
}

// Oracle: the groups that were planted, far above the threshold at which they can be told apart.
describe("communities", () => {
  it.each([1, 2, 3])("are those that were planted (seed %i)", (seed) => {
    const { of, graph } = planted([70, 60, 50, 40, 30, 20], 0.4, 0.01, seed);
    const found = communities(graph);
    expect(found.count).toBe(6);
    // The largest comes first, as they were planted.
    expect([...found.of]).toEqual(of);
    expect([...found.sizes]).toEqual([70, 60, 50, 40, 30, 20]);
  });

  // Oracle by hand: modularity of the pairs 20/21 − 2·(21/42)² = 0.45, of all in one 1 − 1 = 0, of all apart below 0.
  it("are two pairs with a little between them", () => {
    const found = communities(
      graphOf(4, [
        [0, 1, 5],
        [1, 0, 5],
        [2, 3, 5],
        [3, 2, 5],
        [1, 2, 1],
      ]),
    );
    expect([...found.of]).toEqual([0, 0, 1, 1]);
  });

  it("leave whoever has no flow alone, and an empty graph without any", () => {
    const found = communities(graphOf(4, [[1, 2, 3]]));
    expect([...found.of]).toEqual([1, 0, 0, 2]);
    expect([...found.sizes]).toEqual([2, 1, 1]);
    expect(communities(graphOf(0, [])).count).toBe(0);
  });

  it("are the same whatever way the flows run, and in whatever unit", () => {
    const { of, graph } = planted([30, 20, 10], 0.5, 0.05, 7);
    const edges = of.flatMap((_, from) =>
      Array.from({ length: graph.outOffsets[from + 1]! - graph.outOffsets[from]! }, (_unused, k) => {
        const at = graph.outOffsets[from]! + k;
        return [graph.targets[at]!, from, 8 * graph.outWeights[at]!] as const;
      }),
    );
    expect([...communities(graphOf(of.length, edges)).of]).toEqual([...communities(graph).of]);
  });
});
