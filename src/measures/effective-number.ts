/**
 * 1/Σ p²: the number of equal shares that would be as concentrated as these `count` values are. Null where they sum to
 * nothing. Source: Laakso and Taagepera 1979 (`bibliography.ts`).
 */
export function effectiveNumber(count: number, value: (index: number) => number): number | null {
  let [sum, squares] = [0, 0];
  for (let index = 0; index < count; index++) {
    sum += value(index);
    squares += value(index) ** 2;
  }
  return sum === 0 ? null : sum ** 2 / squares;
}
