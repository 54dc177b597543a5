import { describe, expect, it } from "vitest";
import type { Partnership } from "../../../src/domain/partnership.ts";
import type { Standing } from "../../../src/domain/party.ts";
import { findAll } from "../../../src/findings/registry.ts";
import { evaluate } from "../../../src/measures/evaluate.ts";
import { balanceWords } from "../../../src/view/panels/balance-words.ts";
import { perTen } from "../../../src/view/panels/per-ten.ts";
import { partnershipOf } from "../../build.ts";

const words = (partnership: Partnership, name: string, standing: Standing = "member") => {
  const evaluation = evaluate(partnership);
  const findings = findAll({ state: partnership, evaluation });
  const party = partnership.parties.find((candidate) => candidate.id === name);
  if (party === undefined) throw new Error(`no ${name}`);
  return balanceWords({ evaluated: partnership, evaluation, findings }, { ...party, standing }, "nl");
};

/** One brings 16 to each of six others and takes 1 from each: 96 against 6. The others are on the other side. */
const carried = (sigma: number): Partnership =>
  partnershipOf(
    ["A", "B", "C", "D", "E", "F"].flatMap((other) => [["Linde", other, 16] as const, [other, "Linde", 1] as const]),
    { about: { precision: { sigma, measured: true, lean: 0, tolerance: 1.25 } }, alone: ["Los"] },
  );

// Oracle: the verdicts of the evaluation, put into the words of the voice by hand.
describe("a party's balance in words", () => {
  it("says with its side what is clear, and how sure that is", () => {
    expect(words(carried(0.05), "Linde")).toEqual({
      headline: "Linde brengt meer dan er terugkomt.",
      sure: "clear",
      side: "brings",
      explained: "Duidelijk: blijft staan als schattingen wat afwijken.",
    });
    expect(words(carried(0.05), "A")).toMatchObject({
      headline: "Naar A gaat meer dan er vandaan komt.",
      side: "takes",
    });
  });

  it("names nobody while the whole is within its noise floor, however large one's own difference", () => {
    const partnership = carried(3);
    expect(evaluate(partnership).withinNoise).toBe(true);
    expect(words(partnership, "Linde")).toMatchObject({
      headline: "Het verschil kan aan de schattingen liggen.",
      sure: null,
      side: null,
    });
  });

  it("weighs neither those it is for nor an empty chair", () => {
    expect(words(carried(0.05), "Linde", "beneficiary")).toMatchObject({ side: null, sure: null });
    expect(words(carried(0.05), "Linde", "empty-chair").headline).toBe("Wie er niet bij zit, wegen we niet.");
  });

  it("keeps no exchange apart from balance", () => {
    expect(words(carried(0.05), "Los").headline).toBe("Nog niets ingevuld.");
    const even = partnershipOf([
      ["Linde", "Kompas", 8],
      ["Kompas", "Linde", 8],
    ]);
    // z*·se = 2.24 × 0.35 × √2 = 1.1, far more than ln 1.25: no sign, which is not yet balance.
    expect(words(even, "Linde")).toMatchObject({ side: null, sure: null });
    const booked = partnershipOf(
      [
        ["Linde", "Kompas", 8],
        ["Kompas", "Linde", 8],
      ],
      { about: { precision: { sigma: 0.05, measured: true, lean: 0, tolerance: 1.25 } } },
    );
    // 2.24 × 0.05 × √2 = 0.16 < ln 1.25 = 0.22: established.
    expect(words(booked, "Linde").headline).toBe("In balans, op een kwart na.");
  });
});

// Oracle: VOICE, "Tegenover elke 10 die binnenkomt, gaat 16 uit": 10 × 24 / 15 = 16.
describe("against every ten", () => {
  it.each([
    [24, 15, "Tegenover elke 10 die binnenkomt, gaat 16 uit."],
    [15, 24, "Tegenover elke 10 die uitgaat, komt 16 binnen."],
    [100, 101, "Tegenover elke 10 die binnenkomt, gaat ook zo'n 10 uit."],
    [12, 0, "Er gaat 12 uit, en er komt niets binnen."],
    [0, 3, "Er komt 3 binnen, en er gaat niets uit."],
    [0, 0, ""],
  ])("%d brought and %d taken: %s", (brings, takes, text) => expect(perTen(brings, takes, "nl")).toBe(text));
});
