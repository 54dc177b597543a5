import type { Measure } from "../measures/measure.ts";
import type { Language } from "../text/language.ts";

/** A column of a table for people: numbers stand right, words left. */
export interface TextColumn {
  readonly header: string;
  readonly align: "left" | "right";
}

/** Rows that are made when they are asked for, and again when they are asked for again. */
export interface TextRows {
  readonly length: number;
  readonly at: (index: number) => readonly string[] | undefined;
}

/** The column of a measure. */
export const measureColumn = ({ text, unit }: Measure, language: Language): TextColumn => ({
  header: text[language].name,
  align: unit === "word" || unit === "party" || unit === "yes-no" ? "left" : "right",
});

/** A table in plain text: columns two spaces apart, as wide as their widest cell. */
export function* textTable(columns: readonly TextColumn[], rows: TextRows): Generator<string> {
  const widths = columns.map(({ header }) => widthOf(header));
  for (let k = 0; k < rows.length; k++) {
    rows.at(k)?.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, widthOf(printable(cell)));
    });
  }
  const line = (row: readonly string[]): string =>
    `${columns
      .map(({ align }, i) => {
        const cell = row[i] ?? "";
        const room = " ".repeat((widths[i] ?? 0) - widthOf(cell));
        return align === "right" ? room + cell : cell + room;
      })
      .join("  ")
      .trimEnd()}\n`;
  yield line(columns.map(({ header }) => header));
  yield line(widths.map((width) => "-".repeat(width)));
  for (let k = 0; k < rows.length; k++) yield line((rows.at(k) ?? []).map(printable));
}

/** Names come from files: in a terminal, a control character in one could move the cursor or rewrite what stands there. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
export const printable = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, "\ufffd");

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const WIDE = /\p{Emoji_Presentation}|\ufe0f|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

/** How many columns of a terminal a text takes. */
function widthOf(text: string): number {
  if (/^[\x20-\x7e–]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}
