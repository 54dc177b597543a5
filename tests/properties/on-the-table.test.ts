import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onTheTable } from "../../src/document/left-out.ts";
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
});
