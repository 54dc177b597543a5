import { describe, expect, it } from "vitest";
import { NOBODY } from "../../../src/domain/party.ts";
import { simulate } from "../../../src/interventions/simulate.ts";
import { evaluate } from "../../../src/measures/evaluate.ts";
import { newStep, newStepId, WAYS } from "../../../src/view/help/trying/new-step.ts";
import { placeOf, valueStops } from "../../../src/view/help/trying/stops.ts";
import { partnershipOf } from "../../build.ts";

const names = { thirdParty: "Third", newParty: "New" };
const given = (state: ReturnType<typeof partnershipOf>) => ({
  state,
  evaluation: evaluate(state),
  names,
  today: "2026-11-28",
});

// Oracle: by hand. A brings 10 and takes 1; B brings 1 and takes 8; C brings nothing and takes 2. A gives up 4 to nobody.
const state = {
  ...partnershipOf([
    ["A", "B", 8],
    ["B", "A", 1],
    ["A", "C", 2],
    ["A", "nobody", 4],
    ["table", "A", 3],
  ]),
  pieces: [
    { id: "s1", name: "held", holders: ["A"] },
    { id: "s2", name: "missing", holders: [] },
  ],
  cards: [
    {
      id: "c1",
      party: "A",
      sort: "loss" as const,
      openness: "on-the-table" as const,
      text: "the bell",
      acknowledgedBy: [],
    },
  ],
};

describe("a step as it is first offered", () => {
  it("is about who brings most beyond what it takes, the largest flow, what is given up, a missing piece", () => {
    const of = (way: (typeof WAYS)[number]) => newStep(way, "1", given(state))?.given;
    expect(of("acknowledge-loss")).toEqual({ card: "f4", by: NOBODY, date: "2026-11-28" });
    expect(of("adjust-contribution")).toEqual({ flow: "f1", factor: 0.5 });
    expect(of("give-up-less")).toEqual({ flow: "f4", factor: 0.5 });
    expect(of("compensate")).toMatchObject({ from: "B", to: "A", cost: 8, worth: 8 });
    expect(of("bring-in-third-party")).toMatchObject({
      name: "Third",
      gives: [{ party: "A", value: 8 }],
      asks: [{ party: "B", value: 8 }],
    });
    expect(of("renegotiate-flow")).toMatchObject({ flow: "f1", fields: { cost: 8, worth: 8, amount: null } });
    expect(of("invite-party")).toEqual({ name: "New", piece: "s2" });
  });

  it("does something, whichever way it is, but that nobody is made to say what was not chosen", () => {
    const steps = WAYS.map((way, nth) => newStep(way, String(nth), given(state))!);
    expect(simulate(state, steps).made).toEqual(WAYS.map((way) => way !== "acknowledge-loss"));
    const said = steps.map((step) =>
      step.intervention === "acknowledge-loss" ? { ...step, given: { ...step.given, by: "C" } } : step,
    );
    expect(simulate(state, said).made).toEqual(WAYS.map(() => true));
  });

  it("is never about what is not on the table", () => {
    const told = { ...state.cards[0]!, openness: "facilitator-only" as const };
    const hidden = { ...state, flows: state.flows.filter(({ id }) => id !== "f4"), cards: [told] };
    expect(newStep("acknowledge-loss", "1", given(hidden))).toBeNull();
  });

  it("is none where there is nothing that it could be about", () => {
    const none = given(partnershipOf([], { alone: ["A"] }));
    const offered = WAYS.filter((way) => newStep(way, "1", none) !== null);
    expect(offered).toEqual(["bring-in-third-party", "invite-party"]);
  });

  it("has an id that no other step has", () => {
    const steps = WAYS.slice(0, 3).map((way, nth) => newStep(way, String(nth + 2), given(state))!);
    expect(newStepId(steps)).toBe("5");
    expect(newStepId([])).toBe("1");
  });
});

describe("the doubling scale with a step between", () => {
  it("goes on to the largest flow there is, and to the value itself", () => {
    expect(valueStops(state, 4)).toEqual([0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64]);
    expect(valueStops(state, 200).slice(-4)).toEqual([96, 128, 192, 256]);
  });

  it("stands at the nearest stop below", () => {
    const stops = valueStops(state, 4);
    expect([0, 0.5, 5, 6, 1e9].map((value) => stops[placeOf(value, stops)])).toEqual([0, 0, 4, 6, 64]);
  });
});
