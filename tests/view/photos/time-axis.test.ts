import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inRows } from "../../../src/view/photos/series/in-rows.ts";
import { apart, timeAxis } from "../../../src/view/photos/series/time-axis.ts";

describe("a line of time", () => {
  it("runs evenly, by hand: 2024 has 366 days, the first of July is the 182nd after the first", () => {
    const axis = timeAxis(["2024-01-01", "2024-07-01", "2025-01-01"], [], 0.1);
    expect(axis.places[0]).toBe(0);
    expect(axis.places[1]).toBeCloseTo(182 / 366, 9);
    expect(axis.places[2]).toBe(1);
    expect(axis.of("2024-07-01")).toBeCloseTo(182 / 366, 6);
  });

  it("holds what lies before the first photo and after the last", () => {
    const axis = timeAxis(["2024-02-01", "2024-03-01"], ["2024-01-01", "2024-04-01"], 0.1);
    expect(axis.places[0]).toBeCloseTo(31 / 91, 9);
    expect(axis.of("2024-01-01")).toBeCloseTo(0, 6);
    expect(axis.of("2024-04-01")).toBeCloseTo(1, 6);
  });

  it("moves photos apart that stand too close, of one day too, and the days between them along", () => {
    const axis = timeAxis(["2024-01-01", "2024-01-01", "2024-01-03", "2025-01-01"], [], 0.2);
    expect(axis.places).toEqual([0, 0.2, 0.4, 1]);
    expect(axis.of("2024-01-02")).toBeCloseTo(0.3, 6);
  });

  it("keeps the order of days, and photos this far apart, whatever the days", () => {
    const day = fc.integer({ min: 0, max: 2000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { minLength: 2, maxLength: 6 }), fc.array(day, { minLength: 2 }), (photos, others) => {
        const sorted = photos.toSorted();
        const { places, of } = timeAxis(sorted, others, 0.1);
        for (const [nth, at] of places.entries()) {
          expect(at).toBeGreaterThanOrEqual(-1e-9);
          expect(at).toBeLessThanOrEqual(1 + 1e-9);
          if (nth > 0) expect(at - places[nth - 1]!).toBeGreaterThanOrEqual(0.1 - 1e-9);
        }
        const along = others.toSorted().map(of);
        expect(along.toSorted((a, b) => a - b)).toEqual(along);
      }),
    );
  });
});

describe("places that are kept apart", () => {
  it("move no more than it takes", () => {
    expect(apart([0, 0.5, 1], 0.2)).toEqual([0, 0.5, 1]);
    expect(apart([0.9, 0.95, 1], 0.1)).toEqual([0.8, 0.9, 1]);
  });
  it("share what room there is where there is too little", () => {
    expect(apart([0, 0, 0], 0.9)).toEqual([0, 0.5, 1]);
    expect(apart([0.3], 0.9)).toEqual([0.3]);
  });
});

describe("what lies along a line", () => {
  it("stands in the first row in which it lies over nothing", () => {
    const items = [
      { from: 0, to: 50 },
      { from: 10, to: 12 },
      { from: 40, to: 80 },
      { from: 55, to: 60 },
    ];
    expect(inRows(items, 30).map(({ row }) => row)).toEqual([0, 1, 1, 0]);
  });
});
