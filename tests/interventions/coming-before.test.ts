import { describe, expect, it } from "vitest";
import { withFreshIds } from "../../src/document/fresh-ids.ts";
import { newParty } from "../../src/domain/create.ts";
import type { Partnership } from "../../src/domain/partnership.ts";
import { broughtBy, type TrialStep } from "../../src/domain/trial.ts";
import { simulate } from "../../src/interventions/simulate.ts";
import { partnershipOf } from "../build.ts";

// Oracle: by hand. A province comes in by the first step; A then gives it knowledge, and an invited party does so too.
const partnership = partnershipOf([["A", "B", 8]]);
const on = true;
const comes: TrialStep = {
  id: "4",
  intervention: "bring-in-third-party",
  given: { name: "Province", gives: [{ party: "A", resource: "money", value: 3 }], asks: [] },
  on,
};
const invited: TrialStep = { id: "2", intervention: "invite-party", given: { name: "New", piece: null }, on };
const back = (id: string, from: string): TrialStep => ({
  id,
  intervention: "compensate",
  given: { from, to: broughtBy("4"), resource: "knowledge", cost: 1, worth: 2, note: "" },
  on,
});
const steps = [comes, invited, back("1", "A"), back("3", broughtBy("2"))];
const inWords = ({ flows, parties }: Partnership) => {
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  return flows.map(({ from, to, worth, amount }) => [names.get(from), names.get(to), worth ?? amount]);
};

describe("a step about whom a step before brings in", () => {
  it("is about that party, by the same name however often the steps are made", () => {
    const { partnership: after, made } = simulate(partnership, steps);
    expect(made).toEqual([true, true, true, true]);
    expect(inWords(after)).toEqual([
      ["A", "B", 8],
      ["Province", "A", 3],
      ["A", "Province", 2],
      ["New", "Province", 2],
    ]);
    expect(simulate(partnership, steps)).toEqual(simulate(partnership, steps));
  });

  it("holds when the photo of now changes meanwhile, and takes an id that was free before", () => {
    const id = simulate(partnership, steps).partnership.parties.at(-2)!.id;
    const since = { ...partnership, parties: [...partnership.parties, newParty({ id, name: "C" })] };
    expect(inWords(simulate(since, steps).partnership).slice(1)).toEqual(
      inWords(simulate(partnership, steps).partnership).slice(1),
    );
  });

  it("does nothing where that step is off, stands behind it, or is gone", () => {
    expect(simulate(partnership, [{ ...comes, on: false }, back("1", "A")]).made).toEqual([false, false]);
    expect(simulate(partnership, [back("1", "A"), comes]).made).toEqual([false, true]);
    expect(simulate(partnership, [back("1", "A")]).made).toEqual([false]);
  });

  it("means a party of the partnership first, whatever its id", () => {
    const named = { ...partnership, parties: [...partnership.parties, newParty({ id: broughtBy("4"), name: "D" })] };
    expect(inWords(simulate(named, [comes, back("1", "A")]).partnership).at(-1)).toEqual(["A", "D", 2]);
  });

  it("stays about that party where a file gets other ids", () => {
    const kept = { ...partnership, trials: [{ id: "h1", title: "", steps }] };
    const fresh = withFreshIds(kept, "other");
    expect(fresh.trials[0]!.steps.map(({ id }) => id)).toEqual(["1", "2", "3", "4"]);
    expect(inWords(simulate(fresh, fresh.trials[0]!.steps).partnership)).toEqual(
      inWords(simulate(partnership, steps).partnership),
    );
  });
});
