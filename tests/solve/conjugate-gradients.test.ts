import { describe, expect, it } from "vitest";
import { conjugateGradients } from "../../src/solve/conjugate-gradients.ts";

// By hand: 4x + y = 1 and x + 3y = 2 have x = 1/11 and y = 7/11.
const system = {
  rightSide: Float64Array.of(1, 2),
  multiply: (x: Float64Array, product: Float64Array) => {
    product[0] = 4 * x[0]! + x[1]!;
    product[1] = x[0]! + 3 * x[1]!;
    return x[0]! * product[0] + x[1]! * product[1];
  },
  precondition: (residual: Float64Array, near: Float64Array) => {
    near[0] = residual[0]! / 4;
    near[1] = residual[1]! / 3;
    return residual[0]! * near[0] + residual[1]! * near[1];
  },
};

describe("conjugate gradients", () => {
  it("solve a system in as many rounds as it has unknowns", () => {
    const { x, solved } = conjugateGradients(system, { tolerance: 1e-12, rounds: 2 });
    expect(solved).toBe(true);
    expect(x[0]).toBeCloseTo(1 / 11, 12);
    expect(x[1]).toBeCloseTo(7 / 11, 12);
  });

  it("say so where the rounds do not suffice", () => {
    expect(conjugateGradients(system, { tolerance: 1e-12, rounds: 1 }).solved).toBe(false);
  });

  it("leave a right side of nothing at nothing", () => {
    const { x, solved } = conjugateGradients(
      { ...system, rightSide: new Float64Array(2) },
      { tolerance: 1e-12, rounds: 2 },
    );
    expect(solved).toBe(true);
    expect([...x]).toEqual([0, 0]);
  });
});
