import type { Language } from "../text/language.ts";
import { type CellValue, tableText } from "./write-table.ts";

/** Between cells, and before decimals, where a spreadsheet of that language opens a file without asking. */
const SIGNS = { nl: [";", ","], en: [",", "."] } as const satisfies Record<Language, readonly [string, string]>;

/** Rows as the text of a CSV file that opens in a spreadsheet of that language. The mark in front tells it the encoding. */
export const spreadsheetText = (rows: Iterable<readonly CellValue[]>, language: Language): string =>
  `\ufeff${tableText(rows, ...SIGNS[language])}`;
