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
  const nodes = out.length;
  const total = out.reduce((sum, value) => sum + value, 0);
  if (out.some((given, node) => given + into[node]! >= total * (1 - 1e-9))) return null;
  const { mean, slope, price, rate } = LAWS[weights];
  const givers = [...out.keys()].filter((node) => out[node]! > 0);
  const takers = [...into.keys()].filter((node) => into[node]! > 0);
  // One vector for both: a_i at i, b_j at nodes + j.
  const places = Uint32Array.from([...givers, ...takers.map((node) => nodes + node)]);
  const sums = Float64Array.from([...out, ...into]);
  const ways = (node: number): number =>
    node < nodes ? takers.length - (into[node]! > 0 ? 1 : 0) : givers.length - (out[node - nodes]! > 0 ? 1 : 0);
  const vector = (): Float64Array => new Float64Array(2 * nodes);
  const forEachWay = (visit: (giver: number, taker: number) => void): void => {
    for (const giver of givers) for (const taker of takers) if (giver !== taker) visit(giver, nodes + taker);
  };

  let x = vector();
  for (const place of places) x[place] = rate(sums[place]! / ways(place)) / 2;
  const cost = (at: Float64Array): number => {
    let sum = 0;
    for (const place of places) sum += at[place]! * sums[place]!;
    forEachWay((giver, taker) => {
      const s = at[giver]! + at[taker]!;
      sum += s > 0 ? price(s) : Number.POSITIVE_INFINITY;
    });
    return sum;
  };
  const lacking = vector();
  const curvature = vector();
  const step = vector();
  const work = [vector(), vector(), vector(), vector()] as const;
  for (let round = 0; round < ROUNDS; round++) {
    lacking.fill(0);
    curvature.fill(0);
    for (const place of places) lacking[place] = -sums[place]!;
    forEachWay((giver, taker) => {
      const s = x[giver]! + x[taker]!;
      lacking[giver]! += mean(s);
      lacking[taker]! += mean(s);
      curvature[giver]! += slope(s);
      curvature[taker]! += slope(s);
    });
    if (places.every((place) => Math.abs(lacking[place]!) <= TOLERANCE * sums[place]!)) return found(x, nodes, weights);
    const from = x;
    const system = {
      places,
      rightSide: lacking,
      multiply: (v: Float64Array, product: Float64Array) => {
        for (const place of places) product[place] = curvature[place]! * v[place]!;
        forEachWay((giver, taker) => {
          const own = slope(from[giver]! + from[taker]!);
          product[giver]! += own * v[taker]!;
          product[taker]! += own * v[giver]!;
        });
      },
      precondition: (residual: Float64Array, near: Float64Array) => {
        for (const place of places) near[place] = residual[place]! / curvature[place]!;
      },
    };
    // Near enough a direction is a direction too.
    conjugateGradients(system, step, work, { tolerance: 1e-8, rounds: 500 });
    const before = cost(x);
    const gain = places.reduce((sum, place) => sum + lacking[place]! * step[place]!, 0);
    // At the end a step gains less than the rounding of the cost, and is right.
    const rounding = 1e-12 * Math.abs(before);
    let length = 1;
    let next = moved(x, step, length, places);
    while (!(cost(next) <= before - 1e-4 * length * gain + rounding) && length > 1e-12) {
      length /= 2;
      next = moved(x, step, length, places);
    }
    x = next;
  }
  return null;
}

function moved(x: Float64Array, step: Float64Array, length: number, places: Uint32Array): Float64Array {
  const next = x.slice();
  for (const place of places) next[place]! += length * step[place]!;
  return next;
}

function found(x: Float64Array, nodes: number, weights: Weights): ExpectedFlows {
  const { mean, smaller } = LAWS[weights];
  // 0 stands for a side that is left out: no rate is.
  const s = (from: number, to: number): number =>
    x[from] === 0 || x[nodes + to] === 0 ? Number.POSITIVE_INFINITY : x[from]! + x[nodes + to]!;
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
