import { createRequire } from "node:module";
import type { Drawing } from "../photo/drawing.ts";
import { inFonts, type Made } from "../photo/in-fonts.ts";
import { printColour } from "../photo/print-palette.ts";
import { drawingToSvg } from "../photo/svg.ts";

/** Two dots for each px: sharp on a screen and in a slide. */
const SCALE = 2;

const FONTS = [
  "figtree/400Regular/Figtree_400Regular",
  "figtree/600SemiBold/Figtree_600SemiBold",
  "figtree/700Bold/Figtree_700Bold",
  "newsreader/500Medium/Newsreader_500Medium",
];

/** A drawing as PNG. The fonts of this machine stay out, so that it is the same picture on every machine. */
export async function pngOf(sheet: Drawing): Promise<Made> {
  const { paperFonts } = await import("../photo/paper-fonts.ts");
  const { drawings, missing } = inFonts([sheet], paperFonts);
  const { Resvg } = await import("@resvg/resvg-js");
  const { resolve } = createRequire(import.meta.url);
  const svg = drawingToSvg(drawings[0]!, { colour: printColour, font: { sans: "Figtree", serif: "Newsreader" } });
  const image = new Resvg(svg, {
    fitTo: { mode: "zoom", value: SCALE },
    font: {
      loadSystemFonts: false,
      defaultFontFamily: "Figtree",
      fontFiles: FONTS.map((font) => resolve(`@expo-google-fonts/${font}.ttf`)),
    },
  });
  return { bytes: image.render().asPng(), missing };
}
