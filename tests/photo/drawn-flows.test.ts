import { describe, expect, it } from "vitest";
import { drawnFlows } from "../../src/photo/drawn-flows.ts";
import { partnershipOf } from "../build.ts";

describe("what is drawn of the flows", () => {
  // Autonomy given up costs 16 and reaches nobody (DESIGN §1: cost without worth); B's help costs 3 and is worth 0 to A.
  const state = partnershipOf([
    ["A", "nobody", 16, 0],
    ["B", "A", 3, 0],
    ["A", "B", 0],
    ["A", "A", 5],
    ["B", "C", null],
    ["A", "C", 2, 4],
    ["A", "C", 1, 2],
  ]);
  const drawn = (lens: "worth" | "cost" | "mean") =>
    drawnFlows(state, lens).map((flow) => [flow.from, flow.to, flow.value]);

  it("shows what is given up to nobody with its cost, under every lens", () => {
    for (const lens of ["worth", "cost", "mean"] as const) expect(drawn(lens)).toContainEqual(["A", "nobody", 16]);
  });

  it("leaves out what is zero at both ends and what a party gives itself, and keeps what has no size", () => {
    expect(drawn("worth")).toEqual([
      ["A", "C", 6],
      ["A", "nobody", 16],
      ["B", "A", 0],
      ["B", "C", null],
    ]);
    expect(drawn("cost")).toContainEqual(["B", "A", 3]);
  });
});
