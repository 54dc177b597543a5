import { type Drawing, type Group, isGroup, sceneDrawing } from "./drawing.ts";
import { type Ink, isShape, type Lettering, type Mark, OUTLINE, px, type Shape } from "./mark.ts";
import type { Scene } from "./scene.ts";

/** How a drawing is coloured and lettered. */
export interface SvgLook {
  /** The theme's colours, by token; with `var(--…)` values the picture follows the page that it stands in. */
  readonly colour: (ink: Ink) => string;
  readonly font: { readonly sans: string; readonly serif: string };
}

export interface SvgOptions extends SvgLook {
  /** The party brought out, if any, as on the screen. */
  readonly selected?: string | null;
}

/**
 * The scene as one SVG document in px, text escaped. The same scene and options give the same text. `colour` says what
 * each colour is (`printColour`), `font` the families; a party that is `selected` and not in it brings out nobody.
 */
export const sceneToSvg = (scene: Scene, { selected = null, ...look }: SvgOptions): string =>
  drawingToSvg(sceneDrawing(scene, selected), look);

/** A drawing as one SVG document. `style`: a style sheet to put in it. */
export function drawingToSvg({ width, height, title, groups }: Drawing, look: SvgLook, style = ""): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${px(width)} ${px(height)}" ` +
      `width="${px(width)}" height="${px(height)}" role="img">`,
    `<title>${escaped(title)}</title>`,
    ...(style === "" ? [] : [`<style>${style}</style>`]),
    `<rect width="100%" height="100%" fill="${look.colour("paper")}"/>`,
    ...groups.map((group) => groupToSvg(group, look)),
    "</svg>",
  ].join("\n");
}

function groupToSvg({ title, opacity = 1, at, parts }: Group, look: SvgLook): string {
  const attributes =
    (opacity === 1 ? "" : ` opacity="${opacity}"`) +
    (at === undefined ? "" : ` transform="translate(${px(at.x)} ${px(at.y)})"`);
  const named = title === undefined ? "" : `<title>${escaped(title)}</title>`;
  const drawn = parts.map((part) => (isGroup(part) ? groupToSvg(part, look) : markToSvg(part, look))).join("");
  return attributes === "" && named === "" ? drawn : `<g${attributes}>${named}${drawn}</g>`;
}

function markToSvg(mark: Mark, options: SvgLook): string {
  const attributes = isShape(mark) ? shapeAttributes(mark, options.colour) : letteringAttributes(mark, options);
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join("");
  return isShape(mark) ? `<path${written}/>` : `<text${written}>${escaped(mark.text)}</text>`;
}

type Attributes = Readonly<Record<string, string | number>>;

/** A shape as SVG attributes, by their names in SVG. */
export function shapeAttributes(shape: Shape, colour: SvgLook["colour"]): Attributes {
  const { at, dash } = shape;
  return {
    d: shape.d,
    fill: shape.fill === undefined ? "none" : colour(shape.fill),
    ...(shape.stroke !== undefined && { stroke: colour(shape.stroke), "stroke-width": px(shape.width ?? 1) }),
    ...(dash !== undefined && { "stroke-dasharray": dash.map(px).join(" ") }),
    ...(shape.round === true && { "stroke-linecap": "round", "stroke-linejoin": "round" }),
    ...(shape.opacity !== undefined && shape.opacity !== 1 && { opacity: shape.opacity }),
    ...(at !== undefined && {
      transform: `translate(${px(at.x)} ${px(at.y)}) scale(${Math.round(at.scale * 1e4) / 1e4})`,
    }),
  };
}

export function letteringAttributes(mark: Lettering, { colour, font }: SvgLook): Attributes {
  return {
    x: px(mark.x),
    y: px(mark.y),
    "text-anchor": mark.anchor,
    "font-size": px(mark.size),
    "font-family": font[mark.face],
    "font-weight": mark.weight,
    fill: colour(mark.ink),
    ...(mark.outlined === true && {
      stroke: colour("paper"),
      "stroke-width": OUTLINE,
      "stroke-linejoin": "round",
      "paint-order": "stroke",
    }),
  };
}

/** Text for XML. Characters that XML forbids become the replacement character, so that any name gives a valid file. */
export const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
