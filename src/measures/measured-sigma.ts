import type { State } from "../domain/partnership.ts";
import type { Endpoint } from "../domain/party.ts";
import { orderedSum } from "../graph/ordered-sum.ts";
import { doubleReports } from "./double-reports.ts";

/** The error of one report, as the reports of both ends show it. */
export interface MeasuredSigma {
  readonly sigma: number;
  /** The flows that it is measured on. */
  readonly flows: number;
}

/** From fewer flows σ is off by more than a factor 1¼: its relative error is 1/√(2m), 22 % at ten. */
export const ENOUGH_FOR_SIGMA = 10;
/** As for audited books: where both ends wrote down one agreed number, that they are equal says nothing of its error. */
export const LEAST_SIGMA = 0.05;

/**
 * σ² = mean (ln g − ln a)²/2 over the flows with two positive reports g and a of one quantity, all kinds together: two
 * independent errors of σ make a difference of σ√2. Null while there are not enough of them.
 */
export function measuredSigma(state: Pick<State, "flows" | "resources">): MeasuredSigma | null {
  const squares = comparable(state).map(({ difference }) => difference ** 2);
  if (squares.length < ENOUGH_FOR_SIGMA) return null;
  return { sigma: Math.max(LEAST_SIGMA, Math.sqrt(orderedSum(squares) / (2 * squares.length))), flows: squares.length };
}

/** ln g − ln a of every flow with two positive reports of one quantity. */
export const comparable = (
  state: Pick<State, "flows" | "resources">,
): readonly { readonly from: Endpoint; readonly to: Endpoint; readonly difference: number }[] =>
  doubleReports(state, null).flatMap(({ from, to, giver, receiver }) =>
    giver > 0 && receiver > 0 ? [{ from, to, difference: Math.log(giver / receiver) }] : [],
  );
