import type { Random } from "../domain/random.ts";
import { type TrueFlow, usualSize } from "./fair-network.ts";

/** A partnership as it truly is, before anybody estimates it. Parties are numbers. */
export interface Truth {
  readonly parties: number;
  readonly flows: readonly PlantedFlow[];
  /** How many there are whom it is for: the last of the parties. */
  readonly beneficiaries?: number;
  /** What somebody feels: as bringing so many times what it takes. */
  readonly felt?: readonly { readonly party: number; readonly ratio: number }[];
  /** So many photos were taken before this one, in which it was the same. */
  readonly photos?: number;
}

interface PlantedFlow extends TrueFlow {
  readonly autonomy?: true;
  /** What it is worth to its receiver, where that is told apart from what it costs its giver. */
  readonly worth?: number;
}

interface Planted {
  readonly truth: Truth;
  readonly parties: readonly number[];
}

/** With whom a party exchanges whose balance is planted: with all others, or with those it was drawn. */
export type Reach = "all" | "drawn";

interface Given {
  /** Parties that no other pattern has taken. */
  readonly some: (count: number) => readonly number[];
  readonly random: Random;
  /** How far beyond its fair share something is. */
  readonly times: number;
  readonly reach: Reach;
}

/** Plants a pattern in what truly is. Null where this draw has no place for it. */
type Planter = (truth: Truth, given: Given) => Planted | null;

const sum = (flows: readonly PlantedFlow[]): number => flows.reduce((total, { weight }) => total + weight, 0);
const mean = (flows: readonly PlantedFlow[]): number => sum(flows) / Math.max(1, flows.length);
const touches = ({ from, to }: TrueFlow, ...parties: readonly number[]): boolean =>
  parties.includes(from) || parties.includes(to);
const withFlows = (truth: Truth, flows: readonly PlantedFlow[]): Truth => ({ ...truth, flows });

/** All but one, and but those whom it is for. */
const othersOf = ({ parties, beneficiaries = 0 }: Truth, party: number): readonly number[] =>
  [...Array(parties - beneficiaries).keys()].filter((other) => other !== party);

function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** One party exchanges with everybody; with whom it did not yet, as much to as fro. */
function withAll(truth: Truth, party: number, random: Random): readonly PlantedFlow[] {
  const strangers = othersOf(truth, party).filter(
    (other) => !truth.flows.some((flow) => touches(flow, party) && touches(flow, other)),
  );
  const more = strangers.flatMap((other): readonly PlantedFlow[] => {
    const weight = usualSize(random);
    return [
      { from: party, to: other, weight },
      { from: other, to: party, weight },
    ];
  });
  return [...truth.flows, ...more];
}

/** One party's flows out, or in, are all so many times as large. */
const grown =
  (end: "from" | "to"): Planter =>
  (truth, { some, random, times, reach }) => {
    const [party] = some(1);
    if (party === undefined) return null;
    const known = reach === "all" ? withAll(truth, party, random) : truth.flows;
    const flows = known.map((flow) => (flow[end] === party ? { ...flow, weight: flow.weight * times } : flow));
    return { truth: withFlows(truth, flows), parties: [party] };
  };

/** Patterns of size: at 1 times the fair share nothing is planted. */
const ofSize = {
  "brings-more": grown("from"),
  "takes-more": grown("to"),
  "persistent-imbalance": (truth, given) => {
    const planted = grown("from")(truth, given);
    return planted === null ? null : { ...planted, truth: { ...planted.truth, photos: 2 } };
  },
  "felt-against-computed": (truth, { some, times }) => {
    const [party] = some(1);
    return party === undefined
      ? null
      : { truth: { ...truth, felt: [...(truth.felt ?? []), { party, ratio: times }] }, parties: [party] };
  },
  "heavy-sacrifice": (truth, { some, times }) => {
    const [party, receiver] = some(2);
    if (party === undefined || receiver === undefined) return null;
    const weights = truth.flows.map(({ weight }) => weight).sort((a, b) => a - b);
    const weight = times * (weights[Math.floor(weights.length / 2)] ?? 0);
    const flow = { from: party, to: receiver, weight, autonomy: true } as const;
    return { truth: withFlows(truth, [...truth.flows, flow]), parties: [party] };
  },
  "negative-surplus": (truth, { times }) => ({
    truth: withFlows(
      truth,
      truth.flows.map((flow) => ({ ...flow, worth: (flow.worth ?? flow.weight) / times })),
    ),
    parties: [],
  }),
} satisfies Record<string, Planter>;

/** How many there are for whom a third party pays. */
const BENEFICIARIES = 2;

/** Patterns of shape: who exchanges with whom at all, and what comes back by which way. */
const ofShape = {
  /** What one brings is `times` what all others together bring, and nothing goes back to it. */
  "one-way-dependency": (truth, { some, times }) => {
    const [party] = some(1);
    const intake = truth.flows.filter(({ to }) => to === party).sort((a, b) => b.weight - a.weight);
    const [largest, ...others] = intake;
    if (party === undefined || largest === undefined || others.length === 0) return null;
    const source = largest.from;
    const flows = truth.flows
      .filter(({ from, to }) => from !== party || to !== source)
      .map((flow) => (flow === largest ? { ...flow, weight: times * sum(others) } : flow));
    return { truth: withFlows(truth, flows), parties: [party, source] };
  },
  /** All that it takes comes from one, as much as it gives to all. */
  "single-source": (truth, { some }) => {
    const [party] = some(1);
    const given = truth.flows.filter(({ from }) => from === party);
    const source = given[0]?.to;
    if (party === undefined || source === undefined || given.length < 2) return null;
    const flows = truth.flows.filter(({ to }) => to !== party);
    return {
      truth: withFlows(truth, [...flows, { from: source, to: party, weight: sum(given) }]),
      parties: [party, source],
    };
  },
  /** Two groups that exchange by way of one party alone. */
  gatekeeper: (truth, { some, random }) => {
    const [link] = some(1);
    if (link === undefined) return null;
    const others = shuffled(othersOf(truth, link), random);
    const third = Math.ceil(others.length / 3);
    const size = third + Math.floor(random() * (others.length - 2 * third + 1));
    const group = new Set(others.slice(0, size));
    const kept = truth.flows.filter((flow) => touches(flow, link) || group.has(flow.from) === group.has(flow.to));
    const weight = mean(truth.flows);
    const bridges = [others.slice(0, size), others.slice(size)].flatMap((side): readonly PlantedFlow[] =>
      kept.some((flow) => touches(flow, link) && touches(flow, ...side))
        ? []
        : [
            { from: link, to: side[0]!, weight },
            { from: side[0]!, to: link, weight },
          ],
    );
    return { truth: withFlows(truth, [...kept, ...bridges]), parties: [link] };
  },
  /** From one to the next to a third, who have nothing to do with anybody else. */
  "one-way-chain": (truth, { some, times }) => {
    const [first, second, third] = some(3);
    if (first === undefined || second === undefined || third === undefined) return null;
    const weight = times * mean(truth.flows);
    const flows: readonly PlantedFlow[] = [
      ...truth.flows.filter((flow) => !touches(flow, second, third)),
      { from: first, to: second, weight },
      { from: second, to: third, weight },
    ];
    return { truth: withFlows(truth, flows), parties: [first, second, third] };
  },
  /** Three to five pass on as much, round, as they give on average to all others. */
  "generalised-reciprocity": (truth, { some, random }) => {
    const ring = some(3 + Math.floor(random() * 3));
    if (ring.length < 3) return null;
    const weight = ring.reduce((total, party) => total + sum(truth.flows.filter(({ from }) => from === party)), 0);
    const next = new Map(ring.map((party, at) => [party, ring[(at + 1) % ring.length]!]));
    const flows: readonly PlantedFlow[] = [
      ...truth.flows.filter(({ from, to }) => next.get(from) !== to && next.get(to) !== from),
      ...[...next].map(([from, to]) => ({ from, to, weight: weight / ring.length })),
    ];
    return { truth: withFlows(truth, flows), parties: ring };
  },
  /** Some only feed the others, or are only fed by them, and have nothing to do with each other. */
  "closed-circle": (truth, { some, random }) => {
    const outside = some(2 + Math.floor((random() * Math.max(0, truth.parties - 3)) / 3));
    if (outside.length < 2) return null;
    const feeds = new Set(outside.filter(() => random() < 0.5));
    const isOutside = (party: number): boolean => outside.includes(party);
    const flows = truth.flows.filter(
      ({ from, to }) =>
        !(isOutside(from) && isOutside(to)) && (isOutside(from) ? feeds.has(from) : !isOutside(to) || !feeds.has(to)),
    );
    return { truth: withFlows(truth, flows), parties: outside };
  },
  "left-out": (truth, { some }) => {
    const [party] = some(1);
    if (party === undefined) return null;
    return {
      truth: withFlows(
        truth,
        truth.flows.filter((flow) => !touches(flow, party)),
      ),
      parties: [party],
    };
  },
  /**
   * One pays all others for what they bring to those whom it is for: each brings `times` what the others bring it, and
   * would fall short by as much without it.
   */
  "carried-by-third-party": (truth, { some, times }) => {
    const [payer] = some(1);
    if (payer === undefined || truth.beneficiaries !== undefined) return null;
    const kept = truth.flows.filter((flow) => !touches(flow, payer));
    const extra = othersOf(truth, payer).flatMap((party): readonly PlantedFlow[] => {
      const weight = (times - 1) * sum(kept.filter(({ from }) => from === party));
      if (weight === 0) return [];
      const each = Array.from({ length: BENEFICIARIES }, (_, nth) => ({
        from: party,
        to: truth.parties + nth,
        weight: weight / BENEFICIARIES,
      }));
      return [{ from: payer, to: party, weight }, ...each];
    });
    const parties = truth.parties + BENEFICIARIES;
    return {
      truth: { ...withFlows(truth, [...kept, ...extra]), parties, beneficiaries: BENEFICIARIES },
      parties: [payer],
    };
  },
  /** What is fair already. */
  balanced: (truth) => ({ truth, parties: [] }),
} satisfies Record<string, Planter>;

export type PatternOfSize = keyof typeof ofSize;
/** The patterns that can be planted, each by the id that `findings/` gives it. */
export type PlantedPattern = PatternOfSize | keyof typeof ofShape;

/** In the order in which they are planted: who is connected at all comes before how much flows. */
export const planters: Readonly<Record<PlantedPattern, Planter>> = { ...ofShape, ...ofSize };

export const isOfSize = (pattern: PlantedPattern): pattern is PatternOfSize => pattern in ofSize;
