/** What a repair may do: shift along what is there and its reverse, only more, only less, or between any two. */
export const ALLOWED = ["any", "existing", "more", "less"] as const;
export type Allowed = (typeof ALLOWED)[number];

/** An ordered pair of nodes. */
export type Way = readonly [from: number, to: number];

export interface RepairOptions {
  readonly allow: Allowed;
  /** t ≥ 1: each party ends within t : 1. 1 asks for exact balance. */
  readonly tolerance: number;
  /** As few relations as can be, and then the least that shifts in them; else the least that shifts. */
  readonly fewest?: boolean;
  /** Flows that stay as they are, whichever way the pair is asked. */
  readonly locked?: readonly Way[];
  /** The most that a flow may become. */
  readonly caps?: readonly (readonly [...Way, most: number])[];
  /** Flows that cannot become more, such as those in which only autonomy flows: it is not paid in kind. */
  readonly notMore?: readonly Way[];
  /** One from outside who may pay, and may ask something: it need not be in balance itself. */
  readonly thirdParty?: boolean;
  /** Nodes that need not be in balance, and whose flows stay as they are: those it is for, an empty chair. */
  readonly apart?: readonly number[];
  /**
   * By node, at what ratio of giving to getting it is even, where a rule of fairness was chosen; 1 for all where it is left
   * out. NaN: the rule has no number for it, and it may not end further from even than it is.
   */
  readonly rates?: Float64Array;
  /** The table, which may not end further from even than it is; −1 where there is none. */
  readonly table?: number;
}
