import { circle, ellipse, type Mark, sector } from "./mark.ts";
import type { Scene, SceneChallenge } from "./scene.ts";

export const tableMark = ({ table }: Pick<Scene, "table">): Mark => ({
  d: ellipse(table.x, table.y, table.rx, table.ry),
  fill: "table",
  stroke: "table-edge",
  width: 1.5,
});

/** The disc in the middle with its puzzle rim and its text. A soft shade lifts it: that is the renderer's. */
export function challengeMarks(challenge: SceneChallenge): readonly Mark[] {
  const { x, y, r, fontSize, lines, placeholder, pieces } = challenge;
  const outer = r - 3;
  const inner = outer - Math.max(3.5, 0.06 * r);
  const whole = pieces.length === 1;
  return [
    { d: circle(x, y, r), fill: "surface" },
    ...pieces.map(({ holding, start, end }): Mark => {
      const [from, to] = whole ? [0, 2 * Math.PI] : [start, end];
      if (holding !== "missing") {
        return { d: sector(x, y, inner, outer, from, to), fill: "ink-2", opacity: holding === "sole" ? 0.42 : 1 };
      }
      return {
        d: sector(x, y, inner + 0.5, outer - 0.5, from, to),
        fill: "surface",
        stroke: "missing",
        width: 1.2,
        dash: [3, 2.6],
      };
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
