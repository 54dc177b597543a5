import { letters } from "./glyph.ts";
import type { Mark } from "./mark.ts";
import type { Scene } from "./scene.ts";
import { textWidth, wrapWords } from "./text-width.ts";

const SIZE = 12.5;
const LINE = 17;
const EDGE = 16;

/** What is looked at, in lines below the photo; nothing where that is the whole. px */
export function captionMarks({ width, height, looking }: Scene): {
  readonly marks: readonly Mark[];
  readonly height: number;
} {
  if (looking === undefined) return { marks: [], height: 0 };
  const room = width - 2 * EDGE;
  const broken = (text: string): readonly string[] => {
    const characters = Math.floor((text.length * room) / Math.max(1, textWidth(text, "sans", SIZE) * 1.04));
    return wrapWords(text, Math.max(12, characters));
  };
  const lines = [
    ...broken(looking.title).map((text) => ({ text, weight: 640, ink: "ink" as const })),
    ...broken(looking.details.join(" ")).map((text) => ({ text, weight: 420, ink: "ink-2" as const })),
  ].filter(({ text }) => text !== "");
  return {
    marks: lines.map(({ text, weight, ink }, at) => ({
      ...letters(text, EDGE, height + (at + 0.8) * LINE, SIZE, weight, ink),
      anchor: "start",
    })),
    height: lines.length * LINE + 8,
  };
}
