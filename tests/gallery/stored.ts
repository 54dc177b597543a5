import { printColour } from "../../src/photo/print-palette.ts";
import { drawingToSvg } from "../../src/photo/svg.ts";
import { drawPlate, type Plate, type StageName } from "./plate.ts";

/** Where a drawing is kept. */
export const storedAt = ({ name }: Plate): string => `tests/gallery/stored/${name}.svg`;

/** Kept at this size: the largest that everybody has on a desk. */
const KEPT: StageName = "laptop";

/** A drawing as it is kept: in the colours of print, and without fonts, which weigh more than all drawings together. */
export async function storedSvg(plate: Plate): Promise<string> {
  const font = { sans: "Figtree, sans-serif", serif: "Newsreader, serif" };
  return `${drawingToSvg(await drawPlate(plate, KEPT), { colour: printColour, font })}\n`;
}
