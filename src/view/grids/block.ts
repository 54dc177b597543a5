import type { Fault } from "../../domain/fault.ts";
import { parseTable } from "../../formats/table.ts";
import { tableText } from "../../formats/write-table.ts";

/** Cells as they are copied from a spreadsheet, row by row. */
export type Block = readonly (readonly string[])[];

/** A copied text as cells, blank rows kept; or what keeps its cells from being told apart. */
export function readBlock(text: string): { readonly block: Block; readonly faults: readonly Fault[] } {
  const { rows, faults } = parseTable(text, "\t", null);
  const block: (readonly string[])[] = [];
  for (const { row, cells } of rows) {
    while (block.length < row - 1) block.push([]);
    block.push(cells);
  }
  // A copy of nothing but empty cells is a copy too: it empties where it lands.
  return { block: block.length === 0 && faults.length === 0 ? [[""]] : block, faults };
}

/** Cells as a spreadsheet takes them. */
export const blockText = (block: Block): string => tableText(block, "\t").replace(/\n$/, "");

/** The same text in every cell: what emptying and filling down put there. */
export const filled = (height: number, width: number, text: (column: number) => string): Block =>
  Array.from({ length: height }, () => Array.from({ length: width }, (_, column) => text(column)));
