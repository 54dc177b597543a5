import type { Flow, FlowId } from "./flow.ts";
import type { Endpoint, PartyId } from "./party.ts";
import type { ResourceId } from "./resource.ts";

/** What one from outside gives to a party, or asks of it. The number is cost and worth alike. */
export interface Term {
  readonly party: PartyId;
  readonly resource: ResourceId;
  readonly value: number;
}

/** What each way back to balance is asked with. Ids may be of records that are gone by now: then it does nothing. */
export interface Givens {
  /**
   * `card`: the card of a loss, or the flow in which something is given up (of a card and a flow with one id, the card).
   * `by`: nobody, until it is chosen. `date`: YYYY-MM-DD.
   */
  readonly "acknowledge-loss": { readonly card: string; readonly by: PartyId; readonly date: string | null };
  readonly "adjust-ambition": { readonly factor: number };
  readonly "adjust-contribution": { readonly flow: FlowId; readonly factor: number };
  readonly compensate: {
    readonly from: Endpoint;
    readonly to: PartyId;
    readonly resource: ResourceId;
    readonly cost: number;
    readonly worth: number;
    readonly note: string;
  };
  readonly "bring-in-third-party": {
    readonly name: string;
    readonly gives: readonly Term[];
    readonly asks: readonly Term[];
  };
  readonly "renegotiate-flow": {
    readonly flow: FlowId;
    readonly fields: Partial<Pick<Flow, "resource" | "amount" | "cost" | "worth" | "note">>;
  };
  readonly "invite-party": { readonly name: string; readonly piece: string | null };
  readonly "away-for-a-while": { readonly party: PartyId };
}
export type InterventionId = keyof Givens;

/** An intervention with what it is asked with. One that is not on is kept, and skipped. */
export type Step = {
  readonly [Id in InterventionId]: {
    readonly intervention: Id;
    readonly given: Givens[Id];
    readonly on: boolean;
  };
}[InterventionId];

/** A step that is kept; who is away for a while is no step towards anything. */
export type TrialStep = Exclude<Step, { readonly intervention: "away-for-a-while" }> & { readonly id: string };

/**
 * What the steps behind it call the party that a step brings in: it has an id of its own only once the steps are made. A party of the
 * partnership that has this id comes first.
 */
export const broughtBy = (step: TrialStep["id"]): PartyId => `step ${step}`;

/** Ways back to balance, one after the other, as somebody thinks of them. It is the leader's alone. */
export interface Trial {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly TrialStep[];
}
