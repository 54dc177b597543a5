import { describe, expect, it } from "vitest";
import { fewestChanges } from "../../src/solve/fewest-changes.ts";
import type { Pairs } from "../../src/solve/peel-leaves.ts";

function fewest(surplus: readonly number[], pairs: readonly (readonly [number, number])[]) {
  const { changes, proven, along } = fewestChanges(
    surplus.length,
    { first: Uint32Array.from(pairs, ([one]) => one), second: Uint32Array.from(pairs, ([, other]) => other) },
    Float64Array.from(surplus),
    Float64Array.from(surplus, (each) => Math.abs(each) + 1),
  );
  expect(along.first.length).toBe(changes);
  expectToSettle(surplus, along);
  return { changes, proven };
}

/** What moves along those pairs alone can make every surplus 0: so it does in each part that they hold together. */
function expectToSettle(surplus: readonly number[], { first, second }: Pairs): void {
  const part = surplus.map((_, node) => node);
  for (let k = 0; k < first.length; k++) {
    const [one, other] = [part[first[k]!]!, part[second[k]!]!];
    expect(one, "no circle").not.toBe(other);
    for (let node = 0; node < part.length; node++) if (part[node] === other) part[node] = one;
  }
  const sums = new Map<number, number>();
  for (const [node, each] of surplus.entries()) sums.set(part[node]!, (sums.get(part[node]!) ?? 0) + each);
  for (const sum of sums.values()) expect(sum).toBeCloseTo(0, 9);
}

const ringOf = (nodes: number) => Array.from({ length: nodes }, (_, k) => [k, (k + 1) % nodes] as const);
const everyPair = (nodes: number) =>
  Array.from({ length: nodes }, (_, one) => one).flatMap((one) =>
    Array.from({ length: nodes - 1 - one }, (_, k) => [one, one + 1 + k] as const),
  );

// Oracle: by hand. Random small graphs stand in optima.test.ts, beside a mixed-integer program of HiGHS.
describe("the fewest pairs to change", () => {
  it("makes each pair of opposites a group where all know each other", () => {
    expect(fewest([1, 2, 3, -3, -2, -1], everyPair(6))).toEqual({ changes: 3, proven: true });
  });

  it("joins what only others connect: on a ring 1, 2, −1, −2 need three", () => {
    expect(fewest([1, 2, -1, -2], ringOf(4))).toEqual({ changes: 3, proven: true });
    expect(fewest([1, -1, 2, -2], ringOf(4))).toEqual({ changes: 2, proven: true });
  });

  it("leaves who is in balance alone, unless they are on the way", () => {
    expect(fewest([1, 0, -1], ringOf(3))).toEqual({ changes: 1, proven: true });
    expect(fewest([1, 0, -1, 0], ringOf(4))).toEqual({ changes: 2, proven: true });
    expect(fewest([0, 0, 0, 0], ringOf(4))).toEqual({ changes: 0, proven: true });
  });

  it("takes sums that are 0 but for rounding for 0", () => {
    expect(fewest([0.1 + 0.2, -0.3, 1, -1], everyPair(4))).toEqual({ changes: 2, proven: true });
  });

  it("proves trees of any size, and circles of up to 16; beyond that it is a bound", () => {
    const path = ringOf(40).slice(0, -1);
    const ends = Array.from({ length: 40 }, (_, k) => (k === 0 ? 1 : k === 39 ? -1 : 0));
    expect(fewest(ends, path)).toEqual({ changes: 39, proven: true });
    const opposites = (nodes: number) => Array.from({ length: nodes }, (_, k) => (k % 2 === 0 ? k + 1 : -k));
    expect(fewest(opposites(16), ringOf(16))).toEqual({ changes: 8, proven: true });
    const beyond = fewest(opposites(18), ringOf(18));
    expect(beyond.proven).toBe(false);
    expect(beyond.changes).toBeGreaterThanOrEqual(9);
    expect(beyond.changes).toBeLessThanOrEqual(17);
    // Two circles of 16 that do not touch are two questions.
    const apart = [...ringOf(16), ...ringOf(16).map(([a, b]) => [a + 16, b + 16] as const)];
    expect(fewest([...opposites(16), ...opposites(16)], apart)).toEqual({ changes: 16, proven: true });
  });
});
