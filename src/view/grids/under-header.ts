import { recognise } from "../../formats/columns.ts";
import type { Block } from "./block.ts";
import { FLOW_COLUMNS, type FlowColumn } from "./flow-columns.ts";

/** What a header calls otherwise than the grid does. */
const CALLED: Readonly<Record<string, FlowColumn>> = { source: "from", target: "to", weight: "amount" };

/**
 * New rows that were copied with the names of their columns above them: of which column each is, and the rows without those names.
 * Null where the first row is no such row, or has a word that is no name of a column.
 */
export function underHeader([head = [], ...rows]: Block): {
  readonly columns: readonly FlowColumn[];
  readonly block: Block;
} | null {
  const columns = head.flatMap((word) => {
    const meaning = recognise("flows", word) ?? "";
    return CALLED[meaning] ?? FLOW_COLUMNS.find((column) => column === meaning) ?? [];
  });
  const tells = columns.includes("from") && columns.includes("to") && new Set(columns).size === head.length;
  return tells && rows.length > 0 ? { columns, block: rows } : null;
}
