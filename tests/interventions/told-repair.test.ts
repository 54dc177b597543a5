import { describe, expect, test } from "vitest";
import { changeInWords, freedInWords, totalInWords } from "../../src/interventions/change-in-words.ts";
import { conversations, talksAndTrifles } from "../../src/interventions/told-repair.ts";

const name = (id: string): string => ({ a: "Linde", b: "Kompas" })[id] ?? id;
const way = (from: string, to: string) => ({ from, to, before: 0, change: 1 });

describe("a repair as it is told", () => {
  // Oracle: by hand.
  test("what changes between the same two, whichever way, is one conversation, in the order of the first of each", () => {
    const [ab, cd, ba, bc] = [way("a", "b"), way("c", "d"), way("b", "a"), way("b", "c")];
    expect(conversations([ab, cd, ba, bc])).toEqual([[ab, ba], [cd], [bc]]);
    expect(conversations([])).toEqual([]);
  });

  test("a change is said as more, less or new, with what was and what becomes", () => {
    const change = { from: "a", to: "b", before: 8, change: -2 };
    expect(changeInWords(change, name, "nl")).toBe("Linde brengt Kompas 2 minder: van 8 naar 6.");
    expect(changeInWords({ ...change, change: 2 }, name, "en")).toBe("Linde brings Kompas 2 more: from 8 to 10.");
    expect(changeInWords({ ...change, before: 0, change: 2 }, name, "en")).toBe(
      "Linde brings Kompas 2. That is a new flow.",
    );
  });

  test("where nothing, or next to nothing, would be left, it is said that it stops and asked what is lost", () => {
    const change = { from: "a", to: "b", before: 8, change: -8 };
    expect(changeInWords(change, name, "nl")).toBe(
      "Linde brengt Kompas niets meer: van 8 naar 0. Dan stopt dit. Wat gaat er dan verloren?",
    );
    expect(changeInWords({ ...change, change: -7.5 }, name, "en")).toMatch(/to 0\.5\. Then hardly anything is left/);
    expect(changeInWords({ ...change, change: -7 }, name, "en")).toBe("Linde brings Kompas 7 less: from 8 to 1.");
  });

  test("a conversation about trifles alone stands apart; what stops is none, and what goes with something larger neither", () => {
    const small = { from: "a", to: "b", before: 8, change: 0.4 };
    const large = { from: "b", to: "c", before: 8, change: 2 };
    const beside = { from: "c", to: "b", before: 8, change: -0.4 };
    const stops = { from: "d", to: "a", before: 0.4, change: -0.4 };
    expect(talksAndTrifles([small, large, beside, stops], 0.5)).toEqual({
      talks: [[large, beside], [stops]],
      trifles: [small],
    });
  });

  test("that less can do is said where it shows", () => {
    const shift = (change: number) => [{ from: "a", to: "b", before: 8, change }];
    expect(totalInWords(shift(2), shift(2.001), "en")).toBe("In all, 2 shifts.");
    expect(totalInWords(shift(2.4), shift(2.3), "en")).toContain("least there can be is 2.3");
  });

  test("what would free it is said by name", () => {
    expect(freedInWords({ what: "lock", from: "a", to: "b" }, name, "en")).toBe(
      "if what Linde brings Kompas may change;",
    );
    expect(freedInWords({ what: "third-party" }, name, "en")).toContain("third party");
  });
});
