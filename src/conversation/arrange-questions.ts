import { type Edit, newIds } from "../domain/edit.ts";
import type { GuidePart, GuideQuestion } from "../domain/guide-question.ts";
import type { Partnership } from "../domain/partnership.ts";
import type { ArrangedQuestion } from "./arranged.ts";

type Fields = Partial<Pick<GuideQuestion, "words" | "place" | "out">>;

/** Other words for a question; its own again where they are those that it came with. */
export const reworded = (
  partnership: Partnership,
  part: GuidePart,
  asked: ArrangedQuestion,
  words: string,
): readonly Edit[] => changed(partnership, part, [[asked, { words: words === asked.came ? null : words }]]);

/** A question is not asked, or is again. */
export const leftOut = (
  partnership: Partnership,
  part: GuidePart,
  asked: ArrangedQuestion,
  out: boolean,
): readonly Edit[] => changed(partnership, part, [[asked, { out }]]);

/** A question at another place. All of its part keep theirs from then on. */
export function moved(
  partnership: Partnership,
  part: GuidePart,
  all: readonly ArrangedQuestion[],
  at: number,
  to: number,
): readonly Edit[] {
  const asked = all[at];
  if (asked === undefined || to < 0 || to >= all.length || to === at) return [];
  const order = all.toSpliced(at, 1).toSpliced(to, 0, asked);
  return changed(
    partnership,
    part,
    order.map((one, place) => [one, { place }]),
  );
}

/** A question of the leader's own, at the end of a part. */
export const added = (partnership: Partnership, part: GuidePart, words: string): readonly Edit[] => [
  {
    type: "add",
    collection: "guide",
    record: { id: newIds(partnership, "guide")(), part, asks: null, parties: [], words, place: null, out: false },
  },
];

/** All questions of a part as they came, and none of the leader's own. */
export const asTheyCame = ({ guide }: Partnership, part: GuidePart): readonly Edit[] =>
  guide.filter((change) => change.part === part).map(({ id }) => ({ type: "remove", collection: "guide", id }));

function changed(
  partnership: Partnership,
  part: GuidePart,
  changes: readonly (readonly [ArrangedQuestion, Fields])[],
): readonly Edit[] {
  const nextId = newIds(partnership, "guide");
  return changes.flatMap(([{ question, change }, fields]): readonly Edit[] => {
    if (change === null) {
      const { asks, parties } = question;
      const record = { id: nextId(), part, asks, parties, words: null, place: null, out: false, ...fields };
      return [{ type: "add", collection: "guide", record }];
    }
    const isSame = Object.entries(fields).every(([key, value]) => Reflect.get(change, key) === value);
    return isSame ? [] : [{ type: "change", collection: "guide", id: change.id, fields }];
  });
}
