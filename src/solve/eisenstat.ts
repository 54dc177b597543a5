import { conjugateGradients, type Solution } from "./conjugate-gradients.ts";
import { type Rows, rowTimes, type SplitRows } from "./split-rows.ts";

/**
 * Solves (D − L − Lᵀ) h = b, where each row sums to 0, by conjugate gradients with symmetric Gauss–Seidel as
 * preconditioner: half the rounds of Jacobi's. Eisenstat's trick makes a round as cheap as one product: the unknown is
 * (D − Lᵀ) h and the matrix (D − L)⁻¹ (D − L − Lᵀ) (D − Lᵀ)⁻¹, one sweep down the rows and one up, with D as
 * preconditioner.
 * Source: S. C. Eisenstat, "Efficient implementation of a class of preconditioned conjugate gradient methods", SIAM
 * Journal on Scientific and Statistical Computing 2(1), 1981, 1–4, doi 10.1137/0902001.
 */
export function solveByEisenstat(
  { diagonal, lower, upper }: SplitRows,
  rightSide: Float64Array,
  accuracy: { readonly tolerance: number; readonly rounds: number },
): Solution {
  const { length } = diagonal;
  const share = new Float64Array(length);
  for (let place = 0; place < length; place++) share[place] = 1 / diagonal[place]!;
  const back = new Float64Array(length);
  const there = new Float64Array(length);
  const swept = new Float64Array(length);
  sweepDown(lower, share, rightSide, swept);
  const none = nullVector(lower, length);
  const whole = sizeOf(none, share);
  const { x, solved } = conjugateGradients(
    {
      rightSide: swept,
      // With t = (D − Lᵀ)⁻¹ v the product is t + (D − L)⁻¹ (v − D t), and v − D t = −Lᵀ t.
      multiply: (v, product) => {
        sweepUp(upper, share, v, back, product);
        return sweepBack(lower, share, v, back, there, product);
      },
      precondition: (residual, near) => scaled(diagonal, none, whole, residual, near),
    },
    accuracy,
  );
  sweepUp(upper, share, x, back, there);
  return { x: back, solved };
}

/** (D − L)⁻¹ v. */
function sweepDown(lower: Rows, share: Float64Array, v: Float64Array, swept: Float64Array): void {
  for (let place = 0; place < share.length; place++) {
    swept[place] = (v[place]! + rowTimes(lower, place, swept)) * share[place]!;
  }
}

/** (D − Lᵀ)⁻¹ v into `back`, and Lᵀ times that into `above`. */
function sweepUp(upper: Rows, share: Float64Array, v: Float64Array, back: Float64Array, above: Float64Array): void {
  for (let place = share.length - 1; place >= 0; place--) {
    const around = rowTimes(upper, place, back);
    back[place] = (v[place]! + around) * share[place]!;
    above[place] = around;
  }
}

/** `back` + (D − L)⁻¹ (−product) into `product`, where Lᵀ·back stood; gives v·product. */
function sweepBack(
  lower: Rows,
  share: Float64Array,
  v: Float64Array,
  back: Float64Array,
  there: Float64Array,
  product: Float64Array,
): number {
  let along = 0;
  for (let place = 0; place < share.length; place++) {
    const value = (rowTimes(lower, place, there) - product[place]!) * share[place]!;
    there[place] = value;
    const both = back[place]! + value;
    product[place] = both;
    along += v[place]! * both;
  }
  return along;
}

/** n = (D − Lᵀ) 1, which the matrix takes to 0: as each row of D − L − Lᵀ sums to 0, it is the row sums of L. */
function nullVector(lower: Rows, length: number): Float64Array {
  const ones = new Float64Array(length).fill(1);
  const none = new Float64Array(length);
  for (let place = 0; place < length; place++) none[place] = rowTimes(lower, place, ones);
  return none;
}

/** n·D⁻¹ n. */
function sizeOf(none: Float64Array, share: Float64Array): number {
  let whole = 0;
  for (let place = 0; place < none.length; place++) whole += none[place]! * none[place]! * share[place]!;
  return whole;
}

/** D r into `near`, less what lies along n: there r holds only rounding that no level could mend. Gives r·near. */
function scaled(
  diagonal: Float64Array,
  none: Float64Array,
  whole: number,
  residual: Float64Array,
  near: Float64Array,
): number {
  let lacking = 0;
  for (let place = 0; place < none.length; place++) lacking += none[place]! * residual[place]!;
  const shared = lacking / whole;
  let along = 0;
  for (let place = 0; place < none.length; place++) {
    const value = diagonal[place]! * residual[place]! - shared * none[place]!;
    near[place] = value;
    along += residual[place]! * value;
  }
  return along;
}
