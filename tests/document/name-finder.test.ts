import { describe, expect, it } from "vitest";
import { nameFinder } from "../../src/document/name-finder.ts";

// Oracle: by hand.
describe("names in a text", () => {
  const find = nameFinder([
    { names: ["Gemeente Rietdam", "Rietdam", "RD"], neutral: "Partij A" },
    { names: ["De Linde", "linde"], neutral: "Partij B" },
    { names: ["Partij A", "1", "a.b (c)"], neutral: "Partij C" },
    { names: ["Café Noir"], neutral: "Partij D" },
  ]);
  it.each([
    ["Gemeente Rietdam betaalt, Rietdam niet", "Partij A betaalt, Partij A niet"],
    ["gemeente  rietdam", "Partij A"],
    ["RD en rd", "Partij A en rd"],
    ["De Lindes plek, Linde's plek, Linde’s plek", "Partij B's plek, Partij B's plek, Partij B's plek"],
    ["Lindenlaan en Rietdammers", "Lindenlaan en Rietdammers"],
    ["Linde-mensen (Linde)", "Partij B-mensen (Partij B)"],
    ["Partij A en Rietdam", "Partij C en Partij A"],
    ["op 1 mei", "op 1 mei"],
    ["a.b (c), axb (c)", "Partij C, axb (c)"],
    ["Cafe\u0301 Noir", "Partij D"],
    ["", ""],
    ["niemand hier", "niemand hier"],
  ])("%j becomes %j", (text, after) => expect(find(text)).toBe(after));

  it("of nobody are nowhere", () => expect(nameFinder([])("Rietdam")).toBe("Rietdam"));
});
