import fc from "fast-check";
import { expect, test } from "vitest";
import { newFlow } from "../../src/domain/create.ts";
import { flowValues } from "../../src/domain/flow-values.ts";

const value = fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }));

// Oracle: the reading with reports, which falls back on the flow's own values where a report says nothing.
test("a flow without reports is worth what it is with a report that says nothing", () => {
  fc.assert(
    fc.property(value, value, value, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (amount, cost, worth, rate) => {
      const flow = newFlow({ id: "f1", from: "a", to: "b", resource: "money", amount, cost, worth });
      const silent = { by: "giver" as const, amount: null, cost: null, worth: null, date: null };
      expect(flowValues(flow, { rate })).toEqual(flowValues({ ...flow, reports: [silent] }, { rate }));
    }),
  );
});
