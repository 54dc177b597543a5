import type { GuidePart, GuideQuestion } from "../domain/guide-question.ts";
import { sameData } from "../domain/same-data.ts";
import { plainQuestion, type QuestionText } from "./question-text.ts";

/** A question as it stands in its part now. */
export interface ArrangedQuestion {
  /** With the words that it has now. */
  readonly question: QuestionText;
  /** The words that it came with; null of one of the leader's own. */
  readonly came: string | null;
  /** What was changed about it, where anything was. */
  readonly change: GuideQuestion | null;
  /** It is not asked, and keeps its place. */
  readonly out: boolean;
}

/**
 * The questions of a part in the order in which they are asked, those that are left out at their places too. `came`: as the
 * guide has them. What was moved stands where it was put; all others follow each other as they came, the leader's own last.
 */
export function arranged(
  part: GuidePart,
  came: readonly QuestionText[],
  changes: readonly GuideQuestion[],
): readonly ArrangedQuestion[] {
  const here = changes.filter((change) => change.part === part);
  const all = [
    ...came.map((question): ArrangedQuestion => {
      const change = here.find((one) => one.asks === question.asks && sameData(one.parties, question.parties)) ?? null;
      const words = change?.words ?? question.question;
      return { question: { ...question, question: words }, came: question.question, change, out: change?.out ?? false };
    }),
    ...here
      .filter(({ asks }) => asks === null)
      .map((change): ArrangedQuestion => {
        const question = plainQuestion(`own ${change.id}`, change.words ?? "");
        return { question, came: null, change, out: change.out };
      }),
  ];
  const placeOf = ({ change }: ArrangedQuestion): number | null => change?.place ?? null;
  const order = all.filter((one) => placeOf(one) === null);
  const moved = all.filter((one) => placeOf(one) !== null).sort((a, b) => placeOf(a)! - placeOf(b)!);
  for (const one of moved) order.splice(placeOf(one)!, 0, one);
  return order;
}
