import { describe, expect, it } from "vitest";
import { editDistance } from "../../src/domain/edit-distance.ts";

const FAR = Number.POSITIVE_INFINITY;

// Oracle: the slips counted by hand, letter by letter.
describe("editDistance", () => {
  it.each([
    ["", "", 2, 0],
    ["gewicht", "gewicht", 2, 0],
    ["gewicht", "gewihct", 2, 1],
    ["thuizorg", "thuiszorg", 2, 1],
    ["linde", "lindee", 1, 1],
    ["linde", "lande", 1, 1],
    ["oost", "west", 2, 2],
    ["kitten", "sitting", 3, 3],
    ["kitten", "sitting", 2, FAR],
    ["a", "abcd", 2, FAR],
    // Two swaps of neighbours; each place is used once.
    ["abcd", "badc", 2, 2],
    ["ca", "abc", 3, 3],
    // A letter beyond the first plane is one letter.
    ["👩a", "a", 1, 1],
  ])("%s and %s, at most %d: %d", (a, b, most, distance) => {
    expect(editDistance(a, b, most)).toBe(distance);
    expect(editDistance(b, a, most)).toBe(distance);
  });
});
