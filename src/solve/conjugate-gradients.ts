/** A symmetric positive (semi)definite system A x = b over some places of longer vectors. */
export interface LinearSystem {
  /** The places that take part. */
  readonly places: Uint32Array;
  readonly rightSide: Float64Array;
  /** A·x into `product`, over the places. */
  readonly multiply: (x: Float64Array, product: Float64Array) => void;
  /** Something near A⁻¹·r into `near`, symmetric and positive semidefinite. What it cannot see of r, the solution leaves out. */
  readonly precondition: (residual: Float64Array, near: Float64Array) => void;
}

/**
 * Solves A x = b by preconditioned conjugate gradients from 0, writing x at the places; false where `rounds` did not
 * bring the residual (in the preconditioner's norm) down to `tolerance` × that of b. Each round is one product with A.
 * `work` holds four vectors as long as x, so that many small systems share them.
 * Source: M. R. Hestenes, E. Stiefel, "Methods of conjugate gradients for solving linear systems", Journal of Research
 * of the National Bureau of Standards 49(6), 1952, 409–436, doi 10.6028/jres.049.044.
 */
export function conjugateGradients(
  { places, rightSide, multiply, precondition }: LinearSystem,
  x: Float64Array,
  work: readonly [Float64Array, Float64Array, Float64Array, Float64Array],
  { tolerance, rounds }: { readonly tolerance: number; readonly rounds: number },
): boolean {
  const [residual, near, direction, product] = work;
  const dot = (a: Float64Array, b: Float64Array): number => {
    let sum = 0;
    for (let at = 0; at < places.length; at++) sum += a[places[at]!]! * b[places[at]!]!;
    return sum;
  };
  for (const place of places) {
    x[place] = 0;
    residual[place] = rightSide[place]!;
  }
  precondition(residual, near);
  for (const place of places) direction[place] = near[place]!;
  let size = dot(residual, near);
  // Not squared: very small weights would vanish.
  const enough = Math.sqrt(size) * tolerance;
  for (let round = 0; round < rounds && Math.sqrt(size) > enough; round++) {
    multiply(direction, product);
    const step = size / dot(direction, product);
    for (let at = 0; at < places.length; at++) {
      const place = places[at]!;
      x[place]! += step * direction[place]!;
      residual[place]! -= step * product[place]!;
    }
    precondition(residual, near);
    const next = dot(residual, near);
    const keep = next / size;
    for (let at = 0; at < places.length; at++) {
      const place = places[at]!;
      direction[place] = near[place]! + keep * direction[place]!;
    }
    size = next;
  }
  return Math.sqrt(size) <= enough;
}
