/** What a column in a table of flows can mean. `weight` is one number for both ends (DESIGN §3). */
export const FLOW_MEANINGS = [
  "source",
  "target",
  "weight",
  "resource",
  "amount",
  "cost",
  "worth",
  "state",
  "date",
  "note",
] as const;
export type FlowMeaning = (typeof FLOW_MEANINGS)[number];

/** What a column in a table of parties can mean. */
export const PARTY_MEANINGS = ["id", "name", "kind", "standing", "inside", "capacity", "stake", "felt"] as const;
export type PartyMeaning = (typeof PARTY_MEANINGS)[number];

/** A column that is read as nothing stays out. */
export const IGNORE = "ignore";
export type ColumnMeaning = FlowMeaning | PartyMeaning | typeof IGNORE;
