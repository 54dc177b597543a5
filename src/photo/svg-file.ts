import type { Drawing } from "./drawing.ts";
import { fontStyles } from "./paper-fonts.ts";
import { printColour } from "./print-palette.ts";
import { drawingToSvg } from "./svg.ts";

const FONT = { sans: "Figtree, system-ui, sans-serif", serif: "Newsreader, Georgia, serif" } as const;

/** A drawing as the text of a file that stands by itself: on white, with its fonts in it. */
export const svgFile = (drawing: Drawing): string =>
  `${drawingToSvg(drawing, { colour: printColour, font: FONT }, fontStyles())}\n`;
