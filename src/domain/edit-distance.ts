/**
 * How many slips of the pen lie between two texts: letters that are missing, added or other, and neighbours that
 * changed places, each place used once (optimal string alignment, the restricted Damerau-Levenshtein distance). Letters
 * are code points. Beyond `most` it is not counted on: the answer is then Infinity.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  const [from, to] = [[...a], [...b]];
  if (Math.abs(from.length - to.length) > most) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const other = from[i - 1] === to[j - 1] ? 0 : 1;
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + other);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (swapped) least = Math.min(least, at(beforeLast, j - 2) + 1);
      row.push(least);
    }
    // A swap reaches back two rows, so both have to be beyond it.
    if (Math.min(...row, ...last) > most) return Number.POSITIVE_INFINITY;
    [beforeLast, last] = [last, row];
  }
  const distance = at(last, to.length);
  return distance <= most ? distance : Number.POSITIVE_INFINITY;
}

const at = (row: readonly number[], index: number): number => row[index] as number;
