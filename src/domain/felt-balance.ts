import type { PartyId } from "./party.ts";

/** How give and take feels, on the log scale of the photo: the rater's sense of brings over takes of `of`.
 * 1 = even, 2 = brings twice what it takes, 0.5 = takes twice what it brings. */
export interface FeltBalance {
  readonly id: string;
  readonly of: PartyId;
  readonly by: PartyId;
  /** > 0 */
  readonly ratio: number;
  /** YYYY-MM-DD */
  readonly date: string | null;
}

/** What each party said last of its own balance. Of two on one day, or without a day, the later in the list counts. */
export function ownFeelings(all: readonly FeltBalance[]): ReadonlyMap<PartyId, FeltBalance> {
  const latest = new Map<PartyId, FeltBalance>();
  for (const felt of all) {
    if (felt.by !== felt.of) continue;
    const before = latest.get(felt.of);
    if (before === undefined || (felt.date ?? "") >= (before.date ?? "")) latest.set(felt.of, felt);
  }
  return latest;
}

/** From so many on the middle of what others feel is told: of fewer it would tell who said what. */
export const FROM_RATERS = 3;

/** How others feel about a party, as the middle of their last words (the geometric mean). Null while there are too few of them. */
export function feltByOthers(
  all: readonly FeltBalance[],
  of: PartyId,
): { readonly raters: number; readonly ratio: number | null } {
  const latest = new Map<PartyId, FeltBalance>();
  for (const felt of all) {
    if (felt.of !== of || felt.by === of) continue;
    const before = latest.get(felt.by);
    if (before === undefined || (felt.date ?? "") >= (before.date ?? "")) latest.set(felt.by, felt);
  }
  const logs = [...latest.values()].map(({ ratio }) => Math.log(ratio)).sort((a, b) => a - b);
  const raters = logs.length;
  return { raters, ratio: raters < FROM_RATERS ? null : Math.exp(logs.reduce((sum, log) => sum + log, 0) / raters) };
}
