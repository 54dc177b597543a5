import fc from "fast-check";
import { expect, test } from "vitest";
import { textWidth } from "../../src/photo/text-width.ts";
import { wrapText } from "../../src/photo/wrap-text.ts";

// Property: nothing is lost, and no line is wider than asked unless it is one character.
test("a paragraph in lines keeps its words, and fits", () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 8, max: 400 }), (text, width) => {
      const lines = wrapText(text, width, "sans", 12);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(/\s/g, ""));
      for (const line of lines) expect(line.length === 1 || textWidth(line, "sans", 12) <= width).toBe(true);
    }),
  );
});

// By hand: at 12 px "Linde" is some 31 px wide, "Linde brengt" some 72.
test("breaks at spaces", () => {
  expect(wrapText("Linde brengt", 40, "sans", 12)).toEqual(["Linde", "brengt"]);
  expect(wrapText("Linde brengt", 80, "sans", 12)).toEqual(["Linde brengt"]);
  expect(wrapText("", 80, "sans", 12)).toEqual([]);
});
