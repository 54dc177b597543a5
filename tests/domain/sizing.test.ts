import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newFlow } from "../../src/domain/create.ts";
import type { Flow } from "../../src/domain/flow.ts";
import { flowValues } from "../../src/domain/flow-values.ts";
import { withReport } from "../../src/domain/hearing.ts";
import { NOBODY, TABLE } from "../../src/domain/party.ts";
import { countedAs, hearing, mainQuantity, otherQuantity, sizeOf, sizing, unheard } from "../../src/domain/sizing.ts";
import { anyFlow } from "./any-flow.ts";

const onScale = { unit: null, rate: 1 };
const fte = { unit: "fte", rate: 3 };
const date = "2026-11-24";
const flow = (given: Partial<Flow> = {}): Flow =>
  newFlow({ id: "f1", from: "Linde", to: "Kompas", resource: "money", ...given });
const value = fc.oneof(fc.constantFrom(0, 1, 2, 4, 8, 16), fc.double({ min: 0, max: 1e6, noNaN: true }));

// Oracle: SPEC R3 to R6 by hand, and that a number which is given reads back as given and counts as that.
describe("the number of a flow", () => {
  it("is its worth where a party receives it, else how heavy it is", () => {
    expect(mainQuantity(flow())).toBe("worth");
    expect(mainQuantity(flow({ from: TABLE }))).toBe("worth");
    expect(mainQuantity(flow({ to: TABLE }))).toBe("cost");
    expect(mainQuantity(flow({ to: NOBODY }))).toBe("cost");
    expect([flow(), flow({ to: TABLE }), flow({ to: NOBODY })].map(otherQuantity)).toEqual(["cost", "worth", null]);
  });

  it("is the flow's own number, and not an amount, where nothing was said yet", () => {
    expect(sizing(flow(), onScale, 8)).toEqual({ worth: 8 });
    expect(sizing(flow({ to: NOBODY }), onScale, 8)).toEqual({ cost: 8 });
  });

  it("changes the amount where that is the number, and nothing where the amount is in a unit", () => {
    expect(sizing(flow({ amount: 4 }), onScale, 8)).toEqual({ amount: 8 });
    expect(sizing(flow({ amount: 4 }), fte, 8)).toEqual({ worth: 8 });
    expect(sizeOf(flow({ amount: 4 }), fte)).toBeNull();
    expect(countedAs(flow({ amount: 4 }), fte)).toBe(12);
  });

  it("stands in the report of its own end where that was heard, don't know included", () => {
    const heard = flow({ reports: withReport(flow(), "receiver", { worth: null, date }) });
    expect(sizing(heard, onScale, 8)).toMatchObject({ worth: null, reports: [{ by: "receiver", worth: 8, date }] });
  });

  it("reads back as it was given, whatever was said before", () => {
    fc.assert(
      fc.property(anyFlow, fc.constantFrom(onScale, fte), value, (before, kind, given) => {
        const after = { ...before, ...sizing(before, kind, given) };
        expect(sizeOf(after, kind)).toBe(given);
      }),
    );
  });
});

// Oracle: what the round would have written (R3): the worth is the receiver's report, the cost the giver's, and the
// flow's own numbers stay empty.
describe("a number becomes the word of an end", () => {
  it("of the receiver: what it is worth", () => {
    expect({ ...flow(), ...hearing(flow({ worth: 8 }), onScale, "receiver", date), worth: null }).toEqual(
      flow({ reports: [{ by: "receiver", amount: null, cost: null, worth: 8, date }] }),
    );
    expect(hearing(flow({ worth: 8 }), onScale, "receiver", date)).toHaveProperty("worth", null);
  });

  it("of the giver: the one number that stands, where no other does", () => {
    const named = hearing(flow({ worth: 8 }), onScale, "giver", date);
    expect(named).toEqual({ worth: null, reports: [{ by: "giver", amount: null, cost: 8, worth: null, date }] });
    const apart = hearing(flow({ worth: 8, cost: 16 }), onScale, "giver", date);
    expect(apart).toEqual({ cost: null, reports: [{ by: "giver", amount: null, cost: 16, worth: null, date }] });
  });

  it("of the second who speaks: don't know, until it says a number", () => {
    const first = { ...flow({ worth: 8 }), ...hearing(flow({ worth: 8 }), onScale, "receiver", date) };
    const second = { ...first, ...hearing(first, onScale, "giver", date) };
    expect(second.reports).toEqual([
      { by: "receiver", amount: null, cost: null, worth: 8, date },
      { by: "giver", amount: null, cost: null, worth: null, date },
    ]);
    expect(flowValues(second, onScale)).toMatchObject({ cost: 8, worth: 8 });
  });

  it("counts for the same after it, and after it is the flow's own again, for what has one number", () => {
    fc.assert(
      fc.property(
        value,
        fc.constantFrom("worth", "cost", "amount"),
        fc.constantFrom("giver", "receiver"),
        (given, of, by) => {
          const before = flow({ [of]: given });
          const said = { ...before, ...hearing(before, onScale, by, date) };
          const back = { ...said, ...unheard(said, by) };
          for (const now of [said, back])
            expect(flowValues(now, onScale)).toMatchObject({ cost: given, worth: given, sized: true });
          expect(back.reports).toEqual([]);
        },
      ),
    );
  });
});
