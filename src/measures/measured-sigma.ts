import type { State } from "../domain/partnership.ts";
import { orderedSum } from "../graph/ordered-sum.ts";
import { doubleReports } from "./double-reports.ts";

/** The error of one report, as the reports of both ends show it. */
export interface MeasuredSigma {
  readonly sigma: number;
  /** The flows that it is measured on. */
  readonly flows: number;
}

/** From fewer flows σ is off by more than a factor 1¼: its relative error is 1/√(2m), 22 % at ten. */
const ENOUGH = 10;
/** As for audited books: where both ends wrote down one agreed number, that they are equal says nothing of its error. */
const LEAST = 0.05;

/**
 * σ² = mean (ln g − ln a)²/2 over the flows with two positive reports g and a of one quantity, all kinds together: two
 * independent errors of σ make a difference of σ√2. Null while there are not enough of them.
 */
export function measuredSigma(state: Pick<State, "flows" | "resources">): MeasuredSigma | null {
  const squares = doubleReports(state, null).flatMap(({ giver, receiver }) =>
    giver > 0 && receiver > 0 ? [Math.log(giver / receiver) ** 2] : [],
  );
  if (squares.length < ENOUGH) return null;
  return { sigma: Math.max(LEAST, Math.sqrt(orderedSum(squares) / (2 * squares.length))), flows: squares.length };
}
