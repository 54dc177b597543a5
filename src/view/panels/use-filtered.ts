import { useState } from "react";

/**
 * The rows that match a filter. One that matched when the filter was typed stays while it is edited, whatever it then
 * says: a row does not vanish under the hands of who types in it.
 */
export function useFiltered<Row>(
  filter: string,
  rows: readonly Row[],
  idOf: (row: Row) => string,
  matching: (row: Row) => boolean,
): readonly Row[] {
  const matched = (): ReadonlySet<string> => new Set(rows.filter(matching).map(idOf));
  const [held, setHeld] = useState(() => ({ filter, ids: matched() }));
  if (held.filter !== filter) setHeld({ filter, ids: matched() });
  return rows.filter(
    (row) => matching(row) || (held.filter === filter && filter.trim() !== "" && held.ids.has(idOf(row))),
  );
}
