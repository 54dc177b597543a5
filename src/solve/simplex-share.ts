/**
 * The share of the simplex {λ ≥ 0, Σλ = 1} on which Σ λ_r a_r > 0, exactly: the simplex cut by a plane through it, by
 * the recursion of G. Varsi, "The multidimensional content of the frustum of the simplex", Pacific Journal of
 * Mathematics 46 (1973), 303–314, in the form of M. M. Ali, "Content of the frustum of a simplex", ibid. 48 (1973),
 * 313–322. Each step is a mean of two shares, so nothing cancels, and equal values and zeros are nothing special (the
 * closed formula divides by differences of the a's). O(positive × other values); 0 without any value. The values are those
 * from `start` to before `end`, so that rows of many parties can stand in one array.
 */
export function simplexShare(values: ArrayLike<number>, start = 0, end = values.length): number {
  let positive = 0;
  for (let r = start; r < end; r++) if (values[r]! > 0) positive++;
  // Most parties lean to one side in every kind, and nothing has to be cut.
  if (positive === 0 || positive === end - start) return positive === 0 ? 0 : 1;
  const above: number[] = [];
  const below: number[] = [];
  for (let r = start; r < end; r++) {
    if (values[r]! > 0) above.push(values[r]!);
    else below.push(-values[r]!);
  }
  // After some of the values above 0: shares[k] is what they leave to the first k of those below.
  const shares = new Float64Array(below.length + 1);
  shares[0] = 1;
  for (const up of above)
    for (const [k, down] of below.entries()) shares[k + 1] = (down * shares[k + 1]! + up * shares[k]!) / (down + up);
  return shares[below.length]!;
}
