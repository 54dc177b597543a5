import type { FlowState } from "../domain/flow.ts";
import type { PartyRef } from "./party-list.ts";

/** A flow as a file tells of it. Numbers are ≥ 0; null = not said. */
export interface FlowRow {
  readonly from: PartyRef;
  readonly to: PartyRef;
  /** The users' word; null where none is given. */
  readonly kind: string | null;
  readonly state: FlowState;
  readonly amount: number | null;
  readonly cost: number | null;
  readonly worth: number | null;
  readonly date: string | null;
  readonly note: string;
}
