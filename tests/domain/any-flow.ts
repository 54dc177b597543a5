import fc from "fast-check";
import type { Flow, Report } from "../../src/domain/flow.ts";

/** A number as people give it, from none to large; small enough to add and multiply without loss. */
const number = fc.option(
  fc.oneof(fc.constantFrom(0, 1, 2, 4, 8, 16), fc.double({ min: 1e-6, max: 1e6, noNaN: true })),
  {
    nil: null,
  },
);

const report: fc.Arbitrary<Report> = fc.record({
  by: fc.constantFrom("giver" as const, "receiver" as const),
  amount: number,
  cost: number,
  worth: number,
  date: fc.constantFrom(null, "2026-11-24"),
});

/** Any flow between two parties, with whatever was said of it by whomever. */
export const anyFlow: fc.Arbitrary<Flow> = fc.record({
  id: fc.constant("f1"),
  from: fc.constant("Linde"),
  to: fc.constant("Kompas"),
  resource: fc.constant("money"),
  state: fc.constantFrom("actual" as const, "hoped" as const, "agreed" as const),
  amount: number,
  cost: number,
  worth: number,
  reports: fc.array(report, { maxLength: 3 }),
  note: fc.constantFrom("", "nachtdienst"),
  date: fc.constantFrom(null, "2026-01-01"),
});
