import { describe, expect, it } from "vitest";
import { decideDecimal, evidenceOf, readNumber } from "../../src/formats/decimal.ts";

// Oracle: how a person reads each number, worked out by hand.
describe("readNumber", () => {
  it.each([
    ["4", 4, 4],
    ["+4", 4, 4],
    ["-0", 0, 0],
    ["1.5", 1.5, "not-a-number"],
    ["1,5", "not-a-number", 1.5],
    [".5", 0.5, "not-a-number"],
    ["1.500", 1.5, 1500],
    ["1,500", 1500, 1.5],
    ["1.500,25", "not-a-number", 1500.25],
    ["1,500.25", 1500.25, "not-a-number"],
    ["1.500.000", "not-a-number", 1_500_000],
    ["1.50.000", "not-a-number", "not-a-number"],
    ["1 500", 1500, 1500],
    ["1\u202f500\u202f000", 1_500_000, 1_500_000],
    ["1'500", 1500, 1500],
    ["1 50", "not-a-number", "not-a-number"],
    ["1e3", 1000, 1000],
    ["1.5e3", 1500, "not-a-number"],
    ["1e999", "not-finite", "not-finite"],
    ["Infinity", "not-finite", "not-finite"],
    ["-inf", "not-finite", "not-finite"],
    ["∞", "not-finite", "not-finite"],
    ["NaN", "not-a-number", "not-a-number"],
    ["-1", "negative", "negative"],
    ["−2", "negative", "negative"],
    ["veel", "not-a-number", "not-a-number"],
    ["0x10", "not-a-number", "not-a-number"],
    ["1_000", "not-a-number", "not-a-number"],
    ["€ 5", "not-a-number", "not-a-number"],
    ["=1+1", "not-a-number", "not-a-number"],
    ["5%", "not-a-number", "not-a-number"],
  ])("%s is %s with a point, %s with a comma", (cell, withPoint, withComma) => {
    expect(readNumber(cell, ".")).toBe(withPoint);
    expect(readNumber(cell, ",")).toBe(withComma);
  });
});

describe("evidenceOf", () => {
  it.each([
    ["15", null],
    ["veel", null],
    ["1.5", "."],
    ["1,5", ","],
    ["0.500", "."],
    ["0,500", ","],
    ["1500.250", "."],
    ["1.500.000", ","],
    ["1,500,000", "."],
    ["1.500,2", ","],
    ["1.500e3", "."],
    ["1.500", "either"],
    ["12,345", "either"],
    ["1.2.3", null],
  ])("%s shows %s", (cell, evidence) => {
    expect(evidenceOf(cell)).toBe(evidence);
  });
});

// Oracle: DESIGN §9: one sign a file, given, else from all its numbers; `1.500` alone is undecided but beside commas.
describe("decideDecimal", () => {
  const decide = (cells: string[], separator: string, given: "." | "," | null = null) => {
    const { sign, because, undecided } = decideDecimal(
      cells.map((text) => ({ text })),
      separator,
      given,
    );
    return [sign, because, undecided?.text ?? null];
  };
  it.each([
    [["1", "2"], ";", [".", "not-needed", null]],
    [["1.500", "2,5"], ";", [",", "numbers", null]],
    [["1.500", "2.5"], ";", [".", "numbers", null]],
    [["2,5", "1,5", "2.5"], "\t", [",", "numbers", null]],
    [["2.5", "2,5"], "\t", [".", "numbers", null]],
    [["2", "1.500", "1.600"], ";", [null, "undecided", "1.500"]],
    [["1,500"], "\t", [null, "undecided", "1,500"]],
    [["1.500"], ",", [".", "separator", null]],
  ] as const)("%j beside %j: %j", (cells, separator, expected) => {
    expect(decide([...cells], separator)).toEqual(expected);
  });

  it("takes what is given, against all evidence", () => {
    expect(decide(["1,5"], ";", ".")).toEqual([".", "given", null]);
    expect(decide(["1.500"], ";", ",")).toEqual([",", "given", null]);
  });
});
