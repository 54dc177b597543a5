import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Piece, pageUp } from "../../../src/formats/report/page-up.ts";

const ROOM = 100;
const pieces = fc.array(
  fc.record({
    height: fc.integer({ min: 1, max: 120 }),
    gap: fc.integer({ min: 0, max: 20 }),
    keep: fc.boolean(),
  }),
  { maxLength: 40 },
);
const made = (given: readonly { height: number; gap: number; keep: boolean }[]): readonly Piece[] =>
  given.map((one) => ({ ...one, parts: [] }));

// Oracle: what is promised of any pieces.
describe("pieces on pages", () => {
  it("stand there once, in their order, one under the other, within the page", () => {
    fc.assert(
      fc.property(pieces, (given) => {
        const all = made(given);
        const pages = pageUp(all, ROOM);
        expect(pages.flat().map(({ piece }) => piece)).toEqual(all);
        for (const page of pages) {
          page.forEach(({ piece, y }, at) => {
            const before = page[at - 1];
            expect(y).toBe(before === undefined ? 0 : before.y + before.piece.height + piece.gap);
            // only what is taller than a page goes beyond it, and then alone
            if (y + piece.height > ROOM) expect(page.length).toBe(1);
          });
        }
      }),
    );
  });

  it("stay with the next where they are to, unless all that stays together is longer than a page", () => {
    fc.assert(
      fc.property(pieces, (given) => {
        const all = made(given);
        const pageOf = new Map(pageUp(all, ROOM).flatMap((page, at) => page.map(({ piece }) => [piece, at])));
        for (let at = 0; at < all.length; at++) {
          if (at > 0 && all[at - 1]?.keep === true) continue;
          const end = all.findIndex((piece, index) => index >= at && !piece.keep);
          const chain = all.slice(at, end < 0 ? all.length : end + 1);
          const height = chain.reduce((sum, piece, index) => sum + piece.height + (index === 0 ? 0 : piece.gap), 0);
          if (height <= ROOM) expect(new Set(chain.map((piece) => pageOf.get(piece))).size).toBe(1);
        }
      }),
    );
  });

  it("do not leave a page with next to nothing on it for what is to begin one", () => {
    const piece = (height: number, first = false): Piece => ({ height, gap: 4, parts: [], keep: false, first });
    const heights = (given: readonly Piece[]) => pageUp(given, ROOM).map((page) => page.map((one) => one.piece.height));
    // a line that went on to a second page, and what begins one
    expect(heights([piece(95), piece(12), piece(30, true)])).toEqual([[95], [12, 30]]);
    expect(heights([piece(95), piece(26), piece(30, true)])).toEqual([[95], [26], [30]]);
    // where it does not fit, there is nothing for it
    expect(heights([piece(95), piece(12), piece(90, true)])).toEqual([[95], [12], [90]]);
  });

  it("have the head of their table again on each page, and begin a page where they are to", () => {
    const head: Piece = { height: 10, gap: 0, parts: [], keep: true };
    const row = (): Piece => ({ height: 30, gap: 0, parts: [], keep: false, again: head });
    const last: Piece = { height: 5, gap: 9, parts: [], keep: false, first: true };
    const pages = pageUp([head, row(), row(), row(), row(), row(), last], ROOM);
    expect(pages.map((page) => page.map(({ piece }) => piece.height))).toEqual([[10, 30, 30, 30], [10, 30, 30], [5]]);
    expect(pages.slice(0, 2).every(([first]) => first?.piece === head)).toBe(true);
  });
});
