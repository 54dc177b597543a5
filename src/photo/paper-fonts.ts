import figtree400 from "@expo-google-fonts/figtree/400Regular/Figtree_400Regular.ttf?inline";
import figtree600 from "@expo-google-fonts/figtree/600SemiBold/Figtree_600SemiBold.ttf?inline";
import figtree700 from "@expo-google-fonts/figtree/700Bold/Figtree_700Bold.ttf?inline";
import newsreader500 from "@expo-google-fonts/newsreader/500Medium/Newsreader_500Medium.ttf?inline";
import signs from "./fonts/signs.ttf?inline";
import type { Face } from "./text-width.ts";

/** A font that files carry with them. Together they weigh half a megabyte: this file is only loaded when it is asked for. */
export interface PaperFont {
  readonly face: Face;
  readonly family: string;
  readonly weight: number;
  /** The TrueType file as a `data:` address in base64. */
  readonly address: string;
}

/** The weights of `paper-weights.ts`, each as a font of its own. */
export const paperFonts: readonly PaperFont[] = [
  { face: "sans", family: "Figtree", weight: 400, address: figtree400 },
  { face: "sans", family: "Figtree", weight: 600, address: figtree600 },
  { face: "sans", family: "Figtree", weight: 700, address: figtree700 },
  { face: "serif", family: "Newsreader", weight: 500, address: newsreader500 },
];

/** The signs of formulas, which stand in for what the faces lack. */
export const signFont: PaperFont = { face: "sans", family: "Signs", weight: 400, address: signs };

/** The same as a style sheet, so that an SVG shows the same letters wherever it is opened. */
export const fontStyles = (): string =>
  paperFonts
    .map(
      ({ family, weight, address }) =>
        `@font-face{font-family:${family};font-weight:${weight};src:url(${address}) format("truetype")}`,
    )
    .join("");
