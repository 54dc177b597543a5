import type { Endpoint } from "./party.ts";
import type { ResourceId } from "./resource.ts";

export type FlowId = string;
export type FlowState = "actual" | "hoped" | "agreed";

/** What one end of the flow says of it. Reports stay apart; nothing merges silently (DESIGN §3). */
export interface Report {
  readonly by: "giver" | "receiver";
  readonly amount: number | null;
  readonly cost: number | null;
  readonly worth: number | null;
  /** YYYY-MM-DD */
  readonly date: string | null;
}

/** Something that goes from one party to another, to the table, from it, or to nobody. */
export interface Flow {
  readonly id: FlowId;
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly resource: ResourceId;
  readonly state: FlowState;
  /** In the resource's unit, ≥ 0. 0 = asked, and nothing flows. Null = not sized. */
  readonly amount: number | null;
  /** How heavy it is for the giver, on the value scale, ≥ 0. Null = amount × rate. */
  readonly cost: number | null;
  /** What it is worth to the receiver, on the value scale, ≥ 0. Null = amount × rate. */
  readonly worth: number | null;
  readonly reports: readonly Report[];
  readonly note: string;
  /** YYYY-MM-DD: when it was given, or noted. */
  readonly date: string | null;
}
