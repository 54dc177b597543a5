import { describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/flow.ts";
import type { About, Partnership } from "../../src/domain/partnership.ts";
import { partnershipOf } from "../build.ts";
import { found, said, withParties } from "./find.ts";

type Said = readonly [from: string, to: string, giver: Partial<Report> | null, receiver: Partial<Report> | null];

const empty = { amount: null, cost: null, worth: null, date: null };
const reported = (flows: readonly Said[], about: Partial<About> = {}): Partnership => {
  const base = partnershipOf(
    flows.map(([from, to]) => [from, to, null]),
    { about },
  );
  return {
    ...base,
    flows: base.flows.map((flow, at) => ({
      ...flow,
      reports: (["giver", "receiver"] as const).flatMap((by, side) => {
        const report = flows[at]![side === 0 ? 2 : 3];
        return report === null ? [] : [{ ...empty, ...report, by }];
      }),
    })),
  };
};
const amount = (value: number) => ({ amount: value });

describe("perception gap", () => {
  it("says what both say where they differ beyond the error of two estimates", () => {
    // One flow of which both spoke: 1.96·0.35·√2 = 0.970; ln 4 = 1.386.
    expect(said(reported([["Linde", "Kompas", amount(16), amount(4)]]), "perception-gap")).toEqual([
      "Linde en Kompas zien dit anders.",
      "Linde zegt 16 gebracht, Kompas zegt 4 gekregen.",
      "Linde and Kompas see this differently.",
      "Linde says 16 given, Kompas 4 received.",
    ]);
    expect(found(reported([["Linde", "Kompas", amount(4), amount(16)]]), "perception-gap")).toHaveLength(1);
  });

  it("says nothing within it, and asks more where more was compared", () => {
    // ln 2.6 = 0.956 < 0.970 < ln 2.7 = 0.993 < 1.109 (two flows: z 2.241).
    expect(found(reported([["A", "B", amount(2.6), amount(1)]]), "perception-gap")).toEqual([]);
    expect(found(reported([["A", "B", amount(2.7), amount(1)]]), "perception-gap")).toHaveLength(1);
    const two: readonly Said[] = [
      ["A", "B", amount(2.7), amount(1)],
      ["B", "C", amount(1), amount(1)],
    ];
    expect(found(reported(two), "perception-gap")).toEqual([]);
  });

  it("takes cost and worth for two things, and no reports of one", () => {
    expect(found(reported([["A", "B", { cost: 16 }, { worth: 1 }]]), "perception-gap")).toEqual([]);
    expect(found(reported([["A", "B", { worth: 16 }, { worth: 1 }]]), "perception-gap")).toHaveLength(1);
  });

  it("tells of a pair its widest gap only", () => {
    const pair: readonly Said[] = [
      ["A", "B", amount(8), amount(1)],
      ["B", "A", amount(1), amount(16)],
    ];
    expect(found(reported(pair), "perception-gap").map(({ flows }) => flows)).toEqual([["f2"]]);
  });
});

describe("brought and not yet seen", () => {
  const heard: Said = ["Rietdam", "Kompas", amount(4), amount(4)];

  it("says what the giver names and the receiver, who was heard, does not", () => {
    expect(said(reported([heard, ["Linde", "Kompas", amount(2), null]]), "not-yet-seen")).toEqual([
      "Linde brengt iets wat nog niemand noemde.",
      "Linde noemt geld, 2; Kompas noemt dat niet.",
      "Linde brings something that nobody has named yet.",
      "Linde names money, 2; Kompas doesn't.",
    ]);
    // Asked, and put at nothing.
    expect(found(reported([heard, ["Linde", "Kompas", amount(2), amount(0)]]), "not-yet-seen")).toHaveLength(1);
    expect(found(reported([["Linde", "Kompas", amount(2), amount(0)]]), "perception-gap")).toEqual([]);
  });

  it("is one finding for all that one party brings unseen", () => {
    const state = reported([heard, ["Linde", "Kompas", amount(2), null], ["Linde", "Rietdam", amount(2), null]]);
    expect(said(state, "not-yet-seen")).toEqual([
      "Linde brengt iets wat nog niemand noemde.",
      "Twee stromen noemt alleen Linde.",
      "Linde brings something that nobody has named yet.",
      "Two flows are named by Linde alone.",
    ]);
  });

  it("says nothing where the receiver was not heard, or spoke of it in its own terms", () => {
    expect(found(reported([["Linde", "Kompas", amount(2), null]]), "not-yet-seen")).toEqual([]);
    expect(found(reported([["Linde", "Kompas", { cost: 2 }, { worth: 8 }]]), "not-yet-seen")).toEqual([]);
    expect(found(partnershipOf([["Linde", "Kompas", 2]]), "not-yet-seen")).toEqual([]);
  });

  it("takes who said that nothing comes in for heard", () => {
    const state = reported([["Linde", "Kompas", amount(2), null]]);
    const saying = withParties(state, { Kompas: { receivesNothing: "2026-05-01" } });
    expect(found(saying, "not-yet-seen").map(({ parties }) => parties)).toEqual([["Linde", "Kompas"]]);
  });
});
