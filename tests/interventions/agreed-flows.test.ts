import { describe, expect, it } from "vitest";
import { applyAll } from "../../src/domain/edit.ts";
import type { Partnership } from "../../src/domain/partnership.ts";
import type { Step } from "../../src/domain/trial.ts";
import { agreedFlows } from "../../src/interventions/agreed-flows.ts";
import { simulate } from "../../src/interventions/simulate.ts";
import { partnershipOf } from "../build.ts";

// Oracle: by hand. A gives B money of cost 8 and worth 6, in two flows; B gives A 4.
const partnership = partnershipOf([
  ["A", "B", 5, 4],
  ["A", "B", 3, 2],
  ["B", "A", 4],
]);
const more: Step = { intervention: "adjust-contribution", given: { flow: "f1", factor: 2 }, on: true };
const back = (to: string, worth: number): Step => ({
  intervention: "compensate",
  given: { from: "B", to, resource: "knowledge", cost: 1, worth, note: "" },
  on: true,
});
const agreed = (before: Partnership, steps: readonly Step[]) => {
  const made = agreedFlows(before, simulate(before, steps).partnership, "2026-11-28");
  const applied = applyAll(before, made.edits);
  if (!applied.ok) throw new Error(JSON.stringify(applied.faults));
  return { ...made, after: applied.value.partnership };
};
const inWords = ({ flows }: Partnership) =>
  flows.filter(({ state }) => state === "agreed").map((f) => [f.from, f.to, f.resource, f.cost, f.worth, f.date]);

describe("what was tried, taken over as agreed", () => {
  it("is the level that is meant, of all that goes between two of a kind; what flows now stays", () => {
    const { after, levels } = agreed(partnership, [more, back("A", 7)]);
    expect(levels).toEqual([
      { from: "A", to: "B", resource: "money", before: { cost: 8, worth: 6 }, after: { cost: 13, worth: 10 } },
      { from: "B", to: "A", resource: "knowledge", before: null, after: { cost: 1, worth: 7 } },
    ]);
    expect(inWords(after)).toEqual([
      ["A", "B", "money", 13, 10, "2026-11-28"],
      ["B", "A", "knowledge", 1, 7, "2026-11-28"],
    ]);
    expect(after.flows.filter(({ state }) => state === "actual")).toEqual(partnership.flows);
  });

  it("takes the place of what was agreed before, in the same record", () => {
    const first = agreed(partnership, [more]).after;
    const id = first.flows.find(({ state }) => state === "agreed")?.id;
    const { after } = agreed(first, [{ ...more, given: { flow: "f1", factor: 0 } }]);
    expect(inWords(after)).toEqual([["A", "B", "money", 3, 2, "2026-11-28"]]);
    expect(after.flows.find(({ state }) => state === "agreed")?.id).toBe(id);
  });

  it("brings whoever comes to the table for it, and nobody else", () => {
    const third: Step = {
      intervention: "bring-in-third-party",
      given: { name: "Province", gives: [{ party: "A", resource: "money", value: 3 }], asks: [] },
      on: true,
    };
    const invited: Step = { intervention: "invite-party", given: { name: "New", piece: null }, on: true };
    const { after, newParties } = agreed(partnership, [third, invited]);
    expect(newParties.map(({ name }) => name)).toEqual(["Province"]);
    expect(after.parties.map(({ name }) => name)).toEqual(["A", "B", "Province"]);
  });

  it("is nothing where nothing was tried, or a step names who is not there", () => {
    expect(agreed(partnership, []).edits).toEqual([]);
    const { made } = simulate(partnership, [back("gone", 7), more]);
    expect(made).toEqual([false, true]);
    expect(agreed(partnership, [back("gone", 7)]).edits).toEqual([]);
  });
});
