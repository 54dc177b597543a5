import { describe, expect, it } from "vitest";
import {
  bytesText,
  dateText,
  listText,
  ratioText,
  sentence,
  shareText,
  small,
  valueText,
} from "../../src/text/numbers.ts";

describe("numbers as people read them", () => {
  // Oracle: written by hand after Dutch and British usage.
  it("shows a sum no coarser than what it is made of", () => {
    // 8.5 + 1.75 + 8 = 18.25, and 41.75: a reader must be able to add them up.
    expect([8.5, 1.75, 8, 18.25].map((value) => valueText("nl", value))).toEqual(["8,5", "1,75", "8", "18,25"]);
    expect(valueText("en", 114.5)).toBe("114.5");
  });

  it("keeps small values apart, writes no minus before zero and groups thousands", () => {
    expect([0.01234, 0.5, 0, -0].map((value) => valueText("en", value))).toEqual(["0.0123", "0.5", "0", "0"]);
    expect(valueText("nl", 2513)).toBe("2.513");
    expect(valueText("en", 1 / 3)).toBe("0.333");
  });

  it("begins a sentence with a capital where a name is written as it is said within one", () => {
    const said = ["de gemeente brengt 4.", "één partij", "iHub brengt 4.", "GGZ Kompas haalt 4.", "3 partijen", "de"];
    expect(said.map(sentence)).toEqual([
      "De gemeente brengt 4.",
      "Eén partij",
      "iHub brengt 4.",
      "GGZ Kompas haalt 4.",
      "3 partijen",
      "De",
    ]);
  });

  it("takes a term's capital away within a line, and leaves what is written in capitals", () => {
    expect(["Brengt", "Hoe zeker", "GGZ", "eigen", "Één", ""].map(small)).toEqual([
      "brengt",
      "hoe zeker",
      "GGZ",
      "eigen",
      "één",
      "",
    ]);
  });

  it("speaks both languages", () => {
    expect(dateText("nl", "2026-03-12")).toBe("12 maart 2026");
    expect(dateText("en", "2026-03-12")).toBe("12 March 2026");
    expect(listText("nl", ["Linde", "Kompas", "Rietdam"])).toBe("Linde, Kompas en Rietdam");
    expect(listText("en", ["Linde", "Kompas"])).toBe("Linde and Kompas");
    expect(shareText("nl", 0.344)).toMatch(/^34\s?%$/);
    expect([ratioText("nl", 1.64), ratioText("nl", 11.6)]).toEqual(["1,6", "12"]);
    expect(bytesText("nl", 200_000_000)).toMatch(/^200\sMB$/);
  });
});
