import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spreadLevels } from "../../src/photo/spread-levels.ts";

const spread = (levels: readonly number[]) => {
  const { across, shortened } = spreadLevels(Float64Array.from(levels));
  return { at: levels.map(across), shortened };
};

describe("W11: levels from left to right", () => {
  test("are as far apart as they are", () => {
    const { at, shortened } = spread([0, 1, 3]);
    expect(shortened).toBe(false);
    expect(at[0]).toBeCloseTo(-1);
    expect(at[1]).toBeCloseTo(-1 / 3);
    expect(at[2]).toBeCloseTo(1);
  });

  // By hand: gaps 1, 1, 1, 1, 16. One may be 0.35 of all: c = 0.35 (4 + c), so c = 1.4 / 0.65, and 4 + c = 4 / 0.65 in all.
  test("a gap in which all others would be pressed together is shorter, and all else keeps its proportion", () => {
    const { at, shortened } = spread([0, 1, 2, 3, 4, 20]);
    expect(shortened).toBe(true);
    const step = (2 * 0.65) / 4;
    for (const nth of [0, 1, 2, 3, 4]) expect(at[nth]).toBeCloseTo(-1 + nth * step, 6);
    expect(at[5]).toBeCloseTo(1);
  });

  // By hand: gaps 1 and 9. Of two, one may be 1.5 means: c = 0.75 (1 + c), so c = 3.
  test("of few levels the longest gap stays much longer than the others", () => {
    const { at } = spread([0, 1, 10]);
    expect(at[1]).toBeCloseTo(-0.5, 6);
  });

  test("less than a whole step in all is not blown up", () => {
    const { at } = spread([0, 0.25]);
    expect(at[1]! - at[0]!).toBeCloseTo(0.5);
  });

  test("keep their order, and what is equal stays equal, whatever they are; who has none has no say", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 40 }), (levels) => {
        const { at } = spread([...levels, Number.NaN]);
        for (const [one, level] of levels.entries()) {
          expect(at[one]).toBeGreaterThanOrEqual(-1 - 1e-9);
          expect(at[one]).toBeLessThanOrEqual(1 + 1e-9);
          for (const [other, another] of levels.entries())
            if (level < another) expect(at[one]!).toBeLessThanOrEqual(at[other]!);
            else if (level === another) expect(at[one]).toBe(at[other]);
        }
      }),
    );
  });
});
