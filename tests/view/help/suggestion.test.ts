import { describe, expect, test } from "vitest";
import { newFlow, newParty } from "../../../src/domain/create.ts";
import { applyAll } from "../../../src/domain/edit.ts";
import type { ListeningCard } from "../../../src/domain/interest.ts";
import type { Partnership } from "../../../src/domain/partnership.ts";
import { THIRD_PARTY } from "../../../src/interventions/repair-photo.ts";
import { evaluate } from "../../../src/measures/evaluate.ts";
import { agendaAgreements } from "../../../src/view/help/suggestion/agenda-agreements.ts";
import { countsOtherwise } from "../../../src/view/help/suggestion/counts-otherwise.ts";
import { listeningHeld } from "../../../src/view/help/suggestion/listening-held.ts";
import { nearestStep } from "../../../src/view/help/suggestion/nearest-step.ts";
import { sumsOf } from "../../../src/view/help/suggestion/sums-of.ts";
import { partnershipOf } from "../../build.ts";

// Oracle: by hand.

describe("whether everybody was heard", () => {
  const base = partnershipOf([["a", "b", 4]]);
  const withChair: Partnership = {
    ...base,
    parties: [...base.parties, newParty({ id: "c", name: "c", standing: "empty-chair" })],
  };
  const card = (party: string): ListeningCard => ({
    id: `c-${party}`,
    party,
    sort: "wish",
    openness: "private",
    text: "x",
    acknowledgedBy: [],
  });
  const at = (step: string) => ({ step, seats: [] });

  test("the conversation was led past everybody's turn", () => {
    expect([null, at("opening"), at("turn a")].map((place) => listeningHeld(withChair, place))).toEqual([
      false,
      false,
      false,
    ]);
    expect([at("question 1"), at("closing")].map((place) => listeningHeld(withChair, place))).toEqual([true, true]);
  });

  test("or all who can speak said something; an empty chair does not speak", () => {
    expect(listeningHeld({ ...withChair, cards: [card("a")] }, null)).toBe(false);
    expect(listeningHeld({ ...withChair, cards: [card("a"), card("b")] }, null)).toBe(true);
    expect(listeningHeld({ ...withChair, parties: [] }, null)).toBe(false);
  });
});

test("the step of the doubling scale that is nearest, halfway in doublings; beyond all of them none", () => {
  expect([0, 1, 1.4, 1.5, 4, 5.6, 5.7, 16, 64, 90, 91, 0.5].map(nearestStep)).toEqual([
    0,
    1,
    1,
    2,
    4,
    4,
    8,
    16,
    64,
    64,
    null,
    null,
  ]);
});

test("a party's sums as they are, and as changes make them", () => {
  const evaluation = evaluate(
    partnershipOf([
      ["a", "b", 8],
      ["b", "a", 2],
    ]),
  );
  const changes = [
    { from: "b", to: "a", before: 2, change: 3 },
    { from: "a", to: "b", before: 8, change: -8 },
    { from: THIRD_PARTY, to: "a", before: 0, change: 1 },
  ];
  expect(sumsOf(evaluation, changes, "a")).toEqual({ now: { brings: 8, takes: 2 }, after: { brings: 0, takes: 6 } });
  expect(sumsOf(evaluation, changes.slice(0, 1), "b")).toEqual({
    now: { brings: 2, takes: 8 },
    after: { brings: 5, takes: 8 },
  });
});

test("changes become agreements that are still to be made: whom they are between, and what flows there now", () => {
  const base = partnershipOf([["a", "b", 8]]);
  const partnership = {
    ...base,
    flows: [...base.flows, newFlow({ id: "hope", from: "a", to: "b", resource: "money", state: "hoped", worth: 4 })],
  };
  const made = applyAll(
    partnership,
    agendaAgreements(partnership, [
      { text: "first", change: { from: "a", to: "b", before: 8, change: 1 } },
      { text: "second", change: { from: THIRD_PARTY, to: "a", before: 0, change: 1 } },
    ]),
  );
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  expect(made.value.partnership.agreements).toMatchObject([
    { text: "first", parties: ["a", "b"], flows: ["f1"], made: null, due: null, done: false },
    { text: "second", parties: ["a"], flows: [] },
  ]);
});

test("sums count otherwise in the photo where cost and worth differ, or something reaches nobody", () => {
  const otherwise = (...edges: Parameters<typeof partnershipOf>[0]) => countsOtherwise(evaluate(partnershipOf(edges)));
  expect(otherwise(["a", "b", 8], ["b", "a", 2])).toBe(false);
  expect(otherwise(["a", "b", 8, 4])).toBe(true);
  expect(otherwise(["a", "b", 8], ["a", "nobody", 2])).toBe(true);
});
