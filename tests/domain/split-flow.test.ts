import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newFlow } from "../../src/domain/create.ts";
import type { Flow } from "../../src/domain/flow.ts";
import { flowValues } from "../../src/domain/flow-values.ts";
import type { Resource } from "../../src/domain/resource.ts";
import { countedAs } from "../../src/domain/sizing.ts";
import { splitFlow } from "../../src/domain/split-flow.ts";
import { anyFlow } from "./any-flow.ts";

const kind = (id: string, given: Partial<Resource> = {}): Resource => ({
  id,
  builtIn: null,
  name: id,
  unit: null,
  rate: 1,
  colour: null,
  ...given,
});
const money = kind("money");
const knowledge = kind("knowledge");
const staff = kind("staff", { unit: "fte", rate: 3 });

const split = (flow: Flow, from: Resource, to: Resource, value: number | null): readonly [Flow, Flow] => {
  const parts = splitFlow(flow, from, { id: "f2", resource: to, value });
  if (parts === null) throw new Error("no such part");
  return [{ ...flow, ...parts.rest }, parts.part];
};

// Oracle: by hand, 8 = 6 + 2; and the property that cost and worth of the two add up to those of the one.
describe("a flow that is split", () => {
  it("is two flows between the same two, of which the second is of the other kind", () => {
    const flow = newFlow({ id: "f1", from: "Linde", to: "Kompas", resource: "money", worth: 8, note: "nachtdienst" });
    expect(split(flow, money, knowledge, 2)).toEqual([
      { ...flow, worth: 6 },
      { ...flow, id: "f2", resource: "knowledge", worth: 2, note: "" },
    ]);
  });

  it("divides what each end said in the same proportion", () => {
    const reports = [
      { by: "receiver" as const, amount: null, cost: null, worth: 8, date: null },
      { by: "giver" as const, amount: null, cost: 16, worth: null, date: null },
    ];
    const flow = newFlow({ id: "f1", from: "Linde", to: "Kompas", resource: "money", reports });
    const [rest, part] = split(flow, money, knowledge, 2);
    expect(rest.reports.map(({ cost, worth }) => cost ?? worth)).toEqual([6, 12]);
    expect(part.reports.map(({ cost, worth }) => cost ?? worth)).toEqual([2, 4]);
  });

  it("says of a part in another unit what its amount counted for: 4 fte at 3 are 12, of which 3 are money", () => {
    const flow = newFlow({ id: "f1", from: "Linde", to: "Kompas", resource: "staff", amount: 4 });
    const [rest, part] = split(flow, staff, money, 3);
    expect(rest).toMatchObject({ amount: 3, cost: null, worth: null });
    expect(part).toMatchObject({ amount: null, cost: 3, worth: 3 });
  });

  it("keeps the sum of cost and of worth, whatever was said by whomever and in whatever unit", () => {
    const kinds = fc.constantFrom(money, knowledge, staff);
    fc.assert(
      fc.property(anyFlow, kinds, kinds, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (flow, from, to, share) => {
        const whole = countedAs(flow, from);
        fc.pre(whole !== null && whole > 0);
        const [rest, part] = split(flow, from, to, (whole ?? 0) * share);
        const [all, one, other] = [flowValues(flow, from), flowValues(rest, from), flowValues(part, to)];
        for (const quantity of ["cost", "worth"] as const) {
          const sum = one[quantity] + other[quantity];
          expect(Math.abs(sum - all[quantity])).toBeLessThanOrEqual(1e-9 * all[quantity]);
        }
      }),
    );
  });

  it("leaves the rest as it is where nobody knows how much the part is", () => {
    const flow = newFlow({ id: "f1", from: "Linde", to: "Kompas", resource: "money", worth: 8 });
    const [rest, part] = split(flow, money, knowledge, null);
    expect(rest).toEqual(flow);
    expect(flowValues(part, knowledge).sized).toBe(false);
  });

  it("is not split into nothing, all of it, or more; nor is what has no size", () => {
    const flow = newFlow({ id: "f1", from: "Linde", to: "Kompas", resource: "money", worth: 8 });
    for (const value of [0, 8, 9]) expect(splitFlow(flow, money, { id: "f2", resource: knowledge, value })).toBeNull();
    expect(splitFlow({ ...flow, worth: null }, money, { id: "f2", resource: knowledge, value: 2 })).toBeNull();
  });
});
