import { describe, expect, it } from "vitest";
import type { Partnership } from "../../src/domain/partnership.ts";
import type { Symptom } from "../../src/domain/symptom.ts";
import { partnershipOf } from "../build.ts";
import { found, said } from "./find.ts";
import { carried, evenBetween } from "./some-states.ts";

const signal = (given: Partial<Symptom>): Symptom => ({
  id: "y",
  sort: "trouble",
  text: "",
  date: "2026-05-04",
  parties: ["Linde"],
  flows: [],
  openness: "on-the-table",
  ...given,
});
const withSignals = (state: Partnership, ...signals: readonly Partial<Symptom>[]): Partnership => ({
  ...state,
  symptoms: signals.map((given, at) => signal({ ...given, id: `y${at}` })),
});
const photo = partnershipOf(carried);

describe("signals beside an imbalance", () => {
  it("stand beside the sum of a party whose balance is clear", () => {
    expect(said(withSignals(photo, {}, { date: "2026-05-20" }), "signals-beside-imbalance")).toEqual([
      "Rond Linde zijn ook signalen.",
      "Twee in mei 2026; op de foto 50 om 10.",
      "There are signals around Linde too.",
      "Two in May 2026; the photo shows 50 to 10.",
    ]);
    expect(said(withSignals(photo, {}), "signals-beside-imbalance").slice(0, 2)).toEqual([
      "Rond Linde is ook een signaal.",
      "Eén in mei 2026; op de foto 50 om 10.",
    ]);
    expect(said(withSignals(photo, {}, { date: "2026-02-27" }), "signals-beside-imbalance")[3]).toBe(
      "Two since February 2026; the photo shows 50 to 10.",
    );
  });

  it("are also those about one of its flows", () => {
    expect(found(withSignals(photo, { parties: [], flows: ["f1"] }), "signals-beside-imbalance")).toHaveLength(1);
  });

  it.each(["facilitator-only", "private"] as const)("that are %s are in no finding", (openness) => {
    expect(found(withSignals(photo, { openness }), "signals-beside-imbalance")).toEqual([]);
    // Nor in its place in the list: one of one that is on the table, whatever else was noted.
    const beside = withSignals(photo, {}, { openness, parties: ["B"] });
    expect(found(beside, "signals-beside-imbalance")).toEqual(
      found(withSignals(photo, {}), "signals-beside-imbalance"),
    );
  });

  it("say nothing around who is not clearly out of balance, or while the whole is within its noise", () => {
    expect(found(withSignals(photo, { parties: ["B"] }), "signals-beside-imbalance")).toEqual([]);
    const even = partnershipOf(evenBetween(4, "Linde", "B", "C"));
    expect(found(withSignals(even, {}), "signals-beside-imbalance")).toEqual([]);
  });
});
