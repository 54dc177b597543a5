/**
 * 1/Σ p²: the number of equal shares that would be as concentrated as these `count` values are. Null where they sum to
 * nothing. Source: Laakso and Taagepera 1979 (`bibliography.ts`).
 */
export function effectiveNumber(count: number, value: (index: number) => number): number | null {
  let sum = 0;
  for (let index = 0; index < count; index++) sum += value(index);
  if (sum === 0) return null;
  let squares = 0;
  for (let index = 0; index < count; index++) squares += (value(index) / sum) ** 2;
  return 1 / squares;
}
