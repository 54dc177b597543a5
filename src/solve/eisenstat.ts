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
  for (let place = 0; place < length; place++) {
    swept[place] = (rightSide[place]! + rowTimes(lower, place, swept)) * share[place]!;
  }
  const { x, solved } = conjugateGradients(
    {
      rightSide: swept,
      // With t = (D − Lᵀ)⁻¹ v the product is t + (D − L)⁻¹ (v − D t), and v − D t = −Lᵀ t.
      multiply: (v, product) => {
        for (let place = length - 1; place >= 0; place--) {
          const above = rowTimes(upper, place, back);
          back[place] = (v[place]! + above) * share[place]!;
          product[place] = above;
        }
        let along = 0;
        for (let place = 0; place < length; place++) {
          const value = (rowTimes(lower, place, there) - product[place]!) * share[place]!;
          there[place] = value;
          const both = back[place]! + value;
          product[place] = both;
          along += v[place]! * both;
        }
        return along;
      },
      precondition: withoutNull(diagonal, share, lower),
    },
    accuracy,
  );
  for (let place = length - 1; place >= 0; place--) {
    back[place] = (x[place]! + rowTimes(upper, place, back)) * share[place]!;
  }
  return { x: back, solved };
}

/**
 * D r, less what lies along n = (D − Lᵀ) 1, which the matrix takes to 0: there r holds only rounding that no level
 * could mend. As each row of D − L − Lᵀ sums to 0, n is the row sums of L.
 */
function withoutNull(diagonal: Float64Array, share: Float64Array, lower: Rows) {
  const ones = new Float64Array(diagonal.length).fill(1);
  const none = new Float64Array(diagonal.length);
  let whole = 0;
  for (let place = 0; place < none.length; place++) {
    const along = rowTimes(lower, place, ones);
    none[place] = along;
    whole += along * along * share[place]!;
  }
  return (residual: Float64Array, near: Float64Array): number => {
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
  };
}
