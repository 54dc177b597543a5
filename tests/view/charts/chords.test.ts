import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Partnership } from "../../../src/domain/partnership.ts";
import { evaluate } from "../../../src/measures/evaluate.ts";
import { bandPath, chordsOf, type Span } from "../../../src/view/charts/chords.ts";
import { type Edge, partnershipOf } from "../../build.ts";

const drawn = (state: Partnership) =>
  chordsOf(
    state,
    evaluate(state),
    state.parties.map(({ id }) => id),
    "table",
  );
const wide = ({ startAngle, endAngle }: Span): number => endAngle - startAngle;

describe("chords", () => {
  // Oracle: by hand. 20 in all, at two ends each: 40 on the ring less three gaps of 0.05.
  it("a part of the ring is as long as what goes and comes there, cut where what comes ends", () => {
    const { arcs, bands, leftOut } = drawn(
      partnershipOf([
        ["a", "b", 12],
        ["a", "c", 4],
        ["b", "a", 4],
      ]),
    );
    const unit = (2 * Math.PI - 3 * 0.05) / 40;
    expect(arcs.map(({ end, gets, gives }) => [end, gets, gives])).toEqual([
      ["a", 4, 16],
      ["b", 12, 4],
      ["c", 4, 0],
    ]);
    for (const arc of arcs) {
      expect(wide(arc)).toBeCloseTo((arc.gets + arc.gives) * unit, 9);
      expect(arc.seam - arc.startAngle).toBeCloseTo(arc.gets * unit, 9);
    }
    expect(bands.map(({ from, to, value }) => [from, to, value])).toEqual([
      ["a", "b", 12],
      ["a", "c", 4],
      ["b", "a", 4],
    ]);
    for (const { value, source, target } of bands)
      for (const span of [source, target]) expect(wide(span)).toBeCloseTo(value * unit, 9);
    expect(leftOut).toBe(0);
  });

  // Oracle: by hand. Clockwise a, b, c: of what a gives, b's end lies furthest clockwise, next to b.
  it("what goes to the next clockwise leaves next to it, so that bands of one do not cross", () => {
    const { bands } = drawn(
      partnershipOf([
        ["a", "b", 4],
        ["a", "c", 4],
      ]),
    );
    const [toB, toC] = bands;
    expect(toB?.source.startAngle).toBeCloseTo(toC!.source.endAngle, 9);
  });

  it("who exchanges nothing has no part; the table and nobody have one where something goes, and come last", () => {
    const { arcs } = drawn(
      partnershipOf(
        [
          ["b", "nobody", 1],
          ["table", "b", 4],
        ],
        { alone: ["x"] },
      ),
    );
    expect(arcs.map(({ end }) => end)).toEqual(["b", "table", "nobody"]);
  });

  it("of very many those with most exchange are drawn, with what goes between them, and the others counted", () => {
    const many = partnershipOf(Array.from({ length: 45 }, (_, at): Edge => [`p${at}`, "hub", at + 1]));
    const { arcs, bands, leftOut } = drawn(many);
    expect(leftOut).toBe(6);
    expect(arcs).toHaveLength(40);
    expect(bands.map(({ value }) => value)).toEqual(Array.from({ length: 39 }, (_, at) => 45 - at));
  });

  // Oracle: property. Ends of bands fill each part of the ring without gap or overlap.
  it("the ends of all bands fill the ring", () => {
    const edge = fc
      .tuple(fc.constantFrom("a", "b", "c", "d"), fc.constantFrom("a", "b", "c", "d", "table"), fc.nat(20))
      .map(([from, to, weight]): Edge => [from, to, weight]);
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 20 }), (edges) => {
        const { arcs, bands } = drawn(partnershipOf(edges));
        for (const { end, startAngle, endAngle } of arcs) {
          const ends = bands
            .flatMap(({ from, to, source, target }) => [
              ...(from === end ? [source] : []),
              ...(to === end ? [target] : []),
            ])
            .toSorted((a, b) => a.startAngle - b.startAngle);
          let at = startAngle;
          for (const span of ends) {
            expect(span.startAngle).toBeCloseTo(at, 6);
            at = span.endAngle;
          }
          expect(at).toBeCloseTo(endAngle, 6);
        }
      }),
    );
  });

  // Oracle: by hand. From 12 o'clock to 6 o'clock: it begins above, and its point is below, at 3 px from the ring.
  it("a band's point lies at who receives", () => {
    const path = bandPath(
      { source: { startAngle: -0.1, endAngle: 0.1 }, target: { startAngle: Math.PI - 0.1, endAngle: Math.PI + 0.1 } },
      100,
    );
    const [x, y] = (path.split("L")[1] ?? "").split(",").map(Number);
    expect(x).toBeCloseTo(0, 2);
    expect(y).toBeCloseTo(97, 2);
  });
});
