import { useState } from "react";
import { type Sort, sorted } from "../parts/sort-header.tsx";

interface Order {
  readonly sort: Sort<string> | null;
  readonly places: ReadonlyMap<string, number>;
}

/**
 * Rows in the order of one column, as they stood when it was asked for: a row does not leave while it is typed in, and
 * what is new comes last.
 */
export function useOrder<Row extends { readonly id: string }>(
  rows: readonly Row[],
  sort: Sort<string> | null,
  value: (row: Row, column: string) => string | number | null,
  language: string,
): readonly Row[] {
  const ordered = (): Order => ({
    sort,
    places: new Map(sorted(rows, sort, value, language).map(({ id }, place) => [id, place])),
  });
  const [held, setHeld] = useState(ordered);
  if (held.sort !== sort) setHeld(ordered());
  if (sort === null) return rows;
  const place = ({ id }: Row): number => held.places.get(id) ?? Number.POSITIVE_INFINITY;
  return rows.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}
