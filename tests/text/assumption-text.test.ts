import { describe, expect, it } from "vitest";
import { type Assumption, type AssumptionCode, assumption } from "../../src/domain/assumption.ts";
import { assumptionText } from "../../src/text/assumption-text.ts";
import { LANGUAGES } from "../../src/text/language.ts";

const EXAMPLES: { readonly [C in AssumptionCode]: readonly Assumption[] } = {
  "windows-1252": [assumption("windows-1252", { file: "a.csv" })],
  "columns-by-place": [
    assumption("columns-by-place", { named: false, meanings: ["source", "target", "weight"] }),
    assumption("columns-by-place", { named: true, meanings: ["source", "target", "resource", "weight"] }),
  ],
  "column-guessed": [assumption("column-guessed", { header: "Gewihct", meaning: "weight" })],
  "column-ignored": [
    assumption("column-ignored", { header: "kleur", column: 4 }),
    assumption("column-ignored", { header: "", column: 4 }),
    assumption("column-ignored", { header: "weight", column: 4, because: "said" }),
    assumption("column-ignored", { header: "brings", column: 4, because: "sum" }),
  ],
  "day-first-dates": [assumption("day-first-dates", { text: "12-3-2026" })],
  "no-weight-column": [assumption("no-weight-column", {})],
  "unsized-flows": [assumption("unsized-flows", { flows: 1 }), assumption("unsized-flows", { flows: 1200 })],
  "no-kind-column": [assumption("no-kind-column", {})],
  "unspecified-kind": [assumption("unspecified-kind", { flows: 1 }), assumption("unspecified-kind", { flows: 2 })],
  "own-kinds": [
    assumption("own-kinds", { kinds: ["uren"] }),
    assumption("own-kinds", { kinds: ["a", "b", "c", "d", "e", "f", "g", "h"] }),
  ],
  "rates-one": [assumption("rates-one", { kinds: 2 })],
  "unlisted-none": [assumption("unlisted-none", {})],
  "self-loops": [assumption("self-loops", { flows: 1 }), assumption("self-loops", { flows: 3 })],
  "parallel-flows": [assumption("parallel-flows", { flows: 1 }), assumption("parallel-flows", { flows: 3 })],
  "equal-rows": [
    assumption("equal-rows", { rows: [{ row: 11, like: 10, from: "Wijkteam", to: "School" }], count: 1 }),
    assumption("equal-rows", { rows: [{ row: 11, like: 10, from: null, to: null }], count: 5 }),
    assumption("equal-rows", {
      rows: [{ row: 11, like: 10, from: "Wijkteam", to: "School" }],
      count: 1,
      counts: "items",
    }),
  ],
  "parties-from-flows": [assumption("parties-from-flows", {})],
  "parties-without-flows": [
    assumption("parties-without-flows", { parties: 1 }),
    assumption("parties-without-flows", { parties: 3 }),
  ],
  "party-numbers-unused": [
    assumption("party-numbers-unused", { parties: 1 }),
    assumption("party-numbers-unused", { parties: 3 }),
  ],
  "looked-at-only": [assumption("looked-at-only", { flows: 30_001, upTo: 30_000 })],
  "both-ways": [assumption("both-ways", { flows: 1 }), assumption("both-ways", { flows: 3 })],
  "ends-by-place": [assumption("ends-by-place", {})],
  "two-sorts": [
    assumption("two-sorts", { rows: 1, columns: 4, inBoth: 0 }),
    assumption("two-sorts", { rows: 18, columns: 14, inBoth: 1 }),
    assumption("two-sorts", { rows: 3, columns: 1, inBoth: 2 }),
  ],
  "left-out-of-format": [
    assumption("left-out-of-format", {
      what: ["drawing", "inner-graphs", "many-ended", "other-networks", "time", "views"],
    }),
  ],
  "sheets-left-out": [
    assumption("sheets-left-out", { sheets: ["Methode"] }),
    assumption("sheets-left-out", { sheets: ["Methode", "Grafiek"] }),
  ],
  "rows-above-header": [
    assumption("rows-above-header", { sheet: "Blad1", rows: 1 }),
    assumption("rows-above-header", { sheet: "Blad1", rows: 3 }),
  ],
  "formulas-without-value": [
    assumption("formulas-without-value", { sheet: "Blad1", cells: 1 }),
    assumption("formulas-without-value", { sheet: "Blad1", cells: 3 }),
  ],
  "read-as-matrix": [
    assumption("read-as-matrix", { parties: 9, byColumn: false }),
    assumption("read-as-matrix", { parties: 9, byColumn: true }),
  ],
  "similar-names": [
    assumption("similar-names", { pairs: [{ name: "Thuizorg Duin", like: "Thuiszorg Duin" }], count: 1 }),
    assumption("similar-names", {
      pairs: [
        { name: "Lindee", like: "Linde" },
        { name: "Kompass", like: "Kompas" },
      ],
      count: 1200,
    }),
  ],
  "totals-left-out": [assumption("totals-left-out", { name: "Totaal" })],
  "merged-cells": [
    assumption("merged-cells", { sheet: "Blad 1", cells: 1 }),
    assumption("merged-cells", { sheet: "Blad 1", cells: 3 }),
  ],
  "percent-cells": [
    assumption("percent-cells", { sheet: "Blad 1", cells: 1 }),
    assumption("percent-cells", { sheet: "Blad 1", cells: 3 }),
  ],
  "hidden-rows": [
    assumption("hidden-rows", { sheet: "Blad 1", rows: 1 }),
    assumption("hidden-rows", { sheet: "Blad 1", rows: 3 }),
  ],
  "table-numbers-left-out": [assumption("table-numbers-left-out", { columns: ["capacity", "stake", "felt"] })],
};

describe("assumptionText", () => {
  // Oracle: the project's voice: one thought a sentence, at most fifteen words, no exclamation marks.
  it.each(LANGUAGES)("keeps to the voice in %s", (language) => {
    for (const text of Object.values(EXAMPLES)
      .flat()
      .map((example) => assumptionText(language, example))) {
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(/!|undefined|NaN/);
      for (const sentence of text.split(/[.:]\s/))
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(15);
    }
  });

  it("counts one and many, and names at most a handful of kinds", () => {
    const said = (code: AssumptionCode) => EXAMPLES[code].map((example) => assumptionText("en", example));
    expect(said("unsized-flows")).toEqual([
      "1 flow has no number. It is in the photo, and in no sum.",
      "1,200 flows have no number. They are in the photo, and in no sum.",
    ]);
    expect(said("own-kinds")).toEqual([
      "Kind of this file's own: uren.",
      "Kinds of this file's own: a, b, c, d, e and 3 others.",
    ]);
  });
});
