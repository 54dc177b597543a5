import { type Assumption, assumption } from "../domain/assumption.ts";
import type { Place } from "../domain/fault.ts";
import { NOBODY, TABLE } from "../domain/party.ts";
import type { FlowRow } from "./flow-row.ts";
import type { PartyList } from "./party-list.ts";

/** So many are named; how many more there are is said. */
const MOST_NAMED = 3;

/**
 * Rows that say all that an earlier one says: most often one that was pasted twice. They count, as any that go the same way do,
 * and are named with their places, since nobody finds them otherwise. `rows`: where each flow stands, by what the file counts.
 */
export function equalRows(
  flows: readonly FlowRow[],
  rows: readonly number[],
  { parties, table }: Pick<PartyList, "parties" | "table">,
  counts: Place["counts"],
): readonly Assumption[] {
  const first = new Map<string, number>();
  const found: { readonly flow: FlowRow; readonly row: number; readonly like: number }[] = [];
  for (const [k, flow] of flows.entries()) {
    const row = rows[k]!;
    const { from, to, kind, state, amount, cost, worth, date, note } = flow;
    const key = JSON.stringify([from, to, kind, state, amount, cost, worth, date, note]);
    const like = first.get(key);
    if (like === undefined) first.set(key, row);
    else found.push({ flow, row, like });
  }
  if (found.length === 0) return [];
  const nameOf = (ref: FlowRow["from"]): string | null =>
    ref === TABLE ? (table?.name ?? null) : ref === NOBODY ? null : (parties[ref]?.name ?? null);
  const named = found
    .slice(0, MOST_NAMED)
    .map(({ flow, row, like }) => ({ row, like, from: nameOf(flow.from), to: nameOf(flow.to) }));
  return [assumption("equal-rows", { rows: named, count: found.length, ...(counts && { counts }) })];
}
