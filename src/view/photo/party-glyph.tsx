import { GLYPH, nodeMarks } from "../../photo/glyph.ts";
import type { SceneNode } from "../../photo/scene.ts";
import { Marks } from "./marks.tsx";

interface PartyGlyphProps {
  readonly node: Pick<SceneNode, "core" | "side" | "tilt" | "ring" | "tint" | "badge">;
  /** Radius at which it is drawn; the disc in the photo may be larger or smaller. px */
  readonly r: number;
}

/** A party's pair of scales on its own, without badges: in a panel, a list, the legend. */
export function PartyGlyph({ node, r }: PartyGlyphProps) {
  const half = r + GLYPH.halo;
  return (
    <svg
      className="party-glyph"
      width={2 * half}
      height={2 * half}
      viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
      aria-hidden="true"
    >
      <Marks marks={nodeMarks({ ...node, r, signals: 0, soleHolder: false })} />
    </svg>
  );
}
