import { useEffect, useRef, useState } from "react";
import { DIMMED, DIMMED_NAME, FLOW_OPACITY } from "../../photo/drawing.ts";
import { flowMarks } from "../../photo/flow-marks.ts";
import { chosenMark, focusMark, labelMarks, nodeMarks } from "../../photo/glyph.ts";
import type { SceneNode } from "../../photo/scene.ts";
import { challengeMarks, tableMarks } from "../../photo/table-marks.ts";
import type { Theme } from "../workspace.ts";
import { drawMarks, type Palette, paletteOf } from "./canvas-marks.ts";
import { DETAILED, isLarge, onePerPair, THINNED } from "./large-scene.ts";
import type { PictureProps } from "./picture.ts";
import { useCarried } from "./use-carried.ts";

/** A large scene where there is no graphics card: on a canvas, with straight lines but for what is brought out. */
export function CanvasPicture({ theme, ...picture }: PictureProps & { readonly theme: Theme }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const done = useRef<readonly unknown[]>([]);
  // names are drawn again once their font has come
  const [fonts, setFonts] = useState(document.fonts.status);
  useEffect(() => {
    let wanted = true;
    void document.fonts.ready.then(() => wanted && setFonts("loaded"));
    return () => {
      wanted = false;
    };
  }, []);
  const { scene, view, moving = false, highlight, chosen, focused } = picture;
  const style = useCarried(moving, view, () => {
    const now = [scene, view, highlight, chosen, focused, theme, fonts];
    if (canvas.current === null || now.every((each, at) => each === done.current[at])) return;
    done.current = now;
    paint(canvas.current, picture);
  });
  return (
    <div className="photo-canvas" style={style} aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  );
}

function paint(canvas: HTMLCanvasElement, { scene, view, highlight, chosen, focused }: PictureProps): void {
  const context = canvas.getContext("2d");
  if (context === null) return;
  const palette = paletteOf(canvas);
  const ratio = devicePixelRatio;
  canvas.width = Math.round(scene.width * ratio);
  canvas.height = Math.round(scene.height * ratio);
  canvas.style.width = `${scene.width}px`;
  canvas.style.height = `${scene.height}px`;
  context.setTransform(view.k * ratio, 0, 0, view.k * ratio, view.x * ratio, view.y * ratio);
  drawMarks(context, tableMarks(scene), palette);
  context.globalAlpha = highlight.active ? 1 : FLOW_OPACITY;
  const brought = scene.flows.filter((flow) => highlight.active && highlight.lit(flow));
  const others = scene.flows.filter((flow) => !highlight.active || !highlight.lit(flow));
  const large = isLarge(scene);
  if (!large) for (const flow of others) drawMarks(context, flowMarks(flow, highlight.ink(flow)), palette);
  for (const flow of large ? onePerPair(others) : []) {
    context.strokeStyle = palette.colour(highlight.ink(flow));
    context.lineWidth = flow.width * THINNED;
    context.beginPath();
    context.moveTo(flow.start.x, flow.start.y);
    context.lineTo(flow.end.x, flow.end.y);
    context.stroke();
  }
  for (const flow of brought) drawMarks(context, flowMarks(flow, highlight.ink(flow)), palette);
  context.globalAlpha = 1;
  drawMarks(context, challengeMarks(scene.challenge), palette);
  for (const node of scene.nodes) {
    context.globalAlpha = highlight.dimmed(node.id) ? DIMMED : 1;
    if (node.r * view.k > DETAILED || node.id === chosen || node.id === focused) {
      context.save();
      context.translate(node.x, node.y);
      if (node.id === chosen) drawMarks(context, [chosenMark(node.r)], palette);
      drawMarks(context, nodeMarks(node), palette);
      if (node.id === focused) drawMarks(context, [focusMark(node.r, node.id === chosen)], palette);
      context.restore();
    } else drawDot(context, node, palette);
    context.globalAlpha = highlight.dimmed(node.id) ? DIMMED_NAME : 1;
    if (node.label.lines.length > 0) drawMarks(context, labelMarks(node), palette);
  }
  context.globalAlpha = 1;
  drawMarks(context, highlight.pills(), palette);
}

/** A disc too small for more than its form: filled where it is clear, else open. */
function drawDot(
  context: CanvasRenderingContext2D,
  { x, y, r, core, side, tint }: SceneNode,
  { colour }: Palette,
): void {
  const own = colour(tint?.ink ?? (side === "brings" ? "give" : side === "takes" ? "take" : "no-sign"));
  context.beginPath();
  context.arc(x, y, r, 0, 2 * Math.PI);
  context.fillStyle = core === "full" || tint !== undefined ? own : colour("surface");
  context.fill();
  context.strokeStyle = own;
  context.lineWidth = 1;
  context.stroke();
}
