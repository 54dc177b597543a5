import { describe, expect, it } from "vitest";
import { withFreshIds } from "../../src/document/fresh-ids.ts";
import type { ListeningCard } from "../../src/domain/interest.ts";
import { lossesOnTable } from "../../src/interventions/losses.ts";
import { simulate } from "../../src/interventions/simulate.ts";
import { partnershipOf } from "../build.ts";

const card = (id: string, fields: Partial<ListeningCard>): ListeningCard => ({
  id,
  party: "B",
  sort: "loss",
  openness: "on-the-table",
  text: id,
  acknowledgedBy: [],
  ...fields,
});

// Oracle: by hand. A gives up 4 to nobody and 8 of autonomy to B; B told a loss on the table, one in confidence, and a pain.
const from = partnershipOf([
  ["A", "B", 2],
  ["A", "nobody", 4],
  ["A", "B", 8],
]);
const state = {
  ...from,
  flows: from.flows.map((flow) =>
    flow.id === "f3" ? { ...flow, resource: "autonomy", note: "who signs" } : { ...flow, resource: "staff" },
  ),
  cards: [
    card("told", {}),
    card("secret", { openness: "facilitator-only" }),
    card("own", { openness: "private" }),
    card("hurt", { sort: "pain" }),
  ],
};
const step = (by: string, of: string) => ({
  id: "1",
  on: true,
  intervention: "acknowledge-loss" as const,
  given: { card: of, by, date: null },
});

describe("what can be acknowledged", () => {
  it("is what is given up, the heaviest first, and then the losses on the table; nothing told in confidence", () => {
    expect(lossesOnTable(state).map(({ id, party, text, resource }) => [id, party, text, resource])).toEqual([
      ["f3", "A", "who signs", "autonomy"],
      ["f2", "A", "", "staff"],
      ["told", "B", "told", null],
    ]);
  });

  it("is kept on one card for a flow, whoever says it; and is said to be seen", () => {
    const { partnership, made } = simulate(state, [step("B", "f3"), step("B", "f3"), step("A", "f3")]);
    expect(made).toEqual([true, false, true]);
    const added = partnership.cards.filter(({ id }) => state.cards.every((one) => one.id !== id));
    expect(added.map(({ party, text, openness }) => [party, text, openness])).toEqual([
      ["A", "who signs", "on-the-table"],
    ]);
    expect(lossesOnTable(partnership).map(({ id, seenBy }) => [id, seenBy])).toEqual([
      ["f3", ["B", "A"]],
      ["f2", []],
      ["told", []],
    ]);
  });

  it("does nothing while nobody is chosen to say it, and moves no value", () => {
    expect(simulate(state, [step("nobody", "f3")]).made).toEqual([false]);
    expect(simulate(state, [step("B", "f2")]).partnership.flows).toEqual(state.flows);
  });

  it("stays about the same flow or card when ids are made afresh", () => {
    const trial = { id: "h1", title: "", steps: [step("B", "f3"), { ...step("A", "told"), id: "2" }] };
    const fresh = withFreshIds({ ...state, flows: state.flows.slice(1), trials: [trial] }, "new");
    const named = fresh.trials[0]!.steps.map(({ given }) => ("card" in given ? given.card : null));
    expect(fresh.flows.find(({ id }) => id === named[0])?.note).toBe("who signs");
    expect(fresh.cards.find(({ id }) => id === named[1])?.text).toBe("told");
  });
});
