import { captionMarks } from "./caption.ts";
import { flowMarks } from "./flow-marks.ts";
import { chosenMark, labelMarks, nodeMarks } from "./glyph.ts";
import { highlightOf } from "./highlight.ts";
import { type Ink, isShape, type Lettering, type Mark, OUTLINE, px, type Shape } from "./mark.ts";
import type { Scene } from "./scene.ts";
import { challengeMarks, tableMark } from "./table-marks.ts";

export interface SvgOptions {
  /** The theme's colours, by token; with `var(--…)` values the picture follows the page that it stands in. */
  readonly colour: (ink: Ink) => string;
  readonly font: { readonly sans: string; readonly serif: string };
  /** The party brought out, if any, as on the screen. */
  readonly selected?: string | null;
}

/** Opacity of flows at rest: where they cross, both can be followed. */
export const FLOW_OPACITY = 0.88;
/** Opacity of parties without a tie to the chosen one. */
export const DIMMED = 0.32;

/** The scene as one SVG document, text escaped. The same scene and options give the same text. */
export function sceneToSvg(scene: Scene, options: SvgOptions): string {
  const highlight = highlightOf(scene, options.selected ?? null);
  const draw = (marks: readonly Mark[]): string => marks.map((mark) => markToSvg(mark, options)).join("");
  const flows = [...scene.flows].sort((a, b) => Number(highlight.lit(a)) - Number(highlight.lit(b)));
  const caption = captionMarks(scene);
  const height = px(scene.height + caption.height);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${px(scene.width)} ${height}" ` +
      `width="${px(scene.width)}" height="${height}" role="img">`,
    `<title>${escaped(scene.title)}</title>`,
    `<rect width="100%" height="100%" fill="${options.colour("paper")}"/>`,
    draw([tableMark(scene)]),
    ...flows.map((flow) => {
      const opacity = highlight.active ? 1 : FLOW_OPACITY;
      return `<g opacity="${opacity}"><title>${escaped(flow.description)}</title>${draw(flowMarks(flow, highlight.ink(flow)))}</g>`;
    }),
    draw(challengeMarks(scene.challenge)),
    ...scene.nodes.map((node) => {
      const dimmed = highlight.dimmed(node.id) ? ` opacity="${DIMMED}"` : "";
      const chosen = highlight.party === node.id ? [chosenMark(node.r)] : [];
      return (
        `<g${dimmed}><title>${escaped(node.description)}</title>` +
        `<g transform="translate(${px(node.x)} ${px(node.y)})">${draw([...chosen, ...nodeMarks(node)])}</g>` +
        `${draw(labelMarks(node))}</g>`
      );
    }),
    draw(highlight.pills()),
    draw(caption.marks),
    "</svg>",
  ].join("\n");
}

export function markToSvg(mark: Mark, options: Pick<SvgOptions, "colour" | "font">): string {
  const attributes = isShape(mark) ? shapeAttributes(mark, options.colour) : letteringAttributes(mark, options);
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join("");
  return isShape(mark) ? `<path${written}/>` : `<text${written}>${escaped(mark.text)}</text>`;
}

type Attributes = Readonly<Record<string, string | number>>;

/** A shape as SVG attributes, by their names in SVG. */
export function shapeAttributes(shape: Shape, colour: SvgOptions["colour"]): Attributes {
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

export function letteringAttributes(
  mark: Lettering,
  { colour, font }: Pick<SvgOptions, "colour" | "font">,
): Attributes {
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
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
