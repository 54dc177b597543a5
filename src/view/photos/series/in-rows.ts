/** What lies along a line, in rows: each in the first row in which it does not lie over another. `least`: so long it is taken to be. */
export function inRows<T extends { readonly from: number; readonly to: number }>(
  items: readonly T[],
  least: number,
): readonly { readonly item: T; readonly row: number }[] {
  const ends: number[] = [];
  return items
    .toSorted((a, b) => a.from - b.from)
    .map((item) => {
      const free = ends.findIndex((end) => end <= item.from);
      const row = free < 0 ? ends.length : free;
      ends[row] = Math.max(item.to, item.from + least);
      return { item, row };
    });
}
