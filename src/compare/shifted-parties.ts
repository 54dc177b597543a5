import type { Evaluation } from "../measures/evaluate.ts";
import type { PartyDifference } from "./party-differences.ts";

/** Whose balance is another in the second photo: the ratio, or what may be said of it. Who moved furthest comes first. */
export const shiftedParties = (
  before: Evaluation,
  after: Evaluation,
  parties: readonly PartyDifference[],
): readonly PartyDifference[] =>
  parties
    .filter(({ status, values }) => {
      if (status !== "kept") return false;
      const { logRatio, verdict } = values;
      if (logRatio.from === null && logRatio.to === null) return false;
      return logRatio.difference !== 0 || saidIn(before, verdict.from) !== saidIn(after, verdict.to);
    })
    .sort((a, b) => movedBy(b) - movedBy(a));

/** While the imbalance of the whole is within its noise floor nothing is said of anybody (SPEC V2). */
const saidIn = ({ withinNoise }: Evaluation, verdict: string | null): string | null => (withinNoise ? null : verdict);

const movedBy = ({ values: { logRatio } }: PartyDifference): number => Math.abs(logRatio.difference ?? 0);
