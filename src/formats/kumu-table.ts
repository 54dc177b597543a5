import { type Assumption, assumption } from "../domain/assumption.ts";
import type { ColumnMeaning } from "../domain/column-meaning.ts";
import { recognise, type TableRole } from "./columns.ts";
import { fold } from "./fold.ts";
import type { GivenTable } from "./given-table.ts";
import type { TableRow } from "./table.ts";

/** What Kumu calls its own columns (docs.kumu.io), and what these are here. */
const OWN: Readonly<Record<TableRole, Readonly<Record<string, ColumnMeaning>>>> = {
  flows: { from: "source", to: "target", type: "resource", description: "note", strength: "weight" },
  parties: { label: "id", type: "kind" },
};
const BOTH_WAYS = /^(?:undirected|mutual)$/i;

/** Which of Kumu's lists has these columns; null where it is none of them. */
function roleOf(headers: readonly string[]): TableRole | null {
  const has = (name: string): boolean => headers.some((header) => fold(header) === name);
  if (has("from") && has("to") && has("direction")) return "flows";
  const isList = has("label") && (has("tags") || (has("type") && has("description")));
  return isList && !headers.some((header) => recognise("parties", header) === "id") && !has("from") ? "parties" : null;
}

/** A table of Kumu's as one of flows or parties; null where it is none. A connection without a direction is a flow there and one back. */
export function kumuTable(
  rows: readonly TableRow[],
  sheet: string | null,
): { readonly table: GivenTable; readonly assumptions: readonly Assumption[] } | null {
  const headers = rows[0]?.cells ?? [];
  const role = roleOf(headers);
  if (role === null) return null;
  const at = (name: string): number => headers.findIndex((header) => fold(header) === name);
  const [from, to, direction] = [at("from"), at("to"), at("direction")];
  let both = 0;
  const all = rows.flatMap((row, i): readonly TableRow[] => {
    if (role === "parties" || i === 0 || !BOTH_WAYS.test(row.cells[direction] ?? "")) return [row];
    both++;
    const back = [...row.cells];
    back[from] = row.cells[to] ?? "";
    back[to] = row.cells[from] ?? "";
    return [row, { ...row, cells: back }];
  });
  const columns = headers.map((header): ColumnMeaning | null => {
    const name = fold(header);
    return Object.hasOwn(OWN[role], name) ? OWN[role][name]! : null;
  });
  return {
    table: { role, sheet, counts: "rows", rows: all, columns, plainNumbers: false },
    assumptions: both > 0 ? [assumption("both-ways", { flows: both })] : [],
  };
}
