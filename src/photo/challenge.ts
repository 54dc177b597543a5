import { holding, type Piece } from "../domain/piece.ts";
import type { SceneChallenge } from "./scene.ts";
import { rim } from "./table-marks.ts";
import { shorten, textWidth, wrapWords } from "./text-width.ts";

/** Every line of the text stays within this share of the disc's radius, and this clear of the puzzle on its rim. px */
const WITHIN = 0.84;
const CLEAR = 2;
const LINE = 1.18;
/** Half the height of a line's letters over the font size, and how far the baseline lies below the middle. */
const HALF_LETTER = 0.42;
const BASELINE = 0.32;
/** The puzzle's pieces stand 4° apart on the rim. */
const PIECE_GAP = (4 / 180) * Math.PI;
/** Below this radius the text could not be read: the disc stays blank. px */
const LEAST_WITH_TEXT = 26;
const LEAST_FONT = 8.5;
/** The largest type over the radius; and of the request, whose disc is smaller. */
const LARGEST = 0.245;
const LARGEST_ASKED = 0.3;

/** The disc in the middle: the challenge in the largest type that fits, and the puzzle on its rim. */
export function sceneChallenge(
  centre: { readonly x: number; readonly y: number; readonly r: number },
  challenge: string,
  placeholder: string,
  pieces: readonly Piece[],
): SceneChallenge {
  const named = challenge.trim() !== "";
  const fitted =
    centre.r < LEAST_WITH_TEXT
      ? { size: LEAST_FONT, lines: [] }
      : largestFit(
          named ? challenge : placeholder,
          centre.r,
          pieces.length === 0 ? centre.r * WITHIN : Math.min(centre.r * WITHIN, rim(centre.r).inner - CLEAR),
          named ? LARGEST : LARGEST_ASKED,
        );
  // what is asked is asked whole, or not at all
  const written = named || !fitted.lines.at(-1)?.endsWith("…") ? fitted.lines : [];
  const line = fitted.size * LINE;
  const first = centre.y - ((written.length - 1) * line) / 2 + fitted.size * BASELINE;
  return {
    ...centre,
    fontSize: fitted.size,
    lines: written.map((text, index) => ({ text, y: first + index * line })),
    placeholder: !named,
    pieces: pieces.map((piece, index) => ({
      name: piece.name,
      holding: holding(piece),
      start: (index / pieces.length) * 2 * Math.PI + PIECE_GAP / 2,
      end: ((index + 1) / pieces.length) * 2 * Math.PI - PIECE_GAP / 2,
    })),
  };
}

/** The largest size at which the text, broken somewhere, stays within so much of the disc; else what fits of it at the least size. */
function largestFit(
  text: string,
  r: number,
  within: number,
  largest: number,
): { size: number; lines: readonly string[] } {
  for (let size = Math.max(LEAST_FONT, Math.round(r * 2 * largest) / 2); size >= LEAST_FONT; size -= 0.5) {
    for (let width = 24; width >= 6; width--) {
      const lines = wrapWords(text, width);
      if (inside(lines, size, within)) return { size, lines };
    }
  }
  const whole = wrapWords(text, 18);
  for (let count = Math.min(whole.length, Math.floor((1.5 * r) / (LEAST_FONT * LINE))); count > 0; count--) {
    const lines = whole.slice(0, count).map((line, index) => {
      const y = Math.abs(index - (count - 1) / 2) * LEAST_FONT * LINE + LEAST_FONT * HALF_LETTER;
      const room = 2 * Math.sqrt(Math.max(0, within ** 2 - y ** 2));
      return shorten(index === count - 1 && count < whole.length ? `${line}…` : line, room, "serif", LEAST_FONT);
    });
    if (lines.every((line) => line !== "")) return { size: LEAST_FONT, lines };
  }
  return { size: LEAST_FONT, lines: [] };
}

const inside = (lines: readonly string[], size: number, within: number): boolean =>
  lines.every((line, index) => {
    const y = Math.abs(index - (lines.length - 1) / 2) * size * LINE + size * HALF_LETTER;
    return Math.hypot(textWidth(line, "serif", size) / 2, y) <= within;
  });
