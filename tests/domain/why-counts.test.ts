import { describe, expect, it } from "vitest";
import { newFlow } from "../../src/domain/create.ts";
import type { Flow } from "../../src/domain/flow.ts";
import { whyCounts } from "../../src/domain/why-counts.ts";
import { report } from "../build.ts";

const flow = (given: Partial<Flow>): Flow => newFlow({ id: "f1", from: "a", to: "b", resource: "r1", ...given });

// Oracle: SPEC N1 and N2, by hand, at rate 2.
describe("what counts of a flow, and why", () => {
  it.each<[string, Partial<Flow>, number | null, string]>([
    [
      "the geometric mean of two reports: √(16 × 4)",
      { reports: [report("giver", { worth: 16 }), report("receiver", { worth: 4 })] },
      8,
      "both",
    ],
    [
      "half where one says nothing",
      { reports: [report("giver", { worth: 8 }), report("receiver", { worth: 0 })] },
      4,
      "disputed",
    ],
    [
      "nothing where both say so",
      { reports: [report("giver", { worth: 0 }), report("receiver", { worth: 0 })] },
      0,
      "both",
    ],
    ["one end's word over what was stated", { worth: 2, reports: [report("receiver", { worth: 4 })] }, 4, "receiver"],
    ["the giver's word where only that is there", { reports: [report("giver", { worth: 16 })] }, 16, "giver"],
    ["what was stated", { worth: 2 }, 2, "stated"],
    ["the amount at the rate: 3 × 2", { amount: 3 }, 6, "amount"],
    [
      "the amounts reported, at the rate: √(8 × 2) × 2",
      { reports: [report("giver", { amount: 8 }), report("receiver", { amount: 2 })] },
      8,
      "amount",
    ],
    ["the other end's number", { cost: 5 }, 5, "other-end"],
    ["no number at all", {}, null, "unknown"],
  ])("is %s", (_, given, value, why) => expect(whyCounts(flow(given), { rate: 2 }, "worth")).toEqual({ value, why }));
});
