import { describe, expect, test } from "vitest";
import { nearNames } from "../../src/cli/near-names.ts";

const PARTIES = ["Gemeente Rietdam", "Gemeente Oost", 'GGZ "De Brug"', "Café Één", "De Linde Jeugdhulp"];

// Oracle: by hand; a slip per four letters.
describe("what a word may have been meant for", () => {
  test.each([
    ["lnag", ["lang", "lens"], ["lang"]],
    ["Gemente", PARTIES, ["Gemeente Rietdam", "Gemeente Oost"]],
    ["gemeente rietdan", PARTIES, ["Gemeente Rietdam"]],
    ["linde", PARTIES, ["De Linde Jeugdhulp"]],
    ["de brug", PARTIES, ['GGZ "De Brug"']],
    ["cafe een", PARTIES, ["Café Één"]],
    ["Zorgkantoor", PARTIES, []],
    ["xy", ["x", "y"], []],
    ["--", PARTIES, []],
    ["", PARTIES, []],
    // of more than three none is the one
    ["team", ["Team 1", "Team 2", "Team 3", "Team 4"], []],
    ["anything", [], []],
  ])("%s", (typed, names, near) => {
    expect(nearNames(typed, names)).toEqual(near);
  });
});
