import type { FlowId } from "./flow.ts";
import type { PartyId } from "./party.ts";

/** Who does what by when, tied to the flows it is about. */
export interface Agreement {
  readonly id: string;
  readonly text: string;
  readonly parties: readonly PartyId[];
  readonly flows: readonly FlowId[];
  /** YYYY-MM-DD: when it was made, and by when it is done. */
  readonly made: string | null;
  readonly due: string | null;
  readonly done: boolean;
}
