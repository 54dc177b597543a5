import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { added, asTheyCame, leftOut, moved, reworded } from "../../src/conversation/arrange-questions.ts";
import { type ArrangedQuestion, arranged } from "../../src/conversation/arranged.ts";
import { guideOf } from "../../src/conversation/guide.ts";
import { guideText } from "../../src/conversation/guide-text.ts";
import { plainQuestion } from "../../src/conversation/question-text.ts";
import { onTheTable } from "../../src/document/left-out.ts";
import { applyAll, type Edit } from "../../src/domain/edit.ts";
import type { Partnership } from "../../src/domain/partnership.ts";
import { wordingOf } from "../../src/findings/wording.ts";
import { partnershipOf } from "../build.ts";

// Oracle: by hand, and lists that are spliced here.
const PART = "ways";
const came = ["a", "b", "c"].map((asks) => plainQuestion(asks, `${asks}?`));
const start = partnershipOf([["Linde", "Kompas", 4]]);

const all = (partnership: Partnership): readonly ArrangedQuestion[] => arranged(PART, came, partnership.guide);
const read = (partnership: Partnership): readonly string[] =>
  all(partnership).flatMap(({ question, out }) => (out ? [] : [question.question]));
function afterEdits(partnership: Partnership, edits: readonly Edit[]): Partnership {
  const applied = applyAll(partnership, edits);
  if (!applied.ok) throw new Error(JSON.stringify(applied.faults));
  return applied.value.partnership;
}
const at = (partnership: Partnership, place: number): ArrangedQuestion => all(partnership)[place]!;

describe("the questions of a part", () => {
  it("are as they came where nothing was changed", () => {
    expect(all(start)).toEqual(
      came.map((question) => ({ question, came: question.question, change: null, out: false })),
    );
  });

  it("have other words, and those that they came with again", () => {
    const other = afterEdits(start, reworded(start, PART, at(start, 1), "Anders?"));
    expect(read(other)).toEqual(["a?", "Anders?", "c?"]);
    expect(at(other, 1).came).toBe("b?");
    const back = afterEdits(other, reworded(other, PART, at(other, 1), "b?"));
    expect(read(back)).toEqual(["a?", "b?", "c?"]);
    expect(back.guide[0]?.words).toBe(null);
    expect(reworded(back, PART, at(back, 1), "b?")).toEqual([]);
  });

  it("can be left out, at their places, and asked again", () => {
    const without = afterEdits(start, leftOut(start, PART, at(start, 0), true));
    expect(read(without)).toEqual(["b?", "c?"]);
    expect(at(without, 0)).toMatchObject({ out: true });
    expect(read(afterEdits(without, leftOut(without, PART, at(without, 0), false)))).toEqual(["a?", "b?", "c?"]);
  });

  it("can be more, of the leader's own, at the end until they are moved", () => {
    const more = afterEdits(start, added(start, PART, "Van mij?"));
    expect(read(more)).toEqual(["a?", "b?", "c?", "Van mij?"]);
    expect(at(more, 3).came).toBe(null);
    expect(read(afterEdits(more, moved(more, PART, all(more), 3, 0)))).toEqual(["Van mij?", "a?", "b?", "c?"]);
    // another part knows nothing of it
    expect(arranged("keeping", came, more.guide)).toHaveLength(3);
  });

  it("keep their places, and what stands out later comes among them", () => {
    const turned = afterEdits(start, moved(start, PART, all(start), 0, 2));
    expect(read(turned)).toEqual(["b?", "c?", "a?"]);
    const later = arranged(PART, [plainQuestion("new", "new?"), ...came], turned.guide);
    expect(later.map(({ question }) => question.asks)).toEqual(["b", "c", "a", "new"]);
    // of one that is gone nothing is asked
    expect(arranged(PART, came.slice(1), turned.guide).map(({ question }) => question.asks)).toEqual(["b", "c"]);
    expect(moved(start, PART, all(start), 0, 3)).toEqual([]);
    expect(moved(start, PART, all(start), 0, 0)).toEqual([]);
  });

  it("are told apart by whom they are of; those of a party go with it", () => {
    const two = ["Linde", "Kompas"].map((party) => plainQuestion("chair", `${party}?`, [party]));
    const of = (partnership: Partnership) => arranged("listening", two, partnership.guide);
    const other = afterEdits(start, reworded(start, "listening", of(start)[1]!, "Hoe gaat het?"));
    expect(of(other).map(({ question }) => question.question)).toEqual(["Linde?", "Hoe gaat het?"]);
    expect(afterEdits(other, [{ type: "remove", collection: "parties", id: "Kompas" }]).guide).toEqual([]);
  });

  it("go wherever a list is spliced, and all are as they came in one step", () => {
    const deed = fc.record({
      from: fc.nat({ max: 3 }),
      to: fc.nat({ max: 3 }),
      out: fc.boolean(),
      words: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 6 }), (deeds) => {
        let partnership = afterEdits(start, added(start, PART, "own?"));
        let expected = ["a?", "b?", "c?", "own?"];
        for (const { from, to, out, words } of deeds) {
          partnership = afterEdits(partnership, moved(partnership, PART, all(partnership), from, to));
          const [one] = expected.splice(from, 1);
          expected = expected.toSpliced(to, 0, one!);
          expect(all(partnership).map(({ question }) => question.question)).toEqual(expected);
          if (words) {
            partnership = afterEdits(partnership, reworded(partnership, PART, at(partnership, to), "anders?"));
            expected[to] = "anders?";
          }
          partnership = afterEdits(partnership, leftOut(partnership, PART, at(partnership, to), out));
          expect(at(partnership, to).out).toBe(out);
        }
        partnership = afterEdits(partnership, asTheyCame(partnership, PART));
        expect(read(partnership)).toEqual(["a?", "b?", "c?"]);
        expect(partnership.guide).toEqual([]);
      }),
    );
  });
});

describe("the guide with changed questions", () => {
  const words = wordingOf(start, "nl");
  const guide = guideOf(onTheTable(start), [], []);
  const change = {
    id: "g1",
    part: "listening",
    asks: "hope",
    parties: [],
    words: null,
    place: null,
    out: false,
  } as const;

  it("asks everybody the same, in the order and the words that were chosen", () => {
    const { listening } = guideText(guide, words, [{ ...change, words: "Wat wens je?", place: 0 }]);
    expect(listening.turns).toHaveLength(2);
    for (const { questions } of [listening, ...listening.turns])
      expect(questions.map(({ question }) => question).slice(0, 2)).toEqual([
        "Wat wens je?",
        "Wat krijg je hier, en van wie?",
      ]);
  });

  it("leaves out the turn of an empty chair of which nothing is asked", () => {
    const state = { ...start, parties: start.parties.map((one) => ({ ...one, standing: "empty-chair" as const })) };
    const empty = guideOf(onTheTable(state), [], []);
    const out = { ...change, asks: "chair", parties: ["Linde"], out: true };
    expect(guideText(empty, words, [out]).listening.turns.map(({ party }) => party)).toEqual(["Kompas"]);
  });
});
