import type { PartyId } from "../domain/party.ts";
import type { Point } from "./scene.ts";

/** How the parties can be laid out other than round the table. */
export const LAYOUTS = ["levels", "circles", "force", "hand"] as const;
export type Layout = "round" | (typeof LAYOUTS)[number];

/**
 * Where everybody stands when they do not sit round the table: offset from the frame's middle over its radii, as with a
 * party that was dragged. It is kept, so that a changed flow moves nobody who was placed.
 */
export interface Arrangement {
  readonly places: ReadonlyMap<PartyId, Point>;
  /** Placed by hand: laying out the others anew leaves them where they are. */
  readonly pinned: ReadonlySet<PartyId>;
  readonly challenge: Point;
  /** All but those placed by hand are to be laid out anew. */
  readonly again?: boolean;
  /** Distances from left to right are not in proportion: wide gaps were shortened. */
  readonly shortened?: boolean;
  /** The tabletop's radii over the frame's; null where there is none to be seen. */
  readonly table: { readonly rx: number; readonly ry: number } | null;
}
