import { describe, expect, test } from "vitest";
import { shorten, textWidth, wrapWords } from "../../src/photo/text-width.ts";

describe("the width of text", () => {
  // Oracle: Chromium's canvas, "620 1000px Figtree Variable": 8350.03 and 8763.99 px, with kerning.
  test.each([
    ["Gemeente Dalwijk", 8350.03],
    ["Jeugdbescherming", 8763.99],
  ])("of %s is the browser's, to within 1 %%", (text, measured) => {
    expect(Math.abs(textWidth(text, "sans", 1000) - measured) / measured).toBeLessThan(0.01);
  });

  test("grows with the type, and counts an accented letter as its base", () => {
    expect(textWidth("Patiëntenraad", "sans", 28)).toBeCloseTo(2 * textWidth("Patientenraad", "sans", 14), 9);
  });

  test("of no text is none, of an emoji some", () => {
    expect(textWidth("", "serif", 14)).toBe(0);
    expect(textWidth("👩", "sans", 10)).toBe(11);
  });
});

describe("breaking into lines", () => {
  test("as few as fit, as even as possible", () => {
    expect(wrapWords("Jeugdhulp De Vaart", 12)).toEqual(["Jeugdhulp", "De Vaart"]);
    expect(wrapWords("Gemeente Dalwijk", 24)).toEqual(["Gemeente Dalwijk"]);
    expect(wrapWords("  ", 12)).toEqual([]);
  });

  test("a longer word keeps its own line, and may break after a dot", () => {
    expect(wrapWords("Jeugdbescherming", 8)).toEqual(["Jeugdbescherming"]);
    expect(wrapWords("Texas.Highway.Patrol", 14)).toEqual(["Texas.Highway.", "Patrol"]);
  });

  test("a no-break space holds", () => {
    expect(wrapWords("Jeugdhulp De\u00a0Vaart", 10)).toEqual(["Jeugdhulp", "De\u00a0Vaart"]);
  });
});

describe("shortening", () => {
  test("leaves what fits, and cuts to the width with an ellipsis", () => {
    expect(shorten("Linde", 100, "sans", 14)).toBe("Linde");
    const cut = shorten("Jeugdbescherming", 80, "sans", 14);
    expect(cut).toMatch(/^Jeugd.*…$/);
    expect(textWidth(cut, "sans", 14)).toBeLessThanOrEqual(80);
    expect(shorten("Jeugd", 2, "sans", 14)).toBe("");
  });
});
