import { type Endpoint, NOBODY, TABLE } from "../../domain/party.ts";
import { partyAt } from "../../photo/hit.ts";
import type { Point, Scene } from "../../photo/scene.ts";

/** A flow that is being drawn from an end: where the pointer is, on the scene, and what it would reach there. */
export interface Drawing {
  readonly from: Endpoint;
  readonly at: Point;
  readonly to: Reached;
}

/** An end; "ground" where nothing is, so that it is asked to whom; null back where it began, which lets it go. */
export type Reached = Endpoint | "ground" | null;

/** What a flow from an end reaches at a point of the scene. Discs reach at least `reach` px. */
export function reachedAt(scene: Scene, from: Endpoint, at: Point, reach: number): Reached {
  const { challenge } = scene;
  const party = partyAt(scene, at, reach);
  if (party !== null) return party === from ? null : party;
  if (Math.hypot(at.x - challenge.x, at.y - challenge.y) <= challenge.r) return from === TABLE ? null : TABLE;
  return "ground";
}

/** What is asked when it is let go there; null = nothing. "ground" is no id: ids are generated. */
export const askedAt = (
  from: Endpoint,
  to: Reached,
): { readonly from: Endpoint; readonly to: Endpoint | null } | null =>
  to === null || (to === NOBODY && from === TABLE) ? null : { from, to: to === "ground" ? null : to };
