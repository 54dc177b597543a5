import type { Random } from "../domain/random.ts";
import { inverseNormal } from "../solve/inverse-normal.ts";

/** What truly flows: party `from` gives party `to` so much. */
export interface TrueFlow {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** How a party gets back what it gives: straight from those to whom it gives, or from others, round the circle. */
export type Shape = "even pairs" | "circulating";

/** Sizes vary by a factor of two: one step on the doubling scale of the estimates. */
const SPREAD = Math.LN2;

/** Four partners, or half of the others where that is more: what partnerships in `data/` and the reference have. */
export const usualPartners = (parties: number): number => Math.min(parties - 1, Math.max(4, (parties - 1) / 2));

/** How much one flow is. */
export const usualSize = (random: Random): number => 4 * Math.exp(SPREAD * normal(random));

export const normal = (random: Random): number => inverseNormal((Math.floor(random() * 2 ** 32) + 0.5) / 2 ** 32);

/**
 * A partnership in which every party brings exactly what it takes. Relations are drawn evenly until there are as many as
 * give every party `partners` of them on average, each at least two; sizes are lognormal. With even pairs each relation
 * goes both ways alike. Circulating, each way is a relation of its own, and sizes are scaled until all are balanced.
 */
export function fairNetwork(parties: number, partners: number, shape: Shape, random: Random): readonly TrueFlow[] {
  const oneWay = shape === "circulating";
  for (;;) {
    const flows = relations(parties, partners, oneWay, random).flatMap(([from, to]): readonly TrueFlow[] => {
      const weight = usualSize(random);
      return oneWay
        ? [{ from, to, weight }]
        : [
            { from, to, weight },
            { from: to, to: from, weight },
          ];
    });
    const fair = oneWay ? balanced(parties, flows) : flows;
    if (fair !== null) return fair;
  }
}

/** Pairs in random order, as many as are wanted; then those that bring everyone to two (in and out, where they go one way). */
function relations(parties: number, partners: number, oneWay: boolean, random: Random): readonly [number, number][] {
  const pairs: [number, number][] = [];
  for (let a = 0; a < parties; a++) for (let b = oneWay ? 0 : a + 1; b < parties; b++) if (a !== b) pairs.push([a, b]);
  const order = pairs
    .map((pair) => ({ pair, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ pair }) => pair);
  const wanted = Math.round((parties * partners) / (oneWay ? 1 : 2));
  const [out, into] = [new Uint32Array(parties), new Uint32Array(parties)];
  return order.filter(([a, b], nth) => {
    const few = oneWay ? out[a]! < 2 || into[b]! < 2 : out[a]! + into[a]! < 2 || out[b]! + into[b]! < 2;
    if (nth >= wanted && !few) return false;
    out[a]!++;
    into[b]!++;
    return true;
  });
}

/**
 * The same flows, each scaled by what its giver and its receiver are given, until all bring what they take (E. E. Osborne,
 * On pre-conditioning of matrices, Journal of the ACM 7, 1960, 338–345). Null where that does not come about: then some
 * flow is on no circle.
 */
function balanced(parties: number, flows: readonly TrueFlow[]): readonly TrueFlow[] | null {
  const scale = new Float64Array(parties).fill(1);
  const weightOf = ({ from, to, weight }: TrueFlow): number => (weight * scale[from]!) / scale[to]!;
  const rows = Array.from({ length: parties }, (_, party) => ({
    given: flows.filter(({ from }) => from === party),
    taken: flows.filter(({ to }) => to === party),
  }));
  const sum = (some: readonly TrueFlow[]): number => some.reduce((total, flow) => total + weightOf(flow), 0);
  for (let round = 0; round < 1_000; round++) {
    let worst = 0;
    for (const [party, { given, taken }] of rows.entries()) {
      const off = Math.log(sum(taken) / sum(given));
      scale[party]! *= Math.exp(off / 2);
      worst = Math.max(worst, Math.abs(off));
    }
    if (worst < 1e-8) return flows.map((flow) => ({ ...flow, weight: weightOf(flow) }));
  }
  return null;
}
