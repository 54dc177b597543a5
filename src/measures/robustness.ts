import type { PartyId } from "../domain/party.ts";
import type { Resource, ResourceId } from "../domain/resource.ts";
import type { Evaluation } from "./evaluate.ts";
import { kindLeans } from "./kind-leans.ts";
import type { Dominance } from "./party/dominance.ts";
import { turningPoints } from "./turning-points.ts";
import type { Verdict } from "./verdict.ts";
import { verdictsUnderWeights } from "./weighted-verdicts.ts";

/** A kind in which something is exchanged, and what it weighs now. */
export interface KindWeight {
  readonly resource: ResourceId;
  /** Value per unit, as stated. It prices amounts; a value that was said of a flow itself stands apart from it. */
  readonly rate: number;
  /** W_r = (Σ brings_r + κ Σ takes_r)/2 over the parties. */
  readonly total: number;
  /** λ⁰_r, its part of all weight: the W's add up to 1. */
  readonly share: number;
}

/** One party under other weights. Lists stand beside `Robustness.kinds`. */
export interface PartyRobustness {
  readonly party: PartyId;
  /** a_r on the kind's own scale: above 0 it brings more of the kind, below 0 it takes more, 0 even or no part in it. */
  readonly leans: readonly number[];
  readonly verdict: Verdict;
  readonly dominance: Dominance | null;
  readonly acceptability: number | null;
  readonly flipRadius: number | null;
  /**
   * By kind: the factors on the kind's whole weight (1 = as it is now) at which the side turns while all other kinds stay
   * as they are, ascending. None: however much or little this kind weighs, the side stays.
   */
  readonly turnsAt: readonly (readonly number[])[];
  /** The verdicts that it gets under the admitted weightings (`verdictStability`). One: it holds under all of them. */
  readonly verdicts: readonly Verdict[];
}

/** What hangs on the weights of kinds, kind by kind and party by party. */
export interface Robustness {
  readonly kinds: readonly KindWeight[];
  /** In id order, those without exchange included. */
  readonly parties: readonly PartyRobustness[];
}

/**
 * Everything that a panel of weights shows: what each kind weighs, and for each party what hangs on that. The weights are
 * those of the evaluation: `evaluate(state, {kindWeights})` gives one in which whole kinds count so many times, without
 * an edit, and factors here come on top of those.
 *
 * A slider weighs a *whole* kind. An edit of `rate` does that only where all flows of the kind have their value from
 * amount × rate: a cost or worth that was said of a flow itself stays what it was.
 */
export function robustness(evaluation: Evaluation, resources: readonly Resource[]): Robustness {
  const { run } = evaluation;
  const leans = kindLeans(run);
  const verdicts = verdictsUnderWeights(run);
  return {
    kinds: leans.kinds.map((kind, at) => {
      const { id, rate } = resources[kind]!;
      return { resource: id, rate, total: leans.totals[at]!, share: leans.shares[at]! };
    }),
    parties: evaluation.ids.map((party, index): PartyRobustness => {
      const { verdict, dominance, weightAcceptability, flipRadius } = evaluation.of(party);
      const all = Array<number>(leans.kinds.length).fill(0);
      for (let k = leans.offsets[index]!; k < leans.offsets[index + 1]!; k++) all[leans.at[k]!] = leans.leans[k]!;
      return {
        party,
        leans: all,
        verdict,
        dominance,
        acceptability: weightAcceptability,
        flipRadius,
        turnsAt: leans.kinds.map((_, at) => turningPoints(run, leans, index, at)),
        verdicts: [...verdicts[index]!],
      };
    }),
  };
}
