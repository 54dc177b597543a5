import { jsPDF } from "jspdf";
import { describe, expect, it } from "vitest";
import { allMeasures } from "../../src/measures/registry.ts";
import { hasLetter } from "../../src/photo/font-letters.ts";
import { inFonts } from "../../src/photo/in-fonts.ts";
import { isShape } from "../../src/photo/mark.ts";
import { paperFonts, signFont } from "../../src/photo/paper-fonts.ts";

const fonts = [...paperFonts, signFont];

/** The one text of a drawing after it was fitted to the fonts, and what they lack. */
function fitted(text: string): { readonly text: string; readonly missing: readonly string[] } {
  const mark = { text, x: 0, y: 0, anchor: "start", size: 12, face: "sans", weight: 400, ink: "ink" } as const;
  const { drawings, missing } = inFonts(
    [{ width: 1, height: 1, title: "", groups: [{ parts: [{ parts: [mark] }] }] }],
    fonts,
  );
  const [group] = drawings[0]?.groups[0]?.parts ?? [];
  const [part] = group !== undefined && "parts" in group ? group.parts : [];
  return { text: part !== undefined && !("parts" in part) && !isShape(part) ? part.text : "", missing };
}

describe("the letters of a font", () => {
  // Oracle: jsPDF's own reading of the same file.
  it.each(fonts.map((font) => [`${font.family} ${font.weight}`, font] as const))(
    "are those of its table: %s",
    (name, font) => {
      const pdf = new jsPDF();
      pdf.addFileToVFS(`${name}.ttf`, font.address.slice(font.address.indexOf(",") + 1));
      pdf.addFont(`${name}.ttf`, name, "normal");
      pdf.setFont(name, "normal");
      const { metadata } = pdf.getFont() as unknown as { metadata: { characterToGlyph: (code: number) => number } };
      const [ours, theirs]: [number[], number[]] = [[], []];
      for (let code = 0x20; code < 0xffff; code++) {
        if (hasLetter(font, String.fromCharCode(code))) ours.push(code);
        if (metadata.characterToGlyph(code) !== 0) theirs.push(code);
      }
      expect(ours.length).toBeGreaterThan(100);
      expect(ours).toEqual(theirs);
    },
  );

  it("are all that formulas and readings are written in", () => {
    for (const { formula, text, source } of allMeasures)
      for (const said of [
        formula.nl,
        formula.en,
        ...Object.values(text.nl),
        ...Object.values(text.en),
        source?.citation ?? "",
      ])
        expect(fitted(said)).toEqual({ text: said.normalize("NFC"), missing: [] });
  });
});

// Oracle: by hand, of which scripts Figtree, Newsreader and the signs have.
describe("what no font has", () => {
  it.each([
    ["Linde", "Linde", []],
    ["cafe\u0301 Łódź σ²", "café Łódź σ²", []],
    ["Mara \u{1f469}‍\u{1f33e}!", "Mara ?!", ["\u{1f469}‍\u{1f33e}"]],
    ["سلام", "????", ["ا", "س", "ل", "م"]],
    ["a\u200b\u00a0b", "a b", []],
  ])("is marked and named: %s", (given, text, missing) => {
    expect(fitted(given)).toEqual({ text, missing });
  });
});
