/** Sums are compared to 1e-9 relative (DESIGN §3): below that, a difference is only the order of adding. */
export const relativelyEqual = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
