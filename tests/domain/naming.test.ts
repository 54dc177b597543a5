import { beforeAll, describe, expect, it } from "vitest";
import type { Flow } from "../../src/domain/flow.ts";
import { namedAlike, namingOf } from "../../src/domain/naming.ts";
import type { State } from "../../src/domain/partnership.ts";
import { asTold, type Teller } from "../../src/domain/told.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { report } from "../build.ts";
import { buildState, type Sketch } from "../build-state.ts";
import { hasReference, perceptionState, referencePerception, skippedBecause } from "../reference.ts";

// Oracle: the `perception` of ../shared/reference/reference.json: chemnet's claims of giving against those of getting.
describe.skipIf(!hasReference)(`what is named in the reference${skippedBecause}`, () => {
  const expected = referencePerception!;
  let state: State;
  // What is skipped is set up all the same, but for this.
  beforeAll(() => {
    state = perceptionState(expected);
  });

  it("is as many flows by givers, by receivers and by both", () => {
    const { whole, gives, gets, notSeen, notNamed } = namingOf(state.flows, []);
    expect(whole).toEqual({
      giver: expected.claimed_by_giver,
      receiver: expected.claimed_by_receiver,
      both: expected.confirmed_by_both,
      either: expected.claimed_by_either,
    });
    expect(namedAlike(whole)).toBeCloseTo(expected.concordance_jaccard, 9);
    expect([notSeen.length, notNamed.length]).toEqual([189 - 63, 185 - 63]);
    for (const [party, values] of Object.entries(expected.parties)) {
      expect([gives.get(party)?.giver ?? 0, gives.get(party)?.receiver ?? 0], party).toEqual([
        values.own_claimed_giving,
        values.giving_acknowledged,
      ]);
      expect([gets.get(party)?.receiver ?? 0, gets.get(party)?.giver ?? 0], party).toEqual([
        values.own_claimed_taking,
        values.taking_according_to_givers,
      ]);
    }
  });

  it("has the reciprocity of each view: of givers, of receivers, of both, of either", () => {
    const seen = (teller: Teller) => evaluate({ ...state, flows: asTold(state.flows, teller) }).system.reciprocity;
    expect(seen({ sort: "givers" })).toBeCloseTo(expected.r_giver_view, 9);
    expect(seen({ sort: "receivers" })).toBeCloseTo(expected.r_receiver_view, 9);
    expect(seen({ sort: "both" })).toBeCloseTo(expected.r_confirmed, 9);
    const either = state.flows.map((flow): Flow => ({ ...flow, amount: 1, reports: [] }));
    expect(evaluate({ ...state, flows: either }).system.reciprocity).toBeCloseTo(expected.r_union, 9);
  });

  it("has each party's own view of its balance, and that of others", () => {
    for (const [party, values] of Object.entries(expected.parties)) {
      const own = evaluate({ ...state, flows: asTold(state.flows, { sort: "party", party }) }).of(party);
      const [gives, gets] = [values.own_claimed_giving, values.own_claimed_taking];
      expect([own.brings, own.takes], party).toEqual([gives, gets]);
      if (values.balance_own_view !== null)
        expect((own.brings! - own.takes!) / (own.brings! + own.takes!), party).toBeCloseTo(values.balance_own_view, 9);
    }
  });
});

// Oracle: by hand.
const flows = (...sketches: readonly Sketch[]): readonly Flow[] => buildState({ flows: sketches }).flows;
const told = (from: string, to: string, ...reports: Flow["reports"]): Sketch => ({ from, to, reports });

describe("what is named", () => {
  it("is compared only between parties that were both heard", () => {
    const named = namingOf(
      flows(
        told("A", "B", report("giver", { cost: 4 }), report("receiver", { worth: 8 })),
        told("B", "A", report("giver", { cost: 4 })),
        // C said nothing at all: it overlooks nothing.
        told("A", "C", report("giver", { cost: 4 })),
        // The table and nobody do not speak.
        told("A", "nobody", report("giver", { cost: 4 })),
      ),
      [],
    );
    expect(named.whole).toEqual({ giver: 2, receiver: 1, both: 1, either: 2 });
    expect(named.notSeen.map(({ id }) => id)).toEqual(["f2"]);
    expect(named.pairs).toEqual([{ parties: ["A", "B"], named: { giver: 2, receiver: 1, both: 1, either: 2 } }]);
    expect(namingOf([], []).whole).toEqual({ giver: 0, receiver: 0, both: 0, either: 0 });
    expect(namedAlike(namingOf([], []).whole)).toBeNull();
  });

  it("is compared too with who was asked and named nothing", () => {
    const state = buildState({ flows: [told("A", "C", report("giver", { cost: 4 }))] });
    const parties = state.parties.map((party) =>
      party.id === "C" ? { ...party, receivesNothing: "2026-05-01" } : party,
    );
    expect(namingOf(state.flows, state.parties).notSeen).toEqual([]);
    expect(namingOf(state.flows, parties).notSeen.map(({ id }) => id)).toEqual(["f1"]);
  });

  it("may have no size; a 0 that was said names nothing", () => {
    const { whole, notNamed } = namingOf(
      flows(told("A", "B", report("giver", { worth: 0 }), report("receiver", {})), told("B", "A", report("giver", {}))),
      [],
    );
    expect(whole).toEqual({ giver: 1, receiver: 1, both: 0, either: 2 });
    expect(notNamed.map(({ id }) => id)).toEqual(["f1"]);
  });
});

describe("a photo as it is told", () => {
  const all = flows(
    told("A", "B", report("giver", { cost: 4, worth: 2 }), report("receiver", { worth: 8 })),
    told("B", "A", report("giver", { cost: 3 })),
    { from: "A", to: "B", amount: 5 },
  );

  it("has a party's own words alone", () => {
    expect(asTold(all, { sort: "party", party: "A" })).toMatchObject([
      { id: "f1", amount: null, reports: [{ by: "giver", cost: 4, worth: 2 }] },
    ]);
    expect(asTold(all, { sort: "party", party: "B" }).map(({ id, reports }) => [id, reports[0]?.by])).toEqual([
      ["f1", "receiver"],
      ["f2", "giver"],
    ]);
  });

  it("has of what both confirm the least that both agree on", () => {
    expect(asTold(all, { sort: "both" })).toMatchObject([{ id: "f1", cost: 4, worth: 2, reports: [] }]);
  });
});
