/** The sum of values ≥ 0, smallest first: the same to the last digit in whatever order they come. Sorts them in place. */
export const orderedSum = (values: number[]): number =>
  // Two values add up to the same either way.
  (values.length > 2 ? values.sort((a, b) => a - b) : values).reduce((sum, value) => sum + value, 0);

/** The same of `values[start … end−1]`, which stay as they are: for the many short runs of a network's parallel flows. */
export function orderedRunSum(values: Float64Array, start: number, end: number): number {
  if (end - start <= 2) return end - start === 2 ? values[start]! + values[start + 1]! : values[start]!;
  const sorted = values.slice(start, end).sort();
  let sum = 0;
  for (let k = 0; k < sorted.length; k++) sum += sorted[k]!;
  return sum;
}
