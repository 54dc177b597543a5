import { describe, expect, it } from "vitest";
import { answerOf } from "../../src/document/bring-in.ts";
import { formFor, handedIn } from "../../src/document/form.ts";
import { FILE_PRECISION, newFlow } from "../../src/domain/create.ts";
import { applyAll } from "../../src/domain/edit.ts";
import { reportOf, withReport } from "../../src/domain/hearing.ts";
import type { Partnership } from "../../src/domain/partnership.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { partnershipOf } from "../build.ts";
import { referenceFlows, referencePerception } from "../reference.ts";

// Oracle: the chemicals-policy network of the reference, where each organisation said whom it gives scientific
// information, and from whom it gets any. Skipped where the reference is not there.

const gives = referencePerception === undefined ? [] : referenceFlows("chemnet_scito");
const gets = referencePerception === undefined ? [] : referenceFlows("chemnet_scifrom");

/** What one organisation said, on a form of its own. */
function filledIn(partnership: Partnership, party: string): Partnership {
  const form = formFor(partnership, party, { id: `form ${party}`, made: "2026-05-01" });
  const named = [
    ...gives.filter(([from]) => from === party).map(([from, to]) => ({ from, to, by: "giver" as const })),
    ...gets.filter(([from]) => from === party).map(([to, from]) => ({ from, to, by: "receiver" as const })),
  ];
  // One organisation named itself; a form does not ask that.
  const flows = named
    .filter(({ from, to }) => from !== to)
    .map(({ from, to, by }, at) =>
      newFlow({
        id: `f${at + 1}`,
        from,
        to,
        resource: "knowledge",
        reports: withReport({ reports: [] }, by, {
          cost: by === "giver" ? 1 : null,
          worth: by === "receiver" ? 1 : null,
        }),
      }),
    );
  return handedIn({ ...form, flows }, "2026-05-02");
}

describe.skipIf(referencePerception === undefined)(
  "the forms of a whole network, brought in one after the other",
  () => {
    it("give 189 flows as told by givers, 185 by receivers, and 63 by both", () => {
      const { parties, claimed_by_giver, claimed_by_receiver, confirmed_by_both, claimed_by_either } =
        referencePerception!;
      let partnership = partnershipOf([], { alone: Object.keys(parties), about: { precision: FILE_PRECISION } });
      for (const party of Object.keys(parties)) {
        const answer = answerOf(partnership, filledIn(partnership, party), "2026-05-02");
        if (typeof answer === "string") throw new Error(answer);
        const made = applyAll(partnership, answer.edits);
        if (!made.ok) throw new Error(JSON.stringify(made.faults));
        partnership = made.value.partnership;
      }
      const heard = (...ends: readonly ("giver" | "receiver")[]): number =>
        partnership.flows.filter((flow) => ends.every((end) => reportOf(flow, end) !== null)).length;
      expect([claimed_by_giver, claimed_by_receiver, confirmed_by_both]).toEqual([189, 185, 63]);
      expect([heard("giver"), heard("receiver"), heard("giver", "receiver"), heard()]).toEqual([
        claimed_by_giver,
        claimed_by_receiver,
        confirmed_by_both,
        claimed_by_either,
      ]);
      expect(evaluate(partnership).system.flows).toBe(claimed_by_either);
    });
  },
);
