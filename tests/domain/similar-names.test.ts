import { describe, expect, it } from "vitest";
import { COMPARED_NAMES, similarNames } from "../../src/domain/similar-names.ts";

/** Names, each with how many flows name it: once, unless `Name*3`. */
const pairsOf = (...names: string[]): string[] =>
  similarNames(names.map((text) => ({ name: text.split("*")[0] ?? "", flows: Number(text.split("*")[1] ?? 1) }))).map(
    ({ name, like }) => `${name} > ${like}`,
  );

// Oracle: the slips counted by hand.
describe("similarNames", () => {
  it.each([
    [["Thuiszorg Duin*9", "Thuizorg Duin"], "Thuizorg Duin > Thuiszorg Duin"],
    [["Thuizorg Duin", "Thuiszorg Duin*9"], "Thuizorg Duin > Thuiszorg Duin"],
    [["Cliëntenraad", "Clientenraad"], "Clientenraad > Cliëntenraad"],
    [["De Linde", "de  linde"], "de  linde > De Linde"],
    [["GGZ-Noord*2", "GGZ Noord"], "GGZ Noord > GGZ-Noord"],
    [["Thuiszorg Duin", "Thuis zorg Duin"], "Thuis zorg Duin > Thuiszorg Duin"],
    [["Linde", "Lindee"], "Lindee > Linde"],
    // Two slips, in a word of 15 letters.
    [["Woningcorporatie", "Wonincorperatie"], "Wonincorperatie > Woningcorporatie"],
    [["Stichting Duin", "Stichting Duim"], "Stichting Duim > Stichting Duin"],
  ])("%j: %s", (names, pair) => {
    expect(pairsOf(...names)).toEqual([pair]);
  });

  it.each([
    [["Team 1", "Team 2"]],
    [["School 1 2", "School 12"]],
    [["Huisarts A", "Huisarts B"]],
    [["Woningcorporatie Oost", "Woningcorporatie West"]],
    [["Linde", "Linde B"]],
    [["Duin", "Duim"]],
    [["Kompas", "Rietdam"]],
    [["?", "!"]],
    // Two slips, in nine letters.
    [["Huisartsen", "Huysartze"]],
  ])("%j stay as they are", (names) => {
    expect(pairsOf(...names)).toEqual([]);
  });

  it("names each rarer name once, with the one it looks like most", () => {
    // Zorgcentrumms is one slip from Zorgcentrums, and two from Zorgcentrum.
    expect(pairsOf("Zorgcentrum*9", "Zorgcentrums*5", "Zorgcentrumms")).toEqual([
      "Zorgcentrums > Zorgcentrum",
      "Zorgcentrumms > Zorgcentrums",
    ]);
  });

  it("stays fast with very many names, and beyond the limit finds those that differ in case and signs only", () => {
    const letters = "abcdefghijklmnopqrst";
    const word = (i: number): string =>
      [...String(i).padStart(6, "0")].map((d, k) => letters[+d + (k % 2) * 10]).join("");
    const many = Array.from({ length: COMPARED_NAMES - 2 }, (_, i) => `${word(i * 487)} ${word(i * 991)}`);
    const start = performance.now();
    expect(pairsOf(...many, "Thuiszorg Duin", "Thuizorg Duin")).toContain("Thuizorg Duin > Thuiszorg Duin");
    expect(performance.now() - start).toBeLessThan(2_000);
    const more = pairsOf(...many, "Thuiszorg Duin", "Thuizorg Duin", "thuiszorg duin");
    expect(more).toEqual(["thuiszorg duin > Thuiszorg Duin"]);
  });
});
