import { captionMarks } from "./caption.ts";
import { flowMarks } from "./flow-marks.ts";
import { chosenMark, labelMarks, nodeMarks } from "./glyph.ts";
import { highlightOf } from "./highlight.ts";
import { inSeats } from "./in-seats.ts";
import type { Mark } from "./mark.ts";
import type { Scene } from "./scene.ts";
import { challengeMarks, tableMarks } from "./table-marks.ts";

/** A whole picture or page, as what is drawn on it: SVG, PNG and PDF draw the same one. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Read aloud, and the name of the document. */
  readonly title: string;
  readonly groups: readonly Group[];
}

/** Marks that belong together, one over the other. */
export interface Group {
  /** What it is, to who does not see it. */
  readonly title?: string;
  readonly opacity?: number;
  /** Where its own (0, 0) lies. */
  readonly at?: { readonly x: number; readonly y: number };
  readonly parts: readonly (Mark | Group)[];
}

export const isGroup = (part: Mark | Group): part is Group => "parts" in part;

/** Opacity of flows at rest: where they cross, both can be followed. */
export const FLOW_OPACITY = 0.88;
/** Opacity of parties without a tie to the chosen one. */
export const DIMMED = 0.32;
/** Their names on a screen, which have to be read all the same: 4.5 to 1 on every ground. */
export const DIMMED_NAME = 0.66;

/** The scene by itself, with what is looked at in words below it. `chosen`: the party brought out, if any. */
export function sceneDrawing(scene: Scene, chosen: string | null): Drawing {
  const caption = captionMarks(scene);
  return {
    width: scene.width,
    height: scene.height + caption.height,
    title: scene.title,
    groups: [...sceneGroups(scene, chosen), { parts: caption.marks }],
  };
}

/** The scene as it is drawn, from the table up. */
export function sceneGroups(scene: Scene, chosen: string | null): readonly Group[] {
  const highlight = highlightOf(scene, chosen);
  const flows = [...scene.flows].sort((a, b) => Number(highlight.lit(a)) - Number(highlight.lit(b)));
  return [
    { parts: tableMarks(scene) },
    ...flows.map((flow) => ({
      title: flow.description,
      opacity: highlight.active ? 1 : FLOW_OPACITY,
      parts: flowMarks(flow, highlight.ink(flow)),
    })),
    { parts: challengeMarks(scene.challenge) },
    ...inSeats(scene).map((node) => ({
      title: node.description,
      opacity: highlight.dimmed(node.id) ? DIMMED : 1,
      parts: [
        {
          at: { x: node.x, y: node.y },
          parts: [...(highlight.party === node.id ? [chosenMark(node.r)] : []), ...nodeMarks(node)],
        },
        ...labelMarks(node),
      ],
    })),
    { parts: highlight.pills() },
  ];
}
