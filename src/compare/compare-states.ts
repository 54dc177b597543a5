import type { State } from "../domain/partnership.ts";
import { type EvaluateOptions, evaluate, type MeasuredState } from "../measures/evaluate.ts";
import { comparePhotos, type PhotoComparison } from "./compare-photos.ts";
import { toldAlike } from "./told-alike.ts";

export interface CompareOptions extends Omit<EvaluateOptions, "slow"> {
  /**
   * Both are photos of one partnership, where a record keeps its id whatever it is called. Else, as of two files, an id says nothing:
   * who has the same code, or a name that only one on each side has, is the same.
   */
  readonly sameDocument?: boolean;
}

/** Two photos with one id for each party, and what differs between them. */
export interface ComparedStates {
  readonly before: MeasuredState;
  readonly after: MeasuredState;
  readonly comparison: PhotoComparison;
}

/** Compares two photos, under the lens and by the rule of fairness of the first unless others are given. Parties are found again as the command line finds them. */
export function compareStates(
  before: State,
  after: State,
  { sameDocument = false, ...look }: CompareOptions = {},
): ComparedStates {
  const { lens, fairness } = before.about;
  const told = toldAlike(
    [before, after].map((state, nth) => ({ state, document: sameDocument ? "one" : String(nth) })),
  );
  const [was, is] = told.map(({ state }) => ({
    state,
    evaluation: evaluate(state, { ...look, lens: look.lens ?? lens, fairness: look.fairness ?? fairness }),
  })) as [MeasuredState, MeasuredState];
  return { before: was, after: is, comparison: comparePhotos(was.evaluation, is.evaluation) };
}
