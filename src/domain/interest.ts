import type { PartyId } from "./party.ts";

/** Who may see it. Only what is on the table leaves the device, unless asked for in so many words. */
export type Openness = "on-the-table" | "facilitator-only" | "private";

/** An interest or motive: of a party, of a person in it, or (both null) of the partnership as a whole. */
export interface Interest {
  readonly id: string;
  readonly party: PartyId | null;
  /** A person of that party: then the interest is that person's own. */
  readonly person: string | null;
  readonly nature: "organisational" | "personal";
  readonly openness: Openness;
  readonly text: string;
}

/** What a party says in the listening round. Never scored. A loss can be acknowledged, by whom and when. */
export interface ListeningCard {
  readonly id: string;
  readonly party: PartyId;
  readonly sort: "wish" | "dream" | "pain" | "loss";
  readonly openness: Openness;
  readonly text: string;
  readonly acknowledgedBy: readonly { readonly party: PartyId; readonly date: string | null }[];
}
