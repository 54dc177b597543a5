import type { PartyId } from "../domain/party.ts";
import type { Evaluation } from "../measures/evaluate.ts";
import type { Ellipse } from "./round-table.ts";
import type { Point } from "./scene.ts";

/** What a layout is made from. px from the frame's middle. */
export interface Laying {
  readonly evaluation: Evaluation;
  /** The parties in the order of the table. */
  readonly seats: readonly PartyId[];
  readonly frame: Pick<Ellipse, "rx" | "ry">;
  readonly pinned: ReadonlyMap<PartyId, Point>;
}

/** Where a layout would have everybody, before they make room for each other. */
export interface Wished {
  readonly wish: ReadonlyMap<PartyId, Point>;
  readonly challenge: Point;
  readonly table: { readonly rx: number; readonly ry: number } | null;
  /** How much worse it is to go sideways than up or down, to make room. */
  readonly across: number;
  /** Nobody comes to stand left of who would stand left of them. */
  readonly inOrder?: boolean;
  /** Of the levels: wide gaps are shorter than they would be. */
  readonly shortened?: boolean;
}
