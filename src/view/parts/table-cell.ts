import type { Language } from "../../text/language.ts";
import { decimalText } from "../../text/numbers.ts";

/** A number with its words is shown in words, and sorted and saved as a number. */
export type TableCell = string | number | null | { readonly shown: string; readonly value: number | null };

export const shownCell = (cell: TableCell, language: Language): string =>
  cell === null
    ? "–"
    : typeof cell === "object"
      ? cell.shown
      : typeof cell === "number"
        ? decimalText(language, cell)
        : cell;

export const savedCell = (cell: TableCell): string | number | null =>
  cell !== null && typeof cell === "object" ? cell.value : cell;
