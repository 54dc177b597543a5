import type { State } from "../domain/partnership.ts";
import type { PartyId } from "../domain/party.ts";
import type { ResourceId } from "../domain/resource.ts";
import { type Evaluation, evaluate } from "./evaluate.ts";
import type { Verdict } from "./verdict.ts";

/** What a whole kind may count: from a quarter to four times what was agreed, in half doublings. */
export const WEIGHTS: readonly number[] = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((step) => 2 ** (step / 2));

/** Of a party, who is named: a clear side, behind the gate of the noise floor. Null: nobody is named for this. */
export type ClearSide = "gives-more" | "takes-more" | null;

export interface WeightTurn {
  readonly party: PartyId;
  readonly resource: ResourceId;
  /** The first of `WEIGHTS`, from 1 up or down, at which the clear side is another; the other kinds are as they are. */
  readonly factor: number;
  readonly from: ClearSide;
  readonly to: ClearSide;
  /** How it stands there; null where the whole is within its noise floor, and nobody's verdict is shown. */
  readonly verdict: Verdict | null;
}

/** A verdict as it may be shown: none while the differences of the whole may come from the estimates. */
export const shownVerdict = (evaluation: Evaluation, party: PartyId): Verdict | null =>
  evaluation.withinNoise ? null : evaluation.of(party).verdict;

export const clearSide = (verdict: Verdict | null): ClearSide =>
  verdict === "gives-more:clear" ? "gives-more" : verdict === "takes-more:clear" ? "takes-more" : null;

/** At which weight of one kind it turns who is named, for each of these parties, both ways from how it is now. */
export function weightTurns(
  state: State,
  evaluation: Evaluation,
  resource: ResourceId,
  parties: readonly PartyId[],
): readonly WeightTurn[] {
  const now = WEIGHTS.indexOf(1);
  const ways = [WEIGHTS.slice(0, now).reverse(), WEIGHTS.slice(now + 1)];
  return ways.flatMap((factors) => {
    const turned = new Map<PartyId, WeightTurn>();
    for (const factor of factors) {
      const there = evaluate(state, { kindWeights: new Map([[resource, factor]]) });
      for (const party of parties) {
        const from = clearSide(shownVerdict(evaluation, party));
        const verdict = shownVerdict(there, party);
        if (!turned.has(party) && clearSide(verdict) !== from)
          turned.set(party, { party, resource, factor, from, to: clearSide(verdict), verdict });
      }
    }
    return [...turned.values()];
  });
}
