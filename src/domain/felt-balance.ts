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
