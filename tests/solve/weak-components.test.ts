import { describe, expect, it } from "vitest";
import { weakComponents } from "../../src/solve/weak-components.ts";
import { networkOf } from "./network-of.ts";

describe("weak components", () => {
  it("join what a flow joins, whatever its direction, numbered by their first nodes", () => {
    // By hand: 1 gives to 0 and to 4, 3 gives to 5; 2 has nothing.
    const { count, of } = weakComponents(
      networkOf(6, [
        [1, 0, 1],
        [1, 4, 1],
        [3, 5, 1],
      ]),
    );
    expect(count).toBe(3);
    expect([...of]).toEqual([0, 0, 1, 2, 0, 2]);
  });
});
