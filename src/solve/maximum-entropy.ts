import { conjugateGradients } from "./conjugate-gradients.ts";

/** What a weight can be: any size above 0 (exponential), or a whole number (geometric). */
export type Weights = "any-size" | "counts";

/** Expectations of the most random flows that have given sums. */
export interface ExpectedFlows {
  /** E w_ij. */
  readonly mean: (from: number, to: number) => number;
  /** E min(w_ij, w_ji). */
  readonly smaller: (one: number, other: number) => number;
}

/** Relative, for every sum; Newton's last step makes it far smaller. */
const TOLERANCE = 1e-10;
const ROUNDS = 200;

/**
 * The maximum-entropy ensemble of flows without loops whose row and column sums are on average those given: w_ij is
 * exponential with rate s = a_i + b_j, or geometric with p = e^−s. A side that is 0 stays 0. Null where there is none: a
 * node that takes part in all flow has its sums met only at infinite a and b.
 *
 * a and b minimise the convex Σ a_i O_i + Σ b_j I_j − Σ ln s (or ln(1 − e^−s)), whose gradient is what the sums still
 * lack: Newton's method, its steps by conjugate gradients, halved until they gain enough.
 * Source: T. Squartini, F. Picciolo, F. Ruzzenenti, D. Garlaschelli, "Reciprocity of weighted networks", Scientific
 * Reports 3, 2013, 2729, doi 10.1038/srep02729; S. Boyd, L. Vandenberghe, "Convex Optimization", Cambridge University
 * Press, 2004, section 9.5.
 */
export function expectedFlows(out: Float64Array, into: Float64Array, weights: Weights): ExpectedFlows | null {
  const total = out.reduce((sum, value) => sum + value, 0);
  if (out.some((given, node) => given + into[node]! >= total * (1 - 1e-9))) return null;
  const { mean, slope, price, rate } = LAWS[weights];
  const givers = [...out.keys()].filter((node) => out[node]! > 0);
  const takers = [...into.keys()].filter((node) => into[node]! > 0);
  // One vector for both: first a by giver, then b by taker.
  const sums = Float64Array.from([...givers.map((node) => out[node]!), ...takers.map((node) => into[node]!)]);
  const forEachWay = (visit: (giver: number, taker: number) => void): void => {
    for (let k = 0; k < givers.length; k++)
      for (let l = 0; l < takers.length; l++) if (givers[k] !== takers[l]) visit(k, givers.length + l);
  };
  const ways = new Float64Array(sums.length);
  forEachWay((giver, taker) => {
    ways[giver]!++;
    ways[taker]!++;
  });
  const cost = (x: Float64Array): number => {
    let sum = dot(x, sums);
    forEachWay((giver, taker) => {
      const s = x[giver]! + x[taker]!;
      sum += s > 0 ? price(s) : Number.POSITIVE_INFINITY;
    });
    return sum;
  };
  let x: Float64Array = sums.map((sum, k) => rate(sum / ways[k]!) / 2);
  for (let round = 0; round < ROUNDS; round++) {
    const lacking = sums.map((sum) => -sum);
    const curvature = new Float64Array(sums.length);
    forEachWay((giver, taker) => {
      const s = x[giver]! + x[taker]!;
      lacking[giver]! += mean(s);
      lacking[taker]! += mean(s);
      curvature[giver]! += slope(s);
      curvature[taker]! += slope(s);
    });
    if (lacking.every((off, k) => Math.abs(off) <= TOLERANCE * sums[k]!)) return found(x, givers, takers, weights);
    const here = x;
    const system = {
      rightSide: lacking,
      multiply: (v: Float64Array, product: Float64Array) => {
        for (const [k, own] of curvature.entries()) product[k] = own * v[k]!;
        forEachWay((giver, taker) => {
          const own = slope(here[giver]! + here[taker]!);
          product[giver]! += own * v[taker]!;
          product[taker]! += own * v[giver]!;
        });
        return dot(v, product);
      },
      precondition: (residual: Float64Array, near: Float64Array) => {
        for (const [k, own] of curvature.entries()) near[k] = residual[k]! / own;
        return dot(residual, near);
      },
    };
    // Near enough a direction is a direction too.
    const { x: step } = conjugateGradients(system, { tolerance: 1e-8, rounds: 500 });
    x = descended(x, step, cost, dot(lacking, step));
  }
  return null;
}

/** As far along the step as gains enough, halved from the whole. At the end it gains less than the cost's own rounding. */
function descended(x: Float64Array, step: Float64Array, cost: (x: Float64Array) => number, gain: number): Float64Array {
  const before = cost(x);
  const rounding = 1e-12 * Math.abs(before);
  for (let length = 1; ; length /= 2) {
    const next = x.map((value, k) => value + length * step[k]!);
    if (cost(next) <= before - 1e-4 * length * gain + rounding || length < 1e-12) return next;
  }
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, k) => sum + value * b[k]!, 0);

/** A side that is left out has no rate; at an infinite one nothing flows. */
function found(x: Float64Array, givers: readonly number[], takers: readonly number[], weights: Weights): ExpectedFlows {
  const { mean, smaller } = LAWS[weights];
  const a = new Map(givers.map((node, k) => [node, x[k]!]));
  const b = new Map(takers.map((node, l) => [node, x[givers.length + l]!]));
  const s = (from: number, to: number): number =>
    (a.get(from) ?? Number.POSITIVE_INFINITY) + (b.get(to) ?? Number.POSITIVE_INFINITY);
  return { mean: (from, to) => mean(s(from, to)), smaller: (one, other) => smaller(s(one, other) + s(other, one)) };
}

/** By the rate s: E w, −dE w/ds, what it adds to the cost; E min by the two rates together; and the rate of a mean. */
const LAWS = {
  "any-size": {
    mean: (s: number) => 1 / s,
    slope: (s: number) => 1 / s ** 2,
    price: (s: number) => -Math.log(s),
    smaller: (both: number) => 1 / both,
    rate: (mean: number) => 1 / mean,
  },
  counts: {
    mean: (s: number) => 1 / Math.expm1(s),
    slope: (s: number) => Math.exp(s) / Math.expm1(s) ** 2,
    price: (s: number) => -Math.log(-Math.expm1(-s)),
    smaller: (both: number) => 1 / Math.expm1(both),
    rate: (mean: number) => Math.log1p(1 / mean),
  },
} as const;
