import type { FlowId } from "./flow.ts";
import type { Openness } from "./interest.ts";
import type { PartyId } from "./party.ts";

/** A signal: something noticed, on a date, shown beside the numbers and never as proof. */
export interface Symptom {
  readonly id: string;
  /** "trouble", "tightening", "withdrawal", or the users' own word. */
  readonly sort: string;
  readonly text: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly parties: readonly PartyId[];
  readonly flows: readonly FlowId[];
  readonly openness: Openness;
}
