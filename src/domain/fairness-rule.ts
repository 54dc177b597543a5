/**
 * By which rule give and take are held against each other. Fairness is chosen by those at the table: what each brings
 * against what it takes, alike for all; in proportion to what each can bring, or to what it has at stake; or as agreed.
 */
export const FAIRNESS_RULES = ["equal", "capacity", "stake", "agreed"] as const;
export type FairnessRule = (typeof FAIRNESS_RULES)[number];

/** A rule that somebody chose: not the one that holds until then. */
export type Chosen = Exclude<FairnessRule, "equal">;
