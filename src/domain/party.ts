import type { ResourceId } from "./resource.ts";

export type PartyId = string;

/** The table as the end of a flow. It stands outside `parties` and counts in no number of parties. */
export const TABLE = "table";
/** Where what is given up goes when nobody receives it. Only ever the end of a flow, never its start. */
export const NOBODY = "nobody";

/** An end of a flow: a party's id, `TABLE`, or (to only) `NOBODY`. Party ids are generated and never equal these. */
export type Endpoint = PartyId | typeof TABLE | typeof NOBODY;

/** What a party is to the partnership. `beneficiary`: one of those it is for (residents, clients): it takes, and is
 * not ranked. `empty-chair`: who left, or was never asked. */
export type Standing = "member" | "beneficiary" | "empty-chair";

/** A person in a party, by name, so that an interest can be somebody's own. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

export interface Party {
  /** Generated; never shown. Never the users' text, so a party may be called `__proto__` or `table`. */
  readonly id: PartyId;
  /** The id that the party had in the file it came from: what files and the command line name it by. Null if typed. */
  readonly code: string | null;
  readonly name: string;
  /** A shorter name for small screens. */
  readonly shortName: string | null;
  /** What sort of organisation: the users' own word. */
  readonly kind: string | null;
  readonly standing: Standing;
  /** The organisation that it is a part of: a person or a team with flows of its own. That organisation is in no other. */
  readonly inside: PartyId | null;
  readonly people: readonly Person[];
  /** What it has to give, per resource in that resource's unit (staff: 40). Absent = not asked. */
  readonly capacity: Readonly<Record<ResourceId, number>>;
  /** Its size as one number where only that is known. */
  readonly size: number | null;
  /** What is at stake for it, on the value scale. Null = not asked. */
  readonly stake: number | null;
  /** In its own words: what it can and wants to commit. */
  readonly commitment: string;
  /** YYYY-MM-DD: when it was asked what it receives, or what it brings that nobody named, and said: nothing. Null = did not say so. */
  readonly receivesNothing: string | null;
  readonly bringsNothing: string | null;
  /** YYYY-MM-DD, or null: since when, until when it takes part. */
  readonly since: string | null;
  readonly until: string | null;
}

/** Whether a party was asked and had nothing to name, at either side: it was heard, though no flow has its word. */
export const saidNothing = ({
  receivesNothing,
  bringsNothing,
}: Pick<Party, "receivesNothing" | "bringsNothing">): boolean => receivesNothing !== null || bringsNothing !== null;

/** Whether an end of a flow is a party: neither the table nor nobody. */
export const isParty = (end: Endpoint): end is PartyId => end !== TABLE && end !== NOBODY;
