import { describe, expect, it } from "vitest";
import type { Symptom } from "../../../src/domain/symptom.ts";
import { evaluate } from "../../../src/measures/evaluate.ts";
import { type Moment, NOW } from "../../../src/view/photos/moments.ts";
import { eventsOf } from "../../../src/view/photos/series/events.ts";
import { inSeries } from "../../../src/view/photos/series/in-series.ts";
import { lineScale } from "../../../src/view/photos/series/line-scale.ts";
import { rankedBands } from "../../../src/view/photos/series/ranked-band.ts";
import { buildState, type Sketch } from "../../build-state.ts";

const state = (...flows: readonly Sketch[]) => buildState({ flows });
const moment = (id: string, date: string | null, of = state(["A", "B", 4])): Moment => ({
  id,
  date,
  title: id,
  note: "",
  state: of,
});

describe("the photos in a series", () => {
  const dates = (moments: readonly Moment[], today = "2026-06-01") =>
    inSeries(moments, today).map(({ id, date }) => [id, date]);

  it("have the present behind them where its date is later", () => {
    expect(dates([moment("t1", "2026-01-01"), moment(NOW, "2026-02-01")])).toEqual([
      ["t1", "2026-01-01"],
      [NOW, "2026-02-01"],
    ]);
  });

  it("have the present once: not beside the photo that was just taken of it", () => {
    expect(dates([moment("t1", "2026-01-01"), moment(NOW, "2026-01-01")])).toEqual([["t1", "2026-01-01"]]);
    expect(dates([moment("t1", "2026-01-01"), moment(NOW, null)])).toEqual([["t1", "2026-01-01"]]);
  });

  it("have a present that changed and has no later date as of today, never before the last photo", () => {
    const changed = moment(NOW, "2025-12-01", state(["A", "B", 5]));
    expect(dates([moment("t1", "2026-01-01"), changed]).at(-1)).toEqual([NOW, "2026-06-01"]);
    expect(dates([moment("t1", "2026-09-01"), changed]).at(-1)).toEqual([NOW, "2026-09-01"]);
  });
});

describe("what was noted over time", () => {
  const signal = (id: string, date: string, openness: Symptom["openness"]): Symptom => ({
    id,
    sort: "trouble",
    text: id,
    date,
    parties: [],
    flows: [],
    openness,
  });
  const agreement = { text: "", parties: [], flows: [], done: false };

  it("has signals that are on the table, in order of their days, and no others", () => {
    const symptoms = [
      signal("later", "2026-03-01", "on-the-table"),
      signal("hidden", "2026-02-01", "facilitator-only"),
      signal("own", "2026-02-01", "private"),
      signal("first", "2026-01-01", "on-the-table"),
    ];
    expect(eventsOf({ ...state(), symptoms }).signals.map(({ id }) => id)).toEqual(["first", "later"]);
  });

  it("has agreements from when they were made to when they are due; without a day they have no place", () => {
    const agreements = [
      { ...agreement, id: "a1", made: "2026-02-01", due: "2026-04-01" },
      { ...agreement, id: "a2", made: null, due: "2026-01-01" },
      { ...agreement, id: "a3", made: null, due: null },
      { ...agreement, id: "a4", made: "2026-03-01", due: "2026-01-01" },
    ];
    expect(eventsOf({ ...state(), agreements }).agreements.map(({ id, from, until }) => [id, from, until])).toEqual([
      ["a2", "2026-01-01", "2026-01-01"],
      ["a1", "2026-02-01", "2026-04-01"],
      ["a4", "2026-03-01", "2026-03-01"],
    ]);
  });
});

describe("the band of who brings more and who takes more", () => {
  const leaning = ["B", "C", "D", "E"].flatMap((other): Sketch[] => [
    ["A", other, 32],
    [other, "A", 2],
  ]);
  const bands = (...photos: readonly (readonly Sketch[])[]) =>
    rankedBands(
      photos.map((flows) => {
        const one = state(...flows);
        return { state: one, evaluation: evaluate(one) };
      }),
      ["A", "B", "C", "D", "E"],
    );

  it("stands above the lines for who clearly brings more, and between them where it is not clear", () => {
    const { bands: all, lines } = bands(leaning);
    const part = (party: string) => all.find((band) => band.party === party)!.parts[0]!;
    expect(part("A").clear).toBe("brings");
    expect(part("A").top + part("A").height).toBeLessThan(lines[0]);
    for (const other of ["B", "C", "D", "E"]) {
      const { top, height, clear } = part(other);
      if (clear === null) expect([top > lines[0], top + height < lines[1]]).toEqual([true, true]);
      else expect([clear, top > lines[1]]).toEqual(["takes", true]);
    }
    // By hand: 128 out and 8 in, against 2 out and 32 in; heights on one scale.
    expect(part("A").height / part("B").height).toBeCloseTo(136 / 34, 6);
  });

  it("colours nobody who is even, and nobody within the noise of the whole", () => {
    const { bands: all, lines } = bands([
      ["A", "B", 5],
      ["B", "A", 4],
    ]);
    for (const { top, height, clear } of all.map((band) => band.parts[0]!))
      expect([clear, top > lines[0], top + height < lines[1]]).toEqual([null, true, true]);
  });

  it("lays nobody over another", () => {
    const { bands: all, height } = bands(leaning, [...leaning, ["B", "C", 40]]);
    for (const photo of [0, 1]) {
      const parts = all.flatMap((band) => band.parts.filter((part) => part.photo === photo));
      const inOrder = parts.toSorted((a, b) => a.top - b.top);
      expect(inOrder[0]!.top).toBeGreaterThanOrEqual(0);
      for (const [nth, part] of inOrder.entries())
        expect(part.top + part.height).toBeLessThanOrEqual(inOrder[nth + 1]?.top ?? height);
    }
  });

  it("has one scale for all photos, and no part where a party is not there", () => {
    const { bands: all } = bands(
      [["A", "B", 4]],
      [
        ["A", "B", 8],
        ["A", "C", 8],
      ],
    );
    expect(all.find(({ party }) => party === "C")?.parts.map(({ photo }) => photo)).toEqual([1]);
    const [first, second] = all.find(({ party }) => party === "B")!.parts;
    expect(second!.height / first!.height).toBeCloseTo(2, 6);
  });
});

describe("the axis of lines", () => {
  const points = (...values: readonly number[]) => [values.map((value) => ({ value, reach: null }))];
  it("has even in the middle of a ratio, and runs in doublings as far as the estimates reach", () => {
    const scale = lineScale([[{ value: Math.log(2), reach: [0, Math.log(7)] }]], "log-ratio");
    expect(scale.of(0)).toBe(0.5);
    expect(scale.of(Math.log(8))).toBeCloseTo(1, 9);
    expect(scale.ticks.map((tick) => Math.round(Math.exp(Math.abs(tick))))).toEqual([4, 1, 4]);
  });
  it("begins at 0 for all else, below 0 too where values are", () => {
    expect(lineScale(points(3, 8), "value").of(0)).toBe(0);
    expect(lineScale(points(-4, 4), "value").of(0)).toBeCloseTo(0.5, 9);
    expect(lineScale(points(0, 0), "share").of(0)).toBe(0);
  });
});
