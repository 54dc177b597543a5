import { describe, expect, it } from "vitest";
import { conjugateGradients } from "../../src/solve/conjugate-gradients.ts";

// By hand: 4x + y = 1 and x + 3y = 2 have x = 1/11 and y = 7/11. Places 0 and 2 of a vector of three.
const system = {
  places: Uint32Array.of(0, 2),
  rightSide: Float64Array.of(1, 99, 2),
  multiply: (x: Float64Array, product: Float64Array) => {
    product[0] = 4 * x[0]! + x[2]!;
    product[2] = x[0]! + 3 * x[2]!;
  },
  precondition: (residual: Float64Array, near: Float64Array) => {
    near[0] = residual[0]! / 4;
    near[2] = residual[2]! / 3;
  },
};
const work = () => [new Float64Array(3), new Float64Array(3), new Float64Array(3), new Float64Array(3)] as const;

describe("conjugate gradients", () => {
  it("solve a system in as many rounds as it has unknowns, and touch no other place", () => {
    const x = Float64Array.of(5, 7, 5);
    expect(conjugateGradients(system, x, work(), { tolerance: 1e-12, rounds: 2 })).toBe(true);
    expect(x[0]).toBeCloseTo(1 / 11, 12);
    expect(x[1]).toBe(7);
    expect(x[2]).toBeCloseTo(7 / 11, 12);
  });

  it("say so where the rounds do not suffice", () => {
    expect(conjugateGradients(system, new Float64Array(3), work(), { tolerance: 1e-12, rounds: 1 })).toBe(false);
  });

  it("leave a right side of nothing at nothing", () => {
    const x = Float64Array.of(5, 7, 5);
    const nothing = { ...system, rightSide: new Float64Array(3) };
    expect(conjugateGradients(nothing, x, work(), { tolerance: 1e-12, rounds: 2 })).toBe(true);
    expect([...x]).toEqual([0, 7, 0]);
  });
});
