import { describe, expect, test } from "vitest";
import { changeInWords, freedInWords } from "../../src/interventions/change-in-words.ts";
import { conversations } from "../../src/interventions/told-repair.ts";

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

  test("what would free it is said by name", () => {
    expect(freedInWords({ what: "lock", from: "a", to: "b" }, name, "en")).toBe(
      "if what Linde brings Kompas may change;",
    );
    expect(freedInWords({ what: "third-party" }, name, "en")).toContain("third party");
  });
});
