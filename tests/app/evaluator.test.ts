import { describe, expect, it } from "vitest";
import { evaluateNow, evaluateSoon } from "../../src/app/evaluator.ts";
import { apply, type Edit } from "../../src/domain/edit.ts";
import type { Partnership } from "../../src/domain/partnership.ts";
import type { Evaluation } from "../../src/measures/evaluate.ts";
import {
  type PartyMeasureId,
  partyMeasures,
  type SystemMeasureId,
  systemMeasures,
} from "../../src/measures/registry.ts";
import { partnershipOf } from "../build.ts";

const edited = (partnership: Partnership, edit: Edit): Partnership => {
  const done = apply(partnership, edit);
  if (!done.ok) throw new Error("refused");
  return done.value.partnership;
};

// Oracle: the same state evaluated whole, and the evaluation before the edit.
describe("right after an edit", () => {
  const before = partnershipOf([
    ["a", "b", 16],
    ["b", "a", 1],
    ["b", "c", 4],
  ]);
  const settled = evaluateNow(before);
  const resized = edited(before, { type: "change", collection: "flows", id: "f2", fields: { amount: 16 } });

  /** The quick measures of `quick`, and the slow ones of `slow`. */
  function expectMix(mixed: Evaluation, quick: Evaluation, slow: Evaluation): void {
    for (const { id, limit } of Object.values(partyMeasures))
      expect(mixed.party[id as PartyMeasureId], id).toEqual(
        (limit === undefined ? quick : slow).party[id as PartyMeasureId],
      );
    for (const { id, limit } of Object.values(systemMeasures))
      expect(mixed.system[id as SystemMeasureId], id).toBe(
        (limit === undefined ? quick : slow).system[id as SystemMeasureId],
      );
  }

  it("quick numbers are new, and slow ones and what stands out are those before", () => {
    const soon = evaluateSoon(resized, settled)!;
    expect(soon).toMatchObject({ state: resized, settled: false });
    expect(soon.findings).toBe(settled.findings);
    expectMix(soon.evaluation, evaluateNow(resized).evaluation, settled.evaluation);
    expect(soon.evaluation.system.imbalance).not.toBe(settled.evaluation.system.imbalance);
  });

  it("another edit before they are known leaves them as they were", () => {
    const again = edited(resized, { type: "change", collection: "flows", id: "f3", fields: { amount: 9 } });
    const soon = evaluateSoon(again, evaluateSoon(resized, settled))!;
    expectMix(soon.evaluation, evaluateNow(again).evaluation, settled.evaluation);
  });

  it("everything is worked out at once where a party, a flow or what the photo is about is another", () => {
    const edits: readonly Edit[] = [
      { type: "remove", collection: "flows", id: "f3" },
      { type: "remove", collection: "parties", id: "c" },
      { type: "change", collection: "parties", id: "c", fields: { name: "Linde" } },
      { type: "about", fields: { lens: "cost" } },
    ];
    for (const edit of edits) expect(evaluateSoon(edited(before, edit), settled)).toBe(null);
    expect(evaluateSoon(before, null)).toBe(null);
  });
});
