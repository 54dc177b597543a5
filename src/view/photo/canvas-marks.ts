import { type Ink, isShape, type Lettering, type Mark, OUTLINE, type Shape } from "../../photo/mark.ts";

/** The theme's colours and fonts as canvas and WebGL need them: resolved. */
export interface Palette {
  readonly colour: (ink: Ink) => string;
  readonly font: { readonly sans: string; readonly serif: string };
}

/** Reads the tokens in force on an element. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (token: string): string => style.getPropertyValue(token).trim();
  const known = new Map<Ink, string>();
  return {
    colour: (ink) => {
      const colour = known.get(ink) ?? read(`--${ink}`);
      known.set(ink, colour);
      return colour;
    },
    font: { sans: read("--sans"), serif: read("--serif") },
  };
}

/** Paths are parsed once for as long as their marks live: the same marks are drawn at every frame of a zoom. */
const paths = new WeakMap<Shape, Path2D>();

/** Marks on a canvas whose transform is set: the same marks as the SVG's, from the same path data. */
export function drawMarks(context: CanvasRenderingContext2D, marks: readonly Mark[], palette: Palette): void {
  for (const mark of marks) {
    if (isShape(mark)) drawShape(context, mark, palette);
    else drawLettering(context, mark, palette);
  }
}

function drawShape(context: CanvasRenderingContext2D, shape: Shape, { colour }: Palette): void {
  let path = paths.get(shape);
  if (path === undefined) {
    path = new Path2D(shape.d);
    paths.set(shape, path);
  }
  context.save();
  if (shape.opacity !== undefined) context.globalAlpha *= shape.opacity;
  if (shape.at !== undefined) {
    context.translate(shape.at.x, shape.at.y);
    context.scale(shape.at.scale, shape.at.scale);
  }
  if (shape.fill !== undefined) {
    context.fillStyle = colour(shape.fill);
    context.fill(path);
  }
  if (shape.stroke !== undefined) {
    context.strokeStyle = colour(shape.stroke);
    context.lineWidth = shape.width ?? 1;
    context.setLineDash(shape.dash === undefined ? [] : [...shape.dash]);
    context.lineCap = shape.round === true ? "round" : "butt";
    context.lineJoin = shape.round === true ? "round" : "miter";
    context.stroke(path);
  }
  context.restore();
}

function drawLettering(context: CanvasRenderingContext2D, mark: Lettering, { colour, font }: Palette): void {
  context.font = `${mark.weight} ${mark.size}px ${font[mark.face]}`;
  context.textAlign = mark.anchor === "middle" ? "center" : mark.anchor === "start" ? "left" : "right";
  context.textBaseline = "alphabetic";
  if (mark.outlined === true) {
    context.strokeStyle = colour("paper");
    context.lineWidth = OUTLINE;
    context.lineJoin = "round";
    context.setLineDash([]);
    context.strokeText(mark.text, mark.x, mark.y);
  }
  context.fillStyle = colour(mark.ink);
  context.fillText(mark.text, mark.x, mark.y);
}
