import { describe, expect, it } from "vitest";
import { expertMeasures } from "../../src/measures/expert/registry.ts";
import { allMeasures } from "../../src/measures/registry.ts";
import { symbolsIn } from "../../src/measures/symbols.ts";
import { LANGUAGES } from "../../src/text/language.ts";
import { symbols } from "../../src/text/sections/symbols.ts";

const measures = [...allMeasures, ...expertMeasures];

// Oracle: VOICE, the words to avoid; and that one language does not stand in the other's place.
describe("formulas and worked examples", () => {
  it("use no word that blames", () => {
    for (const { id, formula, example } of measures)
      for (const language of LANGUAGES)
        for (const text of [formula[language], example.working[language]])
          expect(text, id).not.toMatch(/too (much|little)|te (veel|weinig)|\bshould\b|\bmoet|profiteer|free rid/iu);
  });

  it("are Dutch in Dutch, with decimal commas, and English in English, with points", () => {
    for (const { id, formula, example } of measures) {
      for (const text of [formula.nl, example.working.nl]) {
        expect(text, id).not.toMatch(/\d\.\d/u);
        expect(text, id).not.toMatch(/\b(the|gives|takes|nothing|with|over parties)\b/u);
      }
      for (const text of [formula.en, example.working.en]) {
        expect(text, id).not.toMatch(/\d,\d/u);
        expect(text, id).not.toMatch(/\b(het|geeft|haalt|niets|zoals|partijen)\b/u);
      }
    }
  });

  it("have the same numbers in both languages", () => {
    const numbers = (text: string): readonly string[] => text.replaceAll(",", ".").match(/\d+(\.\d+)?/gu) ?? [];
    for (const { id, example } of measures)
      expect(new Set(numbers(example.working.nl)), id).toEqual(new Set(numbers(example.working.en)));
  });
});

// Oracle by hand: what stands in each formula.
describe("the symbols of a formula", () => {
  it("are found as symbols, and not within words", () => {
    expect(symbolsIn("reciprocity = Σ_{i≠j} min(w_ij, w_ji) / W")).toEqual(["given", "total", "smallest", "sum"]);
    expect(symbolsIn("balans_i = (brengt_i − κ·haalt_i) / (brengt_i + κ·haalt_i)")).toEqual(["whole"]);
    expect(symbolsIn("In de kring, haalt uit de kring: niets")).toEqual([]);
    expect(symbolsIn("√(σ²(H_uit + H_in) + σ_r²(1 + HHI_in))")).toEqual(["error", "lean"]);
  });

  it("are the same in both languages, and none is explained that stands nowhere", () => {
    const used = new Set<string>();
    for (const { id, formula } of measures) {
      expect(symbolsIn(formula.nl), id).toEqual(symbolsIn(formula.en));
      for (const symbol of symbolsIn(formula.nl)) used.add(symbol);
    }
    expect([...used].sort()).toEqual(Object.keys(symbols.nl).sort());
  });
});
