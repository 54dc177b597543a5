import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asOfNow, asSuccessors } from "../../src/compare/as-successors.ts";
import { comparePhotos } from "../../src/compare/compare-photos.ts";
import { type SuggestedSuccession, suggestSuccessions } from "../../src/compare/suggest-successions.ts";
import type { State } from "../../src/domain/partnership.ts";
import type { Succession } from "../../src/domain/succession.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { buildState, type Sketch } from "../build-state.ts";

const photo = (flows: readonly Sketch[], parties: readonly string[] = []): State => buildState({ flows, parties });
const became = (from: string, to: string, holds = true): Succession => ({
  id: `${from} ${to}`,
  from: from.split(" "),
  to: to.split(" "),
  date: null,
  holds,
});
const ids = ({ parties }: State): readonly string[] => parties.map(({ id }) => id);
const rows = ({ flows }: State) => flows.map(({ from, to, amount }) => [from, to, amount]);

describe("who became whom", () => {
  it("is one party where only the name is another, and nothing changed", () => {
    const before = photo([
      ["Linde", "K", 4],
      ["K", "Linde", 8],
    ]);
    const after = photo([
      ["Lindehof", "K", 4],
      ["K", "Lindehof", 8],
    ]);
    const [was, is] = asSuccessors([before, after], [became("Linde", "Lindehof")]);
    expect(ids(was!).toSorted()).toEqual(ids(is!).toSorted());
    expect(was!.parties.map(({ name }) => name)).toEqual(["Linde", "K"]);
    expect(comparePhotos(evaluate(was!), evaluate(is!)).flows.every(({ status }) => status === "same")).toBe(true);
  });

  it("is one party in every photo where several became one; what went between them is left out", () => {
    // By hand: A and B give K 4 and 2, and each other 9; together 6, as C does later.
    const before = photo([
      ["A", "K", 4],
      ["B", "K", 2],
      ["A", "B", 9],
      ["K", "A", 8],
    ]);
    const after = photo([
      ["C", "K", 6],
      ["K", "C", 8],
    ]);
    const [was, is] = asSuccessors([before, after], [became("A B", "C")]);
    expect(is).toBe(after);
    expect(was!.parties.map(({ id, name }) => [id, name])).toEqual([
      ["C", "A + B"],
      ["K", "K"],
    ]);
    expect(rows(was!)).toEqual([
      ["C", "K", 4],
      ["C", "K", 2],
      ["K", "C", 8],
    ]);
    const { shares } = comparePhotos(evaluate(was!), evaluate(is!));
    expect(shares).toMatchObject({ weightedJaccard: 1, flowsAdded: 0, flowsDropped: 0 });
  });

  it("splits the same way round: together they are what the one was", () => {
    const before = photo([["A", "K", 6]]);
    const after = photo([
      ["A", "K", 4],
      ["C", "K", 2],
    ]);
    const [was, is] = asSuccessors([before, after], [became("A", "A C")]);
    expect([ids(was!), ids(is!)]).toEqual([
      ["A", "K"],
      ["A", "K"],
    ]);
    // From a later photo on, both are there in both: nothing is told as one.
    expect(asSuccessors([after, after], [became("A", "A C")])).toEqual([after, after]);
  });

  it("follows from photo to photo, and does nothing where it was refused", () => {
    const three = ["A", "B", "C"].map((name) => photo([[name, "K", 4]]));
    const said = [became("A", "B"), became("B", "C")];
    expect(asSuccessors(three, said).map((state) => ids(state)[0])).toEqual(["C", "C", "C"]);
    const not = said.map((one) => ({ ...one, holds: false }));
    for (const [nth, state] of asSuccessors(three, not).entries()) expect(state).toBe(three[nth]);
  });

  it("is the same object for the same telling, so that numbers are worked out once", () => {
    const [a, b] = [photo([["A", "K", 4]]), photo([["B", "K", 4]])];
    expect(asSuccessors([a, b], [became("A", "B")])[0]).toBe(asSuccessors([a, b], [became("A", "B")])[0]);
  });

  it("is looked at from now: merged are one, split are not", () => {
    const before = photo([
      ["A", "K", 4],
      ["B", "K", 2],
    ]);
    expect(ids(asOfNow(before, photo([["C", "K", 6]]), [became("A B", "C")]))).toEqual(["C", "K"]);
    const one = photo([["A", "K", 6]]);
    expect(
      asOfNow(
        one,
        photo([
          ["B", "K", 4],
          ["C", "K", 2],
        ]),
        [became("A", "B C")],
      ),
    ).toBe(one);
  });
});

describe("who may have become whom", () => {
  const suggested = (before: State, after: State, said: readonly Succession[] = []): readonly SuggestedSuccession[] =>
    suggestSuccessions([before, after], said);

  it("is asked of a name that is nearly the same, or holds the other, whatever flows", () => {
    const before = photo([
      ["Linde", "K", 4],
      ["Kompaas", "K", 2],
    ]);
    const after = photo([
      ["Stichting Linde", "K", 1],
      ["Kompas", "K", 9],
    ]);
    expect(suggested(before, after)).toEqual([
      { from: ["Linde"], to: ["Stichting Linde"], because: "name", at: 1 },
      { from: ["Kompaas"], to: ["Kompas"], because: "name", at: 1 },
    ]);
  });

  it("is asked where much the same flows, and not where little does", () => {
    const before = photo([
      ["Oever", "K", 4],
      ["L", "Oever", 8],
      ["K", "L", 3],
    ]);
    // By hand: min 4 + 7 of max 5 + 8: 11 of 13.
    expect(
      suggested(
        before,
        photo([
          ["Vaart", "K", 5],
          ["L", "Vaart", 7],
          ["K", "L", 3],
        ]),
      ),
    ).toEqual([{ from: ["Oever"], to: ["Vaart"], because: "flows", at: 1 }]);
    // 4 of 4 + 8 + 8.
    expect(
      suggested(
        before,
        photo([
          ["Vaart", "K", 4],
          ["Vaart", "L", 8],
          ["K", "L", 3],
        ]),
      ),
    ).toEqual([]);
  });

  it("sees two that went on as one, one that took another in, and one that went on as two", () => {
    const apart = photo([
      ["Oever", "K", 4],
      ["Oever", "L", 6],
      ["Duin", "M", 5],
      ["Duin", "K", 3],
      ["K", "L", 2],
      ["K", "M", 2],
    ]);
    const together = photo([
      ["Kust", "K", 7],
      ["Kust", "L", 6],
      ["Kust", "M", 5],
      ["K", "L", 2],
      ["K", "M", 2],
    ]);
    const tookIn = photo([
      ["Oever", "K", 7],
      ["Oever", "L", 6],
      ["Oever", "M", 5],
      ["K", "L", 2],
      ["K", "M", 2],
    ]);
    expect(suggested(apart, together)).toEqual([{ from: ["Oever", "Duin"], to: ["Kust"], because: "flows", at: 1 }]);
    expect(suggested(together, apart)).toEqual([{ from: ["Kust"], to: ["Oever", "Duin"], because: "flows", at: 1 }]);
    expect(suggested(apart, tookIn)).toEqual([{ from: ["Oever", "Duin"], to: ["Oever"], because: "flows", at: 1 }]);
    expect(suggested(tookIn, apart)).toEqual([{ from: ["Oever"], to: ["Oever", "Duin"], because: "flows", at: 1 }]);
  });

  it("is not asked again, whatever the answer was", () => {
    const [before, after] = [photo([["Kompaas", "K", 4]]), photo([["Kompas", "K", 4]])];
    expect(suggested(before, after)).toHaveLength(1);
    expect(suggested(before, after, [became("Kompaas", "Kompas")])).toEqual([]);
    expect(suggested(before, after, [became("Kompaas", "Kompas", false)])).toEqual([]);
  });

  it("is nobody where the parties are the same, nor who is back later", () => {
    const size = fc.integer({ min: 1, max: 16 });
    fc.assert(
      fc.property(size, size, (a, b) => {
        const [one, two] = [
          photo([["A", "B", a]]),
          photo([
            ["A", "B", b],
            ["B", "A", a],
          ]),
        ];
        expect(suggested(one, two)).toEqual([]);
      }),
    );
    const away = photo([["Lindes", "K", 4]]);
    const there = photo([["Linde", "K", 4]]);
    expect(
      suggestSuccessions(
        [
          there,
          away,
          photo([
            ["Linde", "K", 4],
            ["Lindes", "K", 4],
          ]),
        ],
        [],
      ),
    ).toEqual([]);
  });
});
