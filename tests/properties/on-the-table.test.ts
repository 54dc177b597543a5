import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leftOutOf, onTheTable } from "../../src/document/left-out.ts";
import { findAll } from "../../src/findings/registry.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { anyPartnership } from "./partnerships.ts";

// Oracle: DESIGN §1: what is not on the table never leaves in a shared view, and so no finding can rest on it.
describe("what is on the table", () => {
  it("gives the same findings as all that is there", () => {
    fc.assert(
      fc.property(anyPartnership, (partnership) => {
        const evaluation = evaluate(partnership);
        const shared = onTheTable(partnership);
        expect(findAll({ state: shared, evaluation: evaluate(shared) })).toEqual(
          findAll({ state: partnership, evaluation }),
        );
      }),
    );
  });

  it("is nothing else than before, without what is not", () => {
    fc.assert(
      fc.property(anyPartnership, (partnership) => {
        const { interests, cards, symptoms, ...rest } = onTheTable(partnership);
        expect({ ...partnership, ...rest }).toEqual(partnership);
        expect(leftOutOf({ ...partnership, snapshots: [], interests, cards, symptoms })).toEqual({
          interests: 0,
          other: 0,
        });
        for (const [kept, all] of [
          [interests, partnership.interests],
          [cards, partnership.cards],
          [symptoms, partnership.symptoms],
        ] as const)
          expect(kept).toEqual(all.filter(({ openness }) => openness === "on-the-table"));
      }),
    );
  });
});
