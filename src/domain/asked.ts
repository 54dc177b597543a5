import type { PartyId } from "./party.ts";

/**
 * That a party was asked for its own voice, and what came of it: one record a party, of the last time. It is the leader's
 * alone: no shared view, export or finding has it.
 */
export interface Asked {
  readonly id: string;
  readonly party: PartyId;
  /** How the form was given; null where that is not known, as of an answer to a form that was made elsewhere. */
  readonly how: "link" | "file" | "here" | null;
  /** The id of the form that was given last: filled in on this device, it is found by it. */
  readonly form: string | null;
  /** YYYY-MM-DD: when it was given; null where that is not known. */
  readonly date: string | null;
  /** YYYY-MM-DD: the day of the answer that was taken over; null while there is none. */
  readonly answered: string | null;
  /** What was taken over was not handed in: there may be more to come. */
  readonly partial: boolean;
  /** The group is not told that this party said what it said. Who knows the others may guess: it is not anonymous. */
  readonly withheld: boolean;
}

/** Where a party stands that was asked. Asked again after its answer, it is waited for again. */
export type AskedState = "not-asked" | "waiting" | "partial" | "answered";

export function askedState(asked: Asked | undefined): AskedState {
  if (asked === undefined) return "not-asked";
  const { date, answered, partial } = asked;
  if (answered === null || (date !== null && date > answered)) return asked.how === null ? "not-asked" : "waiting";
  return partial ? "partial" : "answered";
}

/** The parties of which the group is not told who said it. */
export const withheldParties = (asked: readonly Asked[]): readonly PartyId[] =>
  asked.filter(({ withheld }) => withheld).map(({ party }) => party);
