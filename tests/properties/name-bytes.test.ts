import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allLookDifferent } from "../../src/domain/look-different.ts";
import { COMPARED_NAMES, similarNames } from "../../src/domain/similar-names.ts";
import { isList, listOf } from "../formats/list-of.ts";

/** Names of every length about a word of four bytes, with what ends names, quotes, and characters of up to four bytes. */
const names = fc.uniqueArray(
  fc
    .string({
      unit: fc.constantFrom("a", "b", "\u007f", "!", "#", ",", ";", '"', "é", "‘", "\ufb01", "👩"),
      maxLength: 20,
    })
    .filter((name) => name !== ""),
  { minLength: 1, maxLength: 30 },
);
const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

// Oracle: the names that were written, and the order of texts by code units that the language has.
describe("names that are read as bytes", () => {
  it("are told apart and put in order, whatever is in them and wherever the pieces end", () => {
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 70 }), (given, piece) => {
        const rows = [...given, ...given.toReversed()].map((name) => `${quote(name)},x\n`);
        const list = listOf(`source,target\n${rows.join("")}`, { piece });
        expect(isList(list) && list.arrays.ids).toEqual([...given, "x"].toSorted());
      }),
      { numRuns: 300 },
    );
  });

  it("are put in order by thousands too", () => {
    const given = Array.from(
      { length: 5_000 },
      (_, k) => `${'"é~ ‘a!b'[k % 8]}${(k * 7919) % 10_007}${'"'.repeat(k % 3)}.`,
    ).filter((name) => !name.startsWith(" "));
    const list = listOf(`source,target\n${given.map((name) => `${quote(name)},x\n`).join("")}`, { piece: 1000 });
    expect(isList(list) && list.arrays.ids).toEqual([...new Set([...given, "x"])].toSorted());
  });
});

// Oracle: what similarNames finds.
describe("allLookDifferent", () => {
  const unit = fc.constantFrom(
    "a",
    "A",
    "á",
    "a\u0301",
    "-",
    "‘",
    "1",
    "ß",
    "İ",
    "i",
    "Σ",
    "σ",
    "ς",
    "ﬁ",
    "한",
    "ㅏ",
    " ",
    "+",
  );
  it("never says so where two look alike", () => {
    // So many others that slips are not looked for.
    const many = Array.from({ length: COMPARED_NAMES }, (_, k) => `other ${k}`);
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit, maxLength: 3 }), { maxLength: 12 }), (few) => {
        const all = [...many, ...few];
        const alike = similarNames(all.map((name) => ({ name, flows: 1 })));
        if (alike.length > 0) expect(allLookDifferent(all)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it("says so where none does", () => {
    expect(allLookDifferent(["Stichting Zorg, 1", "Stichting Zorg, 2", "Coöperatie ‘De Brug’", "日本", "a+"])).toBe(
      true,
    );
    expect(allLookDifferent(["a1", "b2"])).toBe(true);
    expect(allLookDifferent(["Café", "cafe"])).toBe(false);
  });
});
