import type { Fault } from "../../domain/fault.ts";
import { parseTable } from "../../formats/table.ts";
import { tableText } from "../../formats/write-table.ts";

/** Cells as they are copied from a spreadsheet, row by row. */
export type Block = readonly (readonly string[])[];

/** A copied text as cells, blank rows as rows of empty cells; or what keeps its cells from being told apart. */
export function readBlock(text: string): { readonly block: Block; readonly faults: readonly Fault[] } {
  const copied = text.replace(/\r?\n$/, "");
  const { rows, faults } = parseTable(copied, "\t", null);
  // The reader of tables leaves blank rows out; here they empty where they land.
  if (rows.length === 0 && faults.length === 0)
    return { block: copied.split("\n").map((line) => line.split("\t").map(() => "")), faults };
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const last = rows.at(-1)?.row ?? 0;
  const after = /(?:\n[\t\r ]*)+$/.exec(copied)?.[0].split("\n").length ?? 1;
  const block = Array.from({ length: last + after - 1 }, (): readonly string[] => Array(width).fill(""));
  for (const { row, cells } of rows) block[row - 1] = cells;
  return { block, faults };
}

/** Cells as a spreadsheet takes them. */
export const blockText = (block: Block): string => tableText(block, "\t").replace(/\n$/, "");

/** The same text in every cell: what emptying and filling down put there. */
export const filled = (height: number, width: number, text: (column: number) => string): Block =>
  Array.from({ length: height }, () => Array.from({ length: width }, (_, column) => text(column)));
