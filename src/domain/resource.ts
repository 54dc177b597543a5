/** The kinds that every partnership starts with; the screen names them in the user's language (`text/`). */
export const BUILT_IN_RESOURCES = ["money", "staff", "clients", "position", "power", "knowledge", "autonomy"] as const;
export type BuiltInResource = (typeof BUILT_IN_RESOURCES)[number];

export type ResourceId = string;

/**
 * The colours that a kind can have, by name: what they look like is the theme's (`--res-*` in the tokens), so nothing
 * that a file says becomes style. Who does not see colours well can still tell them apart. A kind without a colour of
 * its own gets the first in this order that is free, so those that no built-in kind has come first.
 */
export const KIND_COLOURS = [
  "indigo",
  "olive",
  "moss",
  "grey",
  "gold",
  "green",
  "violet",
  "rose",
  "slate",
  "teal",
  "ochre",
] as const;
export type KindColour = (typeof KIND_COLOURS)[number];

/** A kind of thing that flows. */
export interface Resource {
  readonly id: ResourceId;
  /** The built-in kind that this is, or null for one of the users' own. */
  readonly builtIn: BuiltInResource | null;
  /** The users' own name; null for a built-in kind that nobody renamed. */
  readonly name: string | null;
  /** What an amount counts ("fte", "€ 1.000"); null where amounts are on the value scale itself. */
  readonly unit: string | null;
  /** Value per unit, > 0. Cost and worth that are missing are amount × rate (DESIGN §3). */
  readonly rate: number;
  /** The colour chosen for it; null for its usual one (`kind-colours.ts`). */
  readonly colour: KindColour | null;
}
