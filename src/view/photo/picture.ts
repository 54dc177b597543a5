import type { RefObject } from "react";
import type { PartyId } from "../../domain/party.ts";
import type { Highlight } from "../../photo/highlight.ts";
import type { Scene } from "../../photo/scene.ts";

/** How the stage looks at the scene: a point p of the scene stands at p × k + (x, y). px */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

export const WHOLE: View = { x: 0, y: 0, k: 1 };

/** A view as the transform of an element that has the scene's own px, from its corner. */
export const transformOf = ({ x, y, k }: View): string => `translate(${x}px, ${y}px) scale(${k})`;

/** What a renderer is given. It draws, and does nothing else: pointer and keyboard are the same for both. */
export interface PictureProps {
  readonly scene: Scene;
  readonly view: View;
  /** The view changes from frame to frame: what is drawn may be moved as it is, and drawn anew at rest. */
  readonly moving?: boolean;
  readonly highlight: Highlight;
  /** The party with a ring round it. */
  readonly chosen: PartyId | null;
  /** The party with the keyboard's focus ring round it. */
  readonly focused: PartyId | null;
}

/** What lies over a photo needs to know of it, whichever renderer draws it. */
export interface PhotoPlace {
  readonly scene: Scene;
  readonly view: View;
  readonly stage: RefObject<HTMLElement | null>;
}
