/** A symmetric positive (semi)definite system A x = b. */
export interface LinearSystem {
  readonly rightSide: Float64Array;
  /** A·x into `product`; gives x·A·x, which is summed best while both are at hand. */
  readonly multiply: (x: Float64Array, product: Float64Array) => number;
  /**
   * Something near A⁻¹·r into `near`, symmetric and positive semidefinite; gives r·`near`. What it cannot see of r, the
   * solution leaves out.
   */
  readonly precondition: (residual: Float64Array, near: Float64Array) => number;
}

export interface Solution {
  readonly x: Float64Array;
  /** Whether the residual (in the preconditioner's norm) came down to `tolerance` × that of b. */
  readonly solved: boolean;
}

/**
 * Solves A x = b by preconditioned conjugate gradients, from 0. Each round is one product with A.
 * Source: M. R. Hestenes, E. Stiefel, "Methods of conjugate gradients for solving linear systems", Journal of Research
 * of the National Bureau of Standards 49(6), 1952, 409–436, doi 10.6028/jres.049.044.
 */
export function conjugateGradients(
  { rightSide, multiply, precondition }: LinearSystem,
  { tolerance, rounds }: { readonly tolerance: number; readonly rounds: number },
): Solution {
  const { length } = rightSide;
  const x = new Float64Array(length);
  const residual = rightSide.slice();
  const near = new Float64Array(length);
  let size = precondition(residual, near);
  const direction = near.slice();
  const product = new Float64Array(length);
  // Not squared: very small weights would vanish.
  const enough = Math.sqrt(size) * tolerance;
  for (let round = 0; round < rounds && Math.sqrt(size) > enough; round++) {
    const step = size / multiply(direction, product);
    add(x, step, direction);
    add(residual, -step, product);
    const next = precondition(residual, near);
    turn(direction, next / size, near);
    size = next;
  }
  return { x, solved: Math.sqrt(size) <= enough };
}

// Loops over all entries stand in functions of their own, here and in what calls this: a function that is given others to
// call is compiled anew for each system, and runs slowly until it is.
function add(sum: Float64Array, times: number, values: Float64Array): void {
  for (let at = 0; at < sum.length; at++) sum[at]! += times * values[at]!;
}

function turn(direction: Float64Array, keep: number, near: Float64Array): void {
  for (let at = 0; at < direction.length; at++) direction[at] = near[at]! + keep * direction[at]!;
}
