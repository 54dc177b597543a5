import { describe, expect, it } from "vitest";
import type { Partnership } from "../../../src/domain/partnership.ts";
import { choiceOf, FELT_CHOICES, type FeltChoice, feltEdits } from "../../../src/view/meeting/felt-choices.ts";
import { applied } from "../../applied.ts";
import { partnershipOf } from "../../build.ts";

const start = partnershipOf([["Linde", "Kompas", 8]]);
const days = { began: "2026-03-12", today: "2026-03-12" };

function says(partnership: Partnership, party: string, choice: FeltChoice | null, on = days): Partnership {
  return applied(partnership, ...feltEdits(partnership, party, choice, on));
}

// Oracle: DESIGN §1 and domain/felt-balance.ts: > 1 brings more, and what is said one way mirrors the other.
describe("the choices", () => {
  it("are seven, even in the middle, each with its mirror: their product is 1", () => {
    expect(FELT_CHOICES.map(({ ratio }) => ratio)).toEqual([4, 2, 1.5, 1, 1 / 1.5, 0.5, 0.25]);
    const mirrored = FELT_CHOICES.map(({ ratio }, at) => ratio * FELT_CHOICES[6 - at]!.ratio);
    for (const product of mirrored) expect(product).toBeCloseTo(1, 12);
  });

  it("are found again from their ratio, and from what lies near it", () => {
    for (const { key, ratio } of FELT_CHOICES) expect(choiceOf(ratio)).toBe(key);
    // By hand: ln 3 = 1.10 lies 0.41 from ln 2 = 0.69 and 0.29 from ln 4 = 1.39; ln 1.1 = 0.10 lies nearest to 0.
    expect([3, 9, 1.1, 0.01].map(choiceOf)).toEqual(["bringsFour", "bringsFour", "even", "takesFour"]);
  });
});

describe("what a party says", () => {
  it("is kept as its own, with the day", () => {
    expect(says(start, "Linde", "bringsDouble").felt).toEqual([
      { id: "b1", of: "Linde", by: "Linde", ratio: 2, date: "2026-03-12" },
    ]);
  });

  it("replaces what it said in this meeting, and nobody else's", () => {
    const both = says(says(start, "Linde", "bringsDouble"), "Kompas", "takesMore");
    const changed = says(both, "Linde", "even", { ...days, today: "2026-03-13" });
    expect(changed.felt).toEqual([{ ...both.felt[0], ratio: 1, date: "2026-03-13" }, both.felt[1]]);
    expect(feltEdits(changed, "Linde", "even", days)).toEqual([]);
  });

  it("stands beside what it said in an earlier meeting", () => {
    const earlier = says(start, "Linde", "bringsFour", { began: "2025-11-01", today: "2025-11-01" });
    expect(says(earlier, "Linde", "even").felt.map(({ ratio, date }) => [ratio, date])).toEqual([
      [4, "2025-11-01"],
      [1, "2026-03-12"],
    ]);
    expect(says(earlier, "Linde", null).felt).toEqual(earlier.felt);
  });

  it("goes where it does not know after all, and nothing is made where it never knew", () => {
    expect(says(says(start, "Linde", "bringsFour"), "Linde", null).felt).toEqual([]);
    expect(feltEdits(start, "Linde", null, days)).toEqual([]);
  });
});
