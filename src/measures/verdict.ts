import type { Precision } from "../domain/partnership.ts";
import { inverseNormal } from "../solve/inverse-normal.ts";

/** How sure the balance of a party is, and to which side it leans (DESIGN §5). `none`: no exchange. `no-number`: the
 * rule of fairness that was chosen has no number for it. */
export type Verdict =
  | "gives-more:clear"
  | "gives-more:tentative"
  | "takes-more:clear"
  | "takes-more:tentative"
  | "established"
  | "no-sign"
  | "no-number"
  | "none";

/** The chance, over all parties of a fair partnership together, that anybody at all is called clear. */
const FAMILY_ERROR = 0.05;

/**
 * z* = Φ⁻¹(1 − 0.05/2n'): Bonferroni's bound for n' parties with any exchange, so that a fair partnership of any size
 * accuses somebody in at most one photo out of twenty (Dunn 1961, doi 10.1080/01621459.1961.10482090).
 * With no exchanging party nothing is judged; the value for one is returned.
 */
export const criticalZ = (exchanging: number): number =>
  inverseNormal(1 - FAMILY_ERROR / (2 * Math.max(1, exchanging)));

/** Comparisons at the very edge of the tolerance are not decided by the order of adding. */
const ROUNDING = 1e-9;

export const isBeyond = (size: number, bound: number): boolean => size - bound > ROUNDING;

/**
 * `clear`: the interval logRatio ± z*·standardError excludes 0 and the ratio is beyond the tolerance. `tentative`: only
 * beyond the tolerance. `established`: the whole interval within the tolerance. Else `no-sign`. Where a flow at this
 * party has no size, the sum is not complete: neither `clear` nor `established`. A NaN ratio is no exchange: `none`.
 */
export function verdictOf(
  logRatio: number,
  standardError: number,
  zStar: number,
  tolerance: Precision["tolerance"],
  unsized: boolean,
): Verdict {
  if (Number.isNaN(logRatio)) return "none";
  const size = Math.abs(logRatio);
  const reach = zStar * standardError;
  if (isBeyond(size, Math.log(tolerance))) {
    const sure = isBeyond(size, reach) && !unsized;
    if (logRatio > 0) return sure ? "gives-more:clear" : "gives-more:tentative";
    return sure ? "takes-more:clear" : "takes-more:tentative";
  }
  return !isBeyond(size + reach, Math.log(tolerance)) && !unsized ? "established" : "no-sign";
}
