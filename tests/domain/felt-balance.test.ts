import { describe, expect, it } from "vitest";
import { type FeltBalance, feltByOthers, ownFeelings } from "../../src/domain/felt-balance.ts";

// Oracle: by hand. The middle of double and half is even; of 4, 2 and 1 it is 2.
const felt = (by: string, of: string, ratio: number, date: string | null = null): FeltBalance => ({
  id: `${by} ${of} ${date} ${ratio}`,
  by,
  of,
  ratio,
  date,
});

describe("how others feel about a party", () => {
  it("is told from three of them up; of fewer only how many they are", () => {
    const two = [felt("Kompas", "Linde", 2), felt("Rietdam", "Linde", 2)];
    expect(feltByOthers(two, "Linde")).toEqual({ raters: 2, ratio: null });
    const three = [...two, felt("Welzijn", "Linde", 2)];
    expect(feltByOthers(three, "Linde")).toEqual({ raters: 3, ratio: expect.closeTo(2, 12) });
  });

  it("is the geometric mean of each one's last word; its own is not in it", () => {
    const all = [
      felt("Linde", "Linde", 16),
      felt("Kompas", "Linde", 16, "2026-01-01"),
      felt("Kompas", "Linde", 4, "2026-03-01"),
      felt("Rietdam", "Linde", 2),
      felt("Welzijn", "Linde", 1),
      felt("Welzijn", "Kompas", 8),
    ];
    expect(feltByOthers(all, "Linde")).toEqual({ raters: 3, ratio: expect.closeTo(2, 12) });
    expect(ownFeelings(all).get("Linde")?.ratio).toBe(16);
  });

  it("one who speaks twice is one rater", () => {
    const twice = [felt("Kompas", "Linde", 2, "2026-01-01"), felt("Kompas", "Linde", 4, "2026-02-01")];
    expect(feltByOthers([...twice, felt("Rietdam", "Linde", 2)], "Linde")).toEqual({ raters: 2, ratio: null });
  });
});
