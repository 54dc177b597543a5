import { letters } from "./glyph.ts";
import { type Ink, type Mark, px, type Shape } from "./mark.ts";
import type { Point, SceneFlow } from "./scene.ts";
import { textWidth } from "./text-width.ts";

type Drawn = Pick<SceneFlow, "start" | "control" | "end" | "head" | "width" | "state" | "value">;

/** Agreed flows are hollow: this much of their width is line. px */
const HOLLOW_LINES = 2.8;

export const flowPath = ({ start, control, end }: Pick<SceneFlow, "start" | "control" | "end">): string =>
  `M${px(start.x)} ${px(start.y)}Q${px(control.x)} ${px(control.y)} ${px(end.x)} ${px(end.y)}`;

/** Actual: solid. Hoped: dashed. Agreed: hollow. Not sized: dotted. On the stage. */
export function flowMarks(flow: Drawn, ink: Ink): readonly Shape[] {
  const d = flowPath(flow);
  const [tip, left, right] = flow.head;
  const head = `M${px(tip.x)} ${px(tip.y)}L${px(left.x)} ${px(left.y)}L${px(right.x)} ${px(right.y)}Z`;
  const marks: Shape[] = [{ d, stroke: ink, width: flow.width, ...texture(flow) }];
  if (flow.state === "agreed") marks.push({ d, stroke: "table", width: flow.width - HOLLOW_LINES });
  marks.push({ d: head, fill: ink });
  return marks;
}

function texture({ state, value, width, start, end }: Drawn): Pick<Shape, "dash" | "round"> {
  if (state === "hoped") {
    // some five dashes at least, or a short wide flow would be a few blocks
    const most = Math.hypot(end.x - start.x, end.y - start.y) / 9;
    return { dash: [Math.max(5, Math.min(width * 1.6, most)), Math.max(4, Math.min(width * 1.2, most * 0.8))] };
  }
  if (value === null && state === "actual") return { dash: [0.1, Math.max(4, width * 2.6)], round: true };
  return {};
}

const PILL_FONT = 12.5;
const PILL_HALF = 10;
const halfWidth = (text: string): number => Math.max(PILL_HALF, textWidth(text, "sans", PILL_FONT) / 2 + 6);

/** Half the room that a pill wants for itself. */
export const pillRoom = (text: string): { readonly w: number; readonly h: number } => ({
  w: halfWidth(text) + 2.5,
  h: PILL_HALF + 0.5,
});

/** A flow's value on a pill, over the flow of a chosen party. */
export function pillMarks(text: string, at: Point, edge: Ink): readonly Mark[] {
  const half = { w: halfWidth(text), h: PILL_HALF };
  const side = half.w - half.h;
  const d =
    `M${px(at.x - side)} ${px(at.y - half.h)}h${px(2 * side)}a${half.h} ${half.h} 0 0 1 0 ${2 * half.h}` +
    `h${px(-2 * side)}a${half.h} ${half.h} 0 0 1 0 ${-2 * half.h}Z`;
  return [{ d, fill: "surface", stroke: edge, width: 1.4 }, letters(text, at.x, at.y + 4.4, PILL_FONT, 680, "ink")];
}
