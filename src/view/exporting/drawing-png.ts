import { type Drawing, type Group, isGroup } from "../../photo/drawing.ts";
import { PAPER_WEIGHTS } from "../../photo/paper-weights.ts";
import { printColour } from "../../photo/print-palette.ts";
import { drawMarks, type Palette, paletteOf } from "../photo/canvas-marks.ts";

/** Two dots for each px: sharp on a screen and in a slide. */
const SCALE = 2;

/** A drawing as PNG, by a canvas, in the fonts of the page. */
export async function drawingPng(drawing: Drawing): Promise<Blob> {
  const { font } = paletteOf(document.documentElement);
  await Promise.all(
    (["sans", "serif"] as const).flatMap((face) =>
      PAPER_WEIGHTS[face].map((weight) => document.fonts.load(`${weight} 16px ${font[face]}`)),
    ),
  );
  const canvas = document.createElement("canvas");
  canvas.width = drawing.width * SCALE;
  canvas.height = drawing.height * SCALE;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no canvas");
  context.scale(SCALE, SCALE);
  context.fillStyle = printColour("paper");
  context.fillRect(0, 0, drawing.width, drawing.height);
  for (const group of drawing.groups) drawGroup(context, group, { colour: printColour, font });
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob === null ? fail(new Error("no picture")) : done(blob)), "image/png");
  });
}

function drawGroup(context: CanvasRenderingContext2D, { at, opacity = 1, parts }: Group, palette: Palette): void {
  context.save();
  if (at !== undefined) context.translate(at.x, at.y);
  context.globalAlpha *= opacity;
  for (const part of parts) {
    if (isGroup(part)) drawGroup(context, part, palette);
    else drawMarks(context, [part], palette);
  }
  context.restore();
}
