import { type DecimalSign, evidenceOf } from "./decimal.ts";
import { escapeCell } from "./formula-safe.ts";

export type CellValue = string | number | boolean | null;

/**
 * Rows as the text of a CSV file, one line feed after each. Texts are made safe against formulas and quoted where
 * needed; numbers stand unrounded, with a decimal point unless another sign is asked for; null and NaN are empty.
 */
export function* tableLines(
  rows: Iterable<readonly CellValue[]>,
  separator = ",",
  decimal: DecimalSign = ".",
): Generator<string> {
  for (const cells of rows) yield `${cells.map((cell) => cellText(cell, separator, decimal)).join(separator)}\n`;
}

export const tableText = (rows: Iterable<readonly CellValue[]>, separator = ",", decimal: DecimalSign = "."): string =>
  [...tableLines(rows, separator, decimal)].join("");

function cellText(value: CellValue, separator: string, decimal: DecimalSign): string {
  if (value === null || Number.isNaN(value)) return "";
  if (typeof value === "number") return numberText(value, separator, decimal);
  if (typeof value === "boolean") return String(value);
  const safe = escapeCell(value);
  const quoted = safe.includes(separator) || /["\r\n]/.test(safe);
  return quoted ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Beside points as decimal sign only commas between cells tell that 1.125 is no thousand: elsewhere a fourth decimal does. */
function numberText(value: number, separator: string, decimal: DecimalSign): string {
  const text = String(value).replace(".", decimal);
  return separator !== "," && evidenceOf(text) === "either" ? `${text}0` : text;
}
