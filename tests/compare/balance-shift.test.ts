import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BalanceShift, balanceShift } from "../../src/compare/balance-shift.ts";
import { relativelyEqual } from "../../src/domain/compare-sums.ts";
import type { State } from "../../src/domain/partnership.ts";
import { TABLE } from "../../src/domain/party.ts";
import type { Resource } from "../../src/domain/resource.ts";
import { reweighed } from "../../src/domain/reweigh.ts";
import { type Evaluation, evaluate } from "../../src/measures/evaluate.ts";
import { buildState, type Sketch, type Sketched } from "../build-state.ts";

const measured = (flows: readonly Sketch[], more: Partial<Sketched> = {}): Evaluation =>
  evaluate(buildState({ flows, ...more }));
const sumOf = ({ parts }: BalanceShift): number => parts.reduce((sum, { part }) => sum + (part ?? 0), 0);

describe("what moved a party's ratio (D15)", () => {
  // Oracle: by hand. One weight a flow: κ is 1. A brings 6, then 12; L = 6/ln 2. It takes 6, then 3; L = 3/ln 2.
  const before = measured([
    ["A", "B", 4],
    ["A", "C", 2],
    ["B", "A", 6],
  ]);
  const after = measured([
    ["A", "B", 8],
    ["A", "C", 4],
    ["B", "A", 3],
  ]);

  it("is told flow by flow, at its own end, and adds up", () => {
    const shift = balanceShift(before, after, "A")!;
    expect(shift.from).toBe(0);
    expect(shift.to).toBeCloseTo(Math.log(4), 12);
    expect(shift.parts).toEqual([
      { sort: "flow", way: "takes", other: "B", kind: "r1", before: 6, after: 3, part: expect.closeTo(Math.LN2, 12) },
      {
        sort: "flow",
        way: "brings",
        other: "B",
        kind: "r1",
        before: 4,
        after: 8,
        part: expect.closeTo((4 / 6) * Math.LN2, 12),
      },
      {
        sort: "flow",
        way: "brings",
        other: "C",
        kind: "r1",
        before: 2,
        after: 4,
        part: expect.closeTo((2 / 6) * Math.LN2, 12),
      },
    ]);
  });

  it("tells what all together make of it: 40 to 40, then 40 to 80, is ln 1 − ln ½", () => {
    const even = [
      ["A", "B", 20],
      ["B", "A", 20],
    ] as const;
    const grown = measured([
      ["A", "B", 20, 60],
      ["B", "A", 20],
    ]);
    expect(balanceShift(measured(even), grown, "A")!.parts).toEqual([
      { sort: "together", before: 1, after: 0.5, part: expect.closeTo(Math.LN2, 12) },
    ]);
    // B takes 60 where it took 20: −ln 3, and ln 2 of all together.
    expect(balanceShift(measured(even), grown, "B")!.parts.map(({ part }) => part)).toEqual([
      expect.closeTo(-Math.log(3), 12),
      expect.closeTo(Math.LN2, 12),
    ]);
  });

  it("tells the small number that stands for an empty side apart from the flow that fills it", () => {
    // C brings nothing; half the smallest flow, 1, stands for it. Then 4: L = 3/ln 4, the flow 4/L, what stood there −1/L.
    const filled = measured([
      ["A", "B", 4],
      ["A", "C", 2],
      ["B", "A", 6],
      ["C", "A", 4],
    ]);
    const { parts, from, to } = balanceShift(before, filled, "C")!;
    expect(to! - from!).toBeCloseTo(Math.log(4), 12);
    expect(parts).toEqual([
      {
        sort: "flow",
        way: "brings",
        other: "A",
        kind: "r1",
        before: 0,
        after: 4,
        part: expect.closeTo((4 / 3) * Math.log(4), 12),
      },
      { sort: "empty", way: "brings", part: expect.closeTo((-1 / 3) * Math.log(4), 12) },
    ]);
  });

  const kind = (id: string, rate: number): Resource => ({
    id,
    builtIn: null,
    name: id,
    unit: null,
    rate,
    colour: null,
  });
  const withMoney = (rate: number, amount: number): State =>
    buildState({
      flows: [{ from: "A", to: "B", resource: "money", amount }, ["A", "B", 10], ["B", "A", 10]],
      resources: [kind("r1", 1), kind("money", rate)],
    });

  it("keeps what a kind counts for apart from what flows", () => {
    // 10 money at 1, then 20 at 3: 10 to 60. The flow is (20 − 10)·1 and (60 − 30), halfway 20; the weight is the 30 left.
    const { parts } = balanceShift(evaluate(withMoney(1, 10)), evaluate(withMoney(3, 20)), "A")!;
    const brought = 50 / Math.log(70 / 20);
    expect(parts).toMatchObject([
      { sort: "weight", kind: "money", before: 1, after: 3, part: expect.closeTo(30 / brought, 12) },
      { sort: "flow", other: "B", kind: "money", before: 10, after: 60, part: expect.closeTo(20 / brought, 12) },
    ]);
  });

  it("sees that a weighing was taken over, in what was said of a flow itself too", () => {
    const said = buildState({
      flows: [{ from: "A", to: "B", resource: "money", cost: 4, worth: 8 }, ["B", "A", 10]],
      resources: [kind("r1", 1), kind("money", 1)],
    });
    const { parts } = balanceShift(evaluate(said), evaluate(reweighed(said, new Map([["money", 2]]))), "A")!;
    expect(parts.map(({ sort }) => sort)).toEqual(["weight", "together"]);
  });

  it("has no parts to give where there is no ratio, and says what flows otherwise; a flow without a size has none", () => {
    const alone = measured([["A", "B", 1]], { parties: ["C"] });
    expect(balanceShift(alone, before, "C")).toEqual({
      from: null,
      to: expect.any(Number),
      parts: [{ sort: "flow", way: "takes", other: "A", kind: "r1", before: 0, after: 2, part: null }],
    });
    const unsized = measured([
      ["A", "B", 4],
      ["A", "C", null],
      ["B", "A", 6],
    ]);
    expect(balanceShift(unsized, before, "A")!.parts).toMatchObject([{ other: "C", before: null, after: 2 }]);
    expect(balanceShift(before, measured([["A", "B", 4]]), "C")).toBeNull();
  });

  // Properties, over any two small partnerships of the same people.
  const ids = ["A", "B", "C", "D"];
  const size = fc.option(fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1000, noNaN: true })), {
    nil: null,
    freq: 8,
  });
  const flow = fc
    .record({
      from: fc.constantFrom(TABLE, ...ids),
      to: fc.constantFrom(TABLE, ...ids),
      resource: fc.constantFrom("r1", "money"),
      amount: size,
      cost: size,
      worth: size,
    })
    .filter(({ from, to }) => from !== to || from !== TABLE);
  const photo = fc
    .record({
      flows: fc.array(flow, { minLength: 4, maxLength: 14 }),
      rate: fc.constantFrom(1, 1, 0.5, 3),
      stakes: fc.array(fc.constantFrom(null, 1, 2, 5), { minLength: 4, maxLength: 4 }),
    })
    .map(({ flows, rate, stakes }): State => {
      const state = buildState({ flows, parties: ids, table: true, resources: [kind("r1", 1), kind("money", rate)] });
      return { ...state, parties: state.parties.map((party, nth) => ({ ...party, stake: stakes[nth] ?? null })) };
    });
  const two = fc
    .tuple(photo, photo, fc.constantFrom("equal" as const, "stake" as const))
    .map(([was, is, fairness]) => ({
      was: evaluate(was, { fairness }),
      is: evaluate(is, { fairness }),
    }));
  const close = (a: number, b: number): boolean => Math.abs(a - b) < 1e-7 * Math.max(1, Math.abs(a), Math.abs(b));

  it("adds up to the whole shift, whatever changed", () => {
    let told = 0;
    fc.assert(
      fc.property(two, ({ was, is }) => {
        for (const id of ids) {
          const shift = balanceShift(was, is, id)!;
          const [from, to] = [was.of(id).logRatio, is.of(id).logRatio];
          expect([shift.from, shift.to]).toEqual([from, to]);
          if (from === null || to === null) continue;
          told++;
          expect(close(sumOf(shift), to - from), `${sumOf(shift)} is ${to - from}`).toBe(true);
        }
      }),
    );
    expect(told).toBeGreaterThan(100);
  });

  it("is the opposite from after to before, part by part", () => {
    fc.assert(
      fc.property(two, ({ was, is }) => {
        for (const id of ids) {
          const told = (shift: BalanceShift) =>
            shift.parts.map((one) => [JSON.stringify({ ...one, before: 0, after: 0, part: 0 }), one.part] as const);
          const back = new Map(told(balanceShift(is, was, id)!));
          const there = told(balanceShift(was, is, id)!);
          expect(new Set(back.keys())).toEqual(new Set(there.map(([what]) => what)));
          for (const [what, part] of there) expect(close(part ?? 0, -(back.get(what) ?? 0))).toBe(true);
        }
      }),
    );
  });

  it("has none for a photo beside itself", () => {
    fc.assert(
      fc.property(two, ({ was }) => {
        for (const id of ids) expect(balanceShift(was, was, id)!.parts).toEqual([]);
      }),
    );
  });

  it("gives each flow its share of the change of its side", () => {
    const { parts } = balanceShift(before, after, "A")!;
    const [toB, toC] = ["B", "C"].map((other) =>
      parts.find((part) => part.sort === "flow" && part.way === "brings" && part.other === other),
    );
    expect(relativelyEqual(toB!.part!, 2 * toC!.part!)).toBe(true);
  });
});
