/** The sum of values ≥ 0, smallest first: the same to the last digit in whatever order they come. Sorts them in place. */
export const orderedSum = (values: number[]): number =>
  // Two values add up to the same either way.
  (values.length > 2 ? values.sort((a, b) => a - b) : values).reduce((sum, value) => sum + value, 0);
