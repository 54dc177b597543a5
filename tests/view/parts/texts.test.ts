import { describe, expect, it } from "vitest";
import { amountText, readAmount } from "../../../src/view/parts/amount.ts";
import { numberParts } from "../../../src/view/parts/bold-numbers.tsx";
import { matches } from "../../../src/view/parts/matches.ts";
import { sorted } from "../../../src/view/parts/sort-header.tsx";

// Oracles: by hand.
describe("an amount as it is typed", () => {
  it.each([
    ["4", 4],
    [" 1,5 ", 1.5],
    ["1.5", 1.5],
    ["0", 0],
    ["", null],
    ["veel", "wrong"],
    ["-1", "wrong"],
    ["1e999", "wrong"],
    ["NaN", "wrong"],
    ["1.000,5", "wrong"],
  ])("%o is read as %o", (text, value) => expect(readAmount(text)).toBe(value));

  it("is shown as it can be read back, whatever the language", () => {
    for (const language of ["nl", "en"] as const)
      for (const value of [0, 4, 0.1, 1 / 3, 12345.678]) expect(readAmount(amountText(value, language))).toBe(value);
    expect(amountText(null, "nl")).toBe("");
  });
});

describe("the numbers of a sentence", () => {
  it.each([
    ["Linde brengt 24 en haalt 15.", ["24", "15"]],
    ["Van de 1.200 komt 2,5 terug.", ["1.200", "2,5"]],
    ["a31 haalt 8; B2B en 3e-lijn niet.", ["8"]],
    ["Linde sinds maart 2024: 70 om 11; 73,5 om 11.", ["70", "11", "73,5", "11"]],
    ["Sinds 2024, in 2025.", []],
    ["Since 2024 it brings 2,024 and takes 12,345.6.", ["2,024", "12,345.6"]],
    ["Van 12345 komt 2024,5 terug.", ["12345", "2024,5"]],
  ])("%s: %o", (text, numbers) => {
    const parts = numberParts(text);
    expect(parts.filter(({ number }) => number).map(({ part }) => part)).toEqual(numbers);
    expect(parts.map(({ part }) => part).join("")).toBe(text);
  });
});

describe("what is looked for", () => {
  it("stands anywhere, in whatever case; nothing finds everything", () => {
    expect(matches(" lind ", "GGZ Linde")).toBe(true);
    expect(matches("", "x")).toBe(true);
    expect(matches("kompas", "Linde", "geld")).toBe(false);
  });
});

describe("sorted rows", () => {
  const rows = [{ v: 10 }, { v: null }, { v: 9 }, { v: 10 }];
  const value = (row: { v: number | null }) => row.v;
  it("are in the order of their numbers with the unknown last, upwards and downwards", () => {
    const order = (up: boolean) => sorted(rows, { column: "v", up }, value, "nl").map((row) => row.v);
    expect(order(true)).toEqual([9, 10, 10, null]);
    expect(order(false)).toEqual([10, 10, 9, null]);
  });
  it("stay as they are where no column was chosen", () => {
    expect(sorted(rows, null, value, "nl")).toBe(rows);
  });
});
