import type { Box } from "./box.ts";
import { blockSize, type Labelled, type LabelStyle, type Written } from "./label-block.ts";
import type { SceneLabel } from "./scene.ts";
import { shorten, textWidth, wrapWords } from "./text-width.ts";

/** A way to write a name. */
export interface Form extends Written {
  /** How far this is from what was wished. */
  readonly cost: number;
}

/** From this cost on, a name is cut. */
export const CUT = 14;

export type Named = Pick<Labelled, "names" | "word">;

/** How a name may be written, by number, the best first; undefined after the last. */
export function formsOf(party: Named, stage: Box, style: LabelStyle): (nth: number) => Form | undefined {
  const sorted = (cut: boolean): readonly Form[] => forms(party, stage, style, cut).sort((a, b) => a.cost - b.cost);
  const whole = sorted(false).filter(({ cost }) => cost < CUT);
  let all: readonly Form[] | null = null;
  return (nth) => {
    const form = whole[nth];
    if (form !== undefined) return form;
    // most names find their place before: cutting takes longest
    all ??= sorted(true);
    return all[nth];
  };
}

/** With what each form costs: broken otherwise, shorter, without its word, and, with `cut`, cut. */
function forms(party: Named, stage: Box, { fontSize, wrap }: LabelStyle, cut: boolean): Form[] {
  const made: Form[] = [];
  const seen = new Set<string>();
  const add = (lines: readonly string[], word: SceneLabel["word"], cost: number): void => {
    const key = `${word === null} ${lines.join("\n")}`;
    if (lines.length === 0 || lines.includes("") || seen.has(key)) return;
    seen.add(key);
    made.push({ lines, word, size: blockSize(lines, word, fontSize), cost });
  };
  const room = (stage.right - stage.left) * 0.42;
  const fits = (lines: readonly string[]): boolean => lines.every((line) => textWidth(line, "sans", fontSize) <= room);
  for (const word of party.word === null ? [null] : [party.word, null]) {
    const wordless = party.word !== null && word === null ? 9 : 0;
    party.names.forEach((name, rank) => {
      for (const width of [wrap, 24, 18, 14, 11, 8]) {
        const lines = wrapWords(name, width);
        const cost = (width === wrap ? 0 : 1.5) + Math.max(0, lines.length - 2) * 3 + rank * 4 + wordless;
        add(lines, word, fits(lines) ? cost : cost + 30);
      }
    });
    if (!cut) continue;
    const last = party.names.at(-1) ?? "";
    for (const [share, cost] of [
      [1, CUT],
      [0.7, CUT + 2],
      [0.45, CUT + 5],
      [0.3, CUT + 9],
    ] as const) {
      add(
        wrapWords(last, 14)
          .map((line) => shorten(line, room * share, "sans", fontSize))
          .slice(0, 2),
        word,
        cost + wordless,
      );
      add([shorten(last, room * share, "sans", fontSize)], word, cost + wordless);
    }
  }
  return made;
}
