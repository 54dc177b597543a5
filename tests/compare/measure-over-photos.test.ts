import { describe, expect, it } from "vitest";
import { PARTY_LINES, partyOverPhotos, systemOverPhotos } from "../../src/compare/measure-over-photos.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { buildState, type Sketch, type Sketched } from "../build-state.ts";

const photo = (flows: readonly Sketch[], more: Partial<Sketched> = {}) => evaluate(buildState({ flows, ...more }));
const flows: readonly Sketch[] = [
  ["A", "B", 6],
  ["B", "A", 2],
  ["B", "C", 1],
];
/** Φ⁻¹(1 − 0.05/6), three parties exchanging (R: qnorm(1 - 0.05/6)). */
const Z_OF_THREE = 2.39398;

describe("a party's number over photos", () => {
  it("reaches as far as its estimates: by hand, σ 0.35 and one partner each way", () => {
    const [point] = partyOverPhotos([photo(flows)], "A", "brings");
    expect(point?.value).toBe(6);
    expect(point?.reach?.[0]).toBeCloseTo(6 * Math.exp(-Z_OF_THREE * 0.35), 3);
    expect(point?.reach?.[1]).toBeCloseTo(6 * Math.exp(Z_OF_THREE * 0.35), 3);
    const [ratio] = partyOverPhotos([photo(flows)], "A", "logRatio");
    expect(ratio?.reach?.[1]).toBeCloseTo(Math.log(3) + Z_OF_THREE * 0.35 * Math.SQRT2, 3);
  });

  it("has in brings and takes the two parts of the ratio's error, lean included", () => {
    const one = photo(flows, { precision: { lean: 0.3 } });
    const log = (measure: "brings" | "takes"): number => {
      const { value, reach } = partyOverPhotos([one], "B", measure)[0]!;
      return Math.log(reach![1] / value!);
    };
    expect(Math.hypot(log("brings"), log("takes"))).toBeCloseTo(one.zStar * one.of("B").standardError!, 9);
  });

  it("is none where the party is not there, and has no reach where a flow has no size", () => {
    const later = photo([...flows, ["C", "A", null]]);
    const points = partyOverPhotos([photo([["A", "B", 6]]), photo(flows), later], "C", "takes");
    expect(points.map(({ value }) => value)).toEqual([null, 1, 1]);
    expect(points[1]?.reach).not.toBeNull();
    expect(points[2]?.reach).toBeNull();
  });

  it("is never a word", () => {
    for (const measure of PARTY_LINES)
      for (const { value } of partyOverPhotos([photo(flows)], "B", measure))
        expect(typeof value).toMatch(/number|object/);
  });
});

describe("a number of the whole over photos", () => {
  it("reaches as far as simulated estimates, and a share no further than 0 and 1", () => {
    const [even] = systemOverPhotos([photo(flows)], "imbalance");
    expect(even?.reach?.[0]).toBeLessThan(even!.value!);
    for (const id of ["reciprocity", "circulation", "oneWay"] as const) {
      const { reach } = systemOverPhotos(
        [
          photo([
            ["A", "B", 6],
            ["B", "A", 6],
          ]),
        ],
        id,
      )[0]!;
      expect(reach![0]).toBeGreaterThanOrEqual(0);
      expect(reach![1]).toBeLessThanOrEqual(1);
    }
  });

  it("has no reach where it counts", () => {
    expect(systemOverPhotos([photo(flows)], "parties")).toEqual([{ value: 3, reach: null }]);
  });
});
