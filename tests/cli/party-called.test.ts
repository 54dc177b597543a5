import { describe, expect, test } from "vitest";
import { partyCalled, whyNobody } from "../../src/cli/party-called.ts";

const PARTIES = [
  { id: "p1", code: "L1", name: "Linde" },
  { id: "p2", code: "L2", name: "Linde" },
  { id: "p3", code: null, name: "Gemeente Rietdam" },
];

// Oracle: by hand.
describe("a party as it is named from outside", () => {
  test("is known by its id, else by its name, where one has it", () => {
    expect(["L2", "Gemeente Rietdam", "Linde", "Kompas"].map((name) => partyCalled(PARTIES, name))).toEqual([
      "p2",
      "p3",
      undefined,
      undefined,
    ]);
  });

  test.each([
    ["Linde", "en", "More than one party is called “Linde”. Give the id of the party."],
    ["Linde", "nl", "Er is meer dan één partij die “Linde” heet. Noem de code van de partij."],
    ["Gemente", "nl", "Er is geen partij die “Gemente” heet. Bedoel je “Gemeente Rietdam”?"],
    ["Gemente", "en", "There is no party called “Gemente”. Did you mean “Gemeente Rietdam”?"],
    ["Zorgkantoor", "en", "There is no party called “Zorgkantoor”."],
  ] as const)("%s (%s): %s", (name, language, said) => {
    expect(whyNobody(PARTIES, name, language)).toBe(said);
  });
});
