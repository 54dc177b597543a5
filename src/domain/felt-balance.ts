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
