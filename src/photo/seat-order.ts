/** What two parties exchange, both ways together. Indices into the parties in their canonical order; `a` < `b`. */
export interface Tie {
  readonly a: number;
  readonly b: number;
  /** > 0 */
  readonly weight: number;
}

/** A crossing of two equally strong ties weighs as much as this many seats between a pair of them. */
const CROSSING = 0.5;
const ROUNDS = 8;
/** Of a large network one round must do: each takes parties × ties steps, and this many a second or two. */
const ROUND_STEPS = 1e8;
/** Of a larger one the first ring must, and of one with more parties than this their own order: nobody sees who sits where among so many. */
const SIFTED_STEPS = 1.5e8;
const RINGED = 20_000;
/** Above this many steps a round, crossings are left out: distance alone still seats strong exchange together. */
const CROSSING_STEPS = 1e6;

/**
 * Who sits where, clockwise from 12 o'clock: strong exchange side by side, few crossings. Minimises Σ weight ×
 * seats between + crossings by circular sifting: each party in turn walks once round the table and sits down where
 * the sum was least (Baur, Brandes 2004, Crossing reduction in circular layouts, doi:10.1007/978-3-540-30559-0_28).
 * No chance in it: the same ties give the same order. The party with the most exchange sits at 12 o'clock.
 *
 * `keep`: parties that already sit, in order. They stay in that order, with the first at 12 o'clock, and only the
 * others look for a seat: people remember where they sit.
 */
export function seatOrder(parties: number, ties: readonly Tie[], keep: readonly number[] = []): readonly number[] {
  if (parties > RINGED) return [...keep, ...others(parties, keep)];
  const neighbours = neighbourLists(parties, ties);
  const kept = new Set(keep);
  const start = kept.size === 0 ? greedyRing(neighbours) : [...keep, ...others(parties, keep)];
  if (parties < 4) return kept.size === 0 ? upright(start, neighbours) : start;
  const steps = parties * neighbours.reduce((sum, list) => sum + list.length ** 2, 0);
  const crossings = steps <= CROSSING_STEPS ? CROSSING : 0;
  const movers = range(parties).filter((party) => !kept.has(party));
  const ring = [...start];
  const isSifted = parties * (parties + 2 * ties.length) <= SIFTED_STEPS;
  const rounds = isSifted ? Math.min(ROUNDS, Math.max(1, Math.floor(ROUND_STEPS / (2 * parties * ties.length)))) : 0;
  for (let round = 0; round < rounds; round++) {
    let gain = 0;
    for (const party of movers) gain += sift(ring, party, neighbours, crossings);
    if (gain <= 1e-9) break;
  }
  if (kept.size === 0) return upright(ring, neighbours);
  const first = ring.indexOf(keep[0]!);
  return [...ring.slice(first), ...ring.slice(0, first)];
}

interface Neighbour {
  readonly party: number;
  readonly weight: number;
  /** √weight, so that the cost of a crossing is the product of two. */
  readonly root: number;
}

/** Weights are scaled to a largest of 1, so that distances and crossings compare whatever the unit. */
function neighbourLists(parties: number, ties: readonly Tie[]): readonly (readonly Neighbour[])[] {
  const largest = ties.reduce((most, tie) => Math.max(most, tie.weight), 0);
  const lists: Neighbour[][] = range(parties).map(() => []);
  for (const { a, b, weight } of [...ties].sort((s, t) => s.a - t.a || s.b - t.b)) {
    const scaled = weight / largest;
    lists[a]!.push({ party: b, weight: scaled, root: Math.sqrt(scaled) });
    lists[b]!.push({ party: a, weight: scaled, root: Math.sqrt(scaled) });
  }
  return lists;
}

/** A first ring: from the party with the most exchange, the one most tied to those seated joins at the nearer end. */
function greedyRing(neighbours: readonly (readonly Neighbour[])[]): readonly number[] {
  const total = neighbours.map(strength);
  const ring: number[] = [];
  const pull = neighbours.map(() => 0);
  const seated = neighbours.map(() => false);
  while (ring.length < neighbours.length) {
    let next = -1;
    for (let party = 0; party < neighbours.length; party++) {
      if (seated[party]) continue;
      if (next < 0 || pull[party]! > pull[next]! || (pull[party] === pull[next] && total[party]! > total[next]!)) {
        next = party;
      }
    }
    const side = neighbours[next]!.reduce((sum, { party, weight }) => {
      const at = ring.indexOf(party);
      return at < 0 ? sum : sum + weight * (at - (ring.length - 1) / 2);
    }, 0);
    if (side >= 0) ring.push(next);
    else ring.unshift(next);
    seated[next] = true;
    for (const { party, weight } of neighbours[next]!) pull[party]! += weight;
  }
  return ring;
}

/** Walks `party` once round the ring by swaps of neighbours and leaves it where the cost was least. Returns the gain. */
function sift(ring: number[], party: number, neighbours: readonly (readonly Neighbour[])[], crossing: number): number {
  const count = ring.length;
  const seat = new Int32Array(count);
  ring.forEach((who, at) => {
    seat[who] = at;
  });
  const apart = (p: number, q: number): number => {
    const d = p < q ? q - p : p - q;
    return d < count - d ? d : count - d;
  };
  /** The cost after one goes from a seat to another: by all of its ties but that to who takes that seat. */
  const moved = (before: number, ties: readonly Neighbour[], but: number, from: number, to: number): number => {
    let sum = before;
    for (let at = 0; at < ties.length; at++) {
      const { party: end, weight } = ties[at]!;
      if (end !== but) sum += weight * (apart(to, seat[end]!) - apart(from, seat[end]!));
    }
    return sum;
  };
  const walked = [...ring];
  const start = seat[party]!;
  let cost = 0;
  let least = -1e-9;
  let best = 0;
  for (let step = 1; step < count; step++) {
    const here = seat[party]!;
    const there = (here + 1) % count;
    const other = walked[there]!;
    cost = moved(cost, neighbours[party]!, other, here, there);
    cost = moved(cost, neighbours[other]!, party, there, here);
    if (crossing > 0) {
      // two ties from neighbouring seats cross, or stop crossing, exactly by which of their far ends comes first
      for (const mine of neighbours[party]!) {
        if (mine.party === other) continue;
        const from = (seat[mine.party]! - there + count) % count;
        for (const theirs of neighbours[other]!) {
          if (theirs.party === party || theirs.party === mine.party) continue;
          const before = from < (seat[theirs.party]! - there + count) % count;
          cost += (before ? -1 : 1) * crossing * mine.root * theirs.root;
        }
      }
    }
    walked[here] = other;
    walked[there] = party;
    seat[other] = here;
    seat[party] = there;
    if (cost < least) {
      least = cost;
      best = step;
    }
  }
  if (best === 0) return 0;
  for (let step = 0; step < best; step++) ring[(start + step) % count] = ring[(start + step + 1) % count]!;
  ring[(start + best) % count] = party;
  return -least;
}

/** The ring turned so that the party with the most exchange sits at 12 o'clock, and its first neighbour clockwise. */
function upright(ring: readonly number[], neighbours: readonly (readonly Neighbour[])[]): readonly number[] {
  const total = neighbours.map(strength);
  const heaviest = range(ring.length).reduce((most, p) => (total[p]! > total[most]! + 1e-12 ? p : most), 0);
  const at = ring.indexOf(heaviest);
  const turned = [...ring.slice(at), ...ring.slice(0, at)];
  const [first, ...others] = turned;
  return first === undefined || turned[1]! <= turned.at(-1)! ? turned : [first, ...others.reverse()];
}

const strength = (list: readonly Neighbour[]): number => list.reduce((sum, { weight }) => sum + weight, 0);
const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Who does not sit yet, in the canonical order. */
function others(parties: number, keep: readonly number[]): readonly number[] {
  const kept = new Set(keep);
  return range(parties).filter((party) => !kept.has(party));
}
