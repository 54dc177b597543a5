import { describe, expect, it } from "vitest";
import type { Flow, Report } from "../../src/domain/flow.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { reportsApart } from "../../src/measures/opened/reports-apart.ts";
import { partyMeasures, systemMeasures } from "../../src/measures/registry.ts";
import { buildState } from "../build-state.ts";

const said = (by: Report["by"], values: Partial<Report>): Report => ({
  by,
  amount: null,
  cost: null,
  worth: null,
  date: null,
  ...values,
});
const both = (giver: Partial<Report>, receiver: Partial<Report>): Pick<Flow, "reports"> => ({
  reports: [said("giver", giver), said("receiver", receiver)],
});

// Oracle by hand: √(16 × 4) = 8; (0 + 6)/2 = 3; who says the same is not apart; a cost that only its giver said is no
// middle of anything, so that what A brings to C does not rest on two reports of its worth.
const state = buildState({
  flows: [
    { from: "A", to: "B", ...both({ amount: 16 }, { amount: 4 }) },
    { from: "B", to: "A", ...both({ amount: 0 }, { amount: 6 }) },
    { from: "C", to: "A", ...both({ amount: 5 }, { amount: 5 }) },
    { from: "A", to: "C", cost: 3, ...both({ worth: 2 }, { worth: 8 }) },
  ],
});
const opened = { state, evaluation: evaluate(state) };
const told = (
  measure: Parameters<typeof reportsApart>[1],
  ...rest: [Parameters<typeof reportsApart>[2], ("out" | "in")[]]
) =>
  reportsApart(opened, measure, rest[0], new Set(rest[1])).map(({ from, to, giver, receiver, middle }) => [
    from,
    to,
    giver,
    receiver,
    middle,
  ]);

describe("two reports apart", () => {
  it("are told where what a party brings counts for their middle", () => {
    expect(told(partyMeasures.brings, "A", ["out"])).toEqual([["A", "B", 16, 4, 8]]);
  });

  it("are told where what a party takes does", () => {
    expect(told(partyMeasures.takes, "A", ["in"])).toEqual([["B", "A", 0, 6, 3]]);
    expect(told(partyMeasures.takes, "C", ["in"])).toEqual([["A", "C", 2, 8, 4]]);
  });

  it("are told of a pair and of the whole under the lens", () => {
    expect(told(systemMeasures.total, ["A", "B"], ["out", "in"])).toEqual([
      ["A", "B", 16, 4, 8],
      ["B", "A", 0, 6, 3],
    ]);
    expect(told(systemMeasures.total, "system", [])).toHaveLength(3);
  });
});
