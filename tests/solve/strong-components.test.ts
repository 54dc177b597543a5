import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strongComponents } from "../../src/solve/strong-components.ts";

function rows(nodes: number, edges: readonly (readonly [number, number])[]): [Uint32Array, Uint32Array] {
  const offsets = [0];
  const targets: number[] = [];
  for (let node = 0; node < nodes; node++) {
    targets.push(...edges.filter(([from]) => from === node).map(([, to]) => to));
    offsets.push(targets.length);
  }
  return [Uint32Array.from(offsets), Uint32Array.from(targets)];
}

describe("strong components", () => {
  it("agree with reachability", () => {
    // Oracle: two nodes are in one component when each reaches the other (transitive closure by Warshall).
    const edges = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 20 });
    fc.assert(
      fc.property(edges, (given) => {
        const reach = Array.from({ length: 7 }, (_, i) => Array.from({ length: 7 }, (_, j) => i === j));
        for (const [from, to] of given) reach[from]![to] = true;
        for (let k = 0; k < 7; k++) {
          for (let i = 0; i < 7; i++) {
            for (let j = 0; j < 7; j++) if (reach[i]![k]! && reach[k]![j]!) reach[i]![j] = true;
          }
        }
        const { count, of } = strongComponents(7, ...rows(7, given));
        for (let i = 0; i < 7; i++) {
          for (let j = 0; j < 7; j++) expect(of[i] === of[j]).toBe(reach[i]![j]! && reach[j]![i]!);
        }
        expect(new Set(of).size).toBe(count);
      }),
    );
  });

  it("pass over nodes beyond those that take part", () => {
    // 0 → 2 → 1 → 0 is a circle only through 2.
    expect(
      strongComponents(
        2,
        ...rows(3, [
          [0, 2],
          [2, 1],
          [1, 0],
        ]),
      ).count,
    ).toBe(2);
    expect(
      strongComponents(
        3,
        ...rows(3, [
          [0, 2],
          [2, 1],
          [1, 0],
        ]),
      ).count,
    ).toBe(1);
  });

  it("follow a ring of 200,000 without running out of stack", () => {
    const nodes = 200_000;
    const offsets = Uint32Array.from({ length: nodes + 1 }, (_, node) => node);
    const targets = Uint32Array.from({ length: nodes }, (_, node) => (node + 1) % nodes);
    expect(strongComponents(nodes, offsets, targets).count).toBe(1);
  });
});
