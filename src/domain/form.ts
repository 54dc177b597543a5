import type { PartyId } from "./party.ts";
import type { ResourceId } from "./resource.ts";

/**
 * What makes a document a form: one party fills it in, on whatever device, for the partnership that it was made for.
 * What it says there is brought in as that party's report (`document/bring-in.ts`).
 */
export interface Form {
  /** The id of the partnership that it was made for. */
  readonly of: string;
  /** Whose form it is: this party's id, here and there. */
  readonly party: PartyId;
  /** Who and what stood there when it was made: the rest was added by who filled it in, under ids of its own. */
  readonly parties: readonly PartyId[];
  readonly resources: readonly ResourceId[];
  /** YYYY-MM-DD: when it was made. */
  readonly made: string;
  /** YYYY-MM-DD: when it was handed in; null while it is being filled in. */
  readonly given: string | null;
}
