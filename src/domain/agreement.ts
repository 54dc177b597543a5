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

/** A point for the talk, such as one that a suggestion brought: until it is said that it was agreed, or by when, it is no agreement. */
export const isToDiscuss = ({ made, due, done }: Pick<Agreement, "made" | "due" | "done">): boolean =>
  made === null && due === null && !done;
