import type { Holding } from "../domain/piece.ts";
import type { Disc } from "./flow-shape.ts";
import { circle, ellipse, type Mark, type Shape, sector } from "./mark.ts";
import type { Scene, SceneChallenge } from "./scene.ts";

/** The tabletop; nothing where nobody sits or stands at one. */
export function tableMarks({ table }: Pick<Scene, "table">): readonly Mark[] {
  const { x, y, rx, ry, shown = { rx: 1, ry: 1 } } = table;
  if (shown === null) return [];
  return [{ d: ellipse(x, y, rx * shown.rx, ry * shown.ry), fill: "table", stroke: "table-edge", width: 1.5 }];
}

/** The disc in the middle with its puzzle rim and its text. A soft shade lifts it: that is the renderer's. */
export function challengeMarks(challenge: SceneChallenge): readonly Mark[] {
  const { x, y, r, fontSize, lines, placeholder, pieces } = challenge;
  const whole = pieces.length === 1;
  return [
    { d: circle(x, y, r), fill: "surface" },
    ...pieces.map(({ holding, start, end }): Mark => {
      const [from, to] = whole ? [0, 2 * Math.PI] : [start, end];
      return pieceMark(challenge, holding, from, to);
    }),
    ...lines.map(
      (line): Mark => ({
        text: line.text,
        x,
        y: line.y,
        anchor: "middle",
        size: fontSize,
        face: "serif",
        weight: 560,
        ink: placeholder ? "ink-3" : "ink",
      }),
    ),
  ];
}

/** Where the puzzle lies on a disc of this radius: on a small one it is thinner and nearer to the edge, for the text needs the room. px */
export function rim(r: number): { readonly inner: number; readonly outer: number } {
  const outer = r - Math.min(3, 0.07 * r);
  return { inner: outer - Math.max(Math.min(3.5, 0.085 * r), 0.06 * r), outer };
}

/** A piece of the puzzle on a challenge's rim: held by several, by one alone, or by nobody yet. */
export function pieceMark(
  { x, y, r }: Disc,
  holding: Holding,
  from: number,
  to: number,
  { inner, outer } = rim(r),
): Shape {
  if (holding !== "missing")
    return { d: sector(x, y, inner, outer, from, to), fill: "ink-2", opacity: holding === "sole" ? 0.42 : 1 };
  return {
    d: sector(x, y, inner + 0.5, outer - 0.5, from, to),
    fill: "surface",
    stroke: "missing",
    width: 1.2,
    dash: [3, 2.6],
  };
}
