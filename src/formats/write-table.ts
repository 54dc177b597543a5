import { escapeCell } from "./formula-safe.ts";

export type CellValue = string | number | boolean | null;

/**
 * Rows as the text of a CSV file, one line feed after each. Texts are made safe against formulas and quoted where
 * needed; numbers stand unrounded with a decimal point; null and NaN are empty.
 */
export function* tableLines(rows: Iterable<readonly CellValue[]>, separator = ","): Generator<string> {
  for (const cells of rows) yield `${cells.map((cell) => cellText(cell, separator)).join(separator)}\n`;
}

export const tableText = (rows: Iterable<readonly CellValue[]>, separator = ","): string =>
  [...tableLines(rows, separator)].join("");

function cellText(value: CellValue, separator: string): string {
  if (value === null || Number.isNaN(value)) return "";
  if (typeof value !== "string") return String(value);
  const safe = escapeCell(value);
  const quoted = safe.includes(separator) || /["\r\n]/.test(safe);
  return quoted ? `"${safe.replaceAll('"', '""')}"` : safe;
}
