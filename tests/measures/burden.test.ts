import { describe, expect, it } from "vitest";
import type { State } from "../../src/domain/partnership.ts";
import type { Party } from "../../src/domain/party.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { kindBurdens } from "../../src/measures/kind-burdens.ts";
import { buildState, type Sketch } from "../build-state.ts";

// Oracle throughout: by hand, in the comments.
function withParty(flows: readonly Sketch[], party: Partial<Party>): State {
  const state = buildState({
    resources: [
      { id: "staff", builtIn: null, name: "staff", unit: "fte", rate: 3, colour: null },
      { id: "money", builtIn: null, name: "money", unit: null, rate: 1, colour: null },
    ],
    flows,
    parties: ["A"],
  });
  return { ...state, parties: state.parties.map((one) => (one.id === "A" ? { ...one, ...party } : one)) };
}

const of = (state: State) => kindBurdens(evaluate(state).run).get("A");
const burden = (state: State): number | null => evaluate(state).of("A").burden;

describe("what a party gives of what it has", () => {
  const staff = (to: string, amount: number | null): Sketch => ({ from: "A", to, resource: "staff", amount });

  it("is in the kind's own unit, whatever its rate; the table and nobody included, what it takes is not", () => {
    const state = withParty(
      [staff("B", 5), staff("table", 3), staff("nobody", 2), { from: "B", to: "A", resource: "money", amount: 9 }],
      {
        capacity: { staff: 40, money: 12 },
      },
    );
    // 10 of 40 staff; of the money nothing.
    expect(of(state)).toEqual([
      { resource: "staff", gives: 10, capacity: 40, share: 0.25, atLeast: false },
      { resource: "money", gives: 0, capacity: 12, share: 0, atLeast: false },
    ]);
    expect(burden(state)).toBe(0.25);
  });

  it("is at least this much where a flow has no amount, and unknown where none has", () => {
    const state = withParty([staff("B", 10), staff("C", null)], { capacity: { staff: 40 } });
    expect(of(state)).toEqual([{ resource: "staff", gives: 10, capacity: 40, share: 0.25, atLeast: true }]);
    const unknown = withParty([{ from: "A", to: "B", resource: "staff", cost: 9 }], { capacity: { staff: 40 } });
    expect(of(unknown)).toMatchObject([{ share: null, atLeast: true }]);
    expect(burden(unknown)).toBeNull();
  });

  it("of a kind without a unit may be said as what it costs", () => {
    const state = withParty([{ from: "A", to: "B", resource: "money", cost: 9, worth: 2 }], {
      capacity: { money: 12 },
    });
    expect(burden(state)).toBe(0.75);
  });

  it("takes what both ends report together, and only what is actual and shown", () => {
    const reports = [9, 4].map((amount, k) => ({
      by: k === 0 ? ("giver" as const) : ("receiver" as const),
      amount,
      cost: null,
      worth: null,
      date: null,
    }));
    const state = withParty(
      [
        { from: "A", to: "B", resource: "staff", reports },
        { from: "A", to: "B", resource: "staff", amount: 30, state: "hoped" },
      ],
      { capacity: { staff: 40 } },
    );
    // √(9·4) = 6 of 40.
    expect(burden(state)).toBeCloseTo(6 / 40, 12);
    expect(evaluate(state, { resources: new Set(["money"]) }).of("A").burden).toBeNull();
  });

  it("is all that it brings against its size, where only that is known", () => {
    // 5 staff at rate 3.
    expect(burden(withParty([staff("B", 5)], { size: 60 }))).toBe(0.25);
    expect(burden(withParty([staff("B", 5)], { size: 60, capacity: { staff: 10 } }))).toBe(0.5);
    expect(of(withParty([staff("B", 5), staff("C", null)], { size: 60 }))).toMatchObject([
      { resource: null, atLeast: true },
    ]);
  });

  it("may be more than it has, and of nothing is no share", () => {
    expect(burden(withParty([staff("B", 5)], { capacity: { staff: 4 } }))).toBe(1.25);
    expect(burden(withParty([staff("B", 5)], { capacity: { staff: 0 } }))).toBeNull();
    expect(burden(withParty([staff("B", 5)], {}))).toBeNull();
  });
});
