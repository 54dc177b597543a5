import { scaleLinear } from "d3-scale";
import type { State } from "../../domain/partnership.ts";
import type { PartyId } from "../../domain/party.ts";
import type { ResourceId } from "../../domain/resource.ts";
import { sidesByResource } from "../../measures/by-resource.ts";
import type { Evaluation } from "../../measures/evaluate.ts";
import { type BalanceCore, balanceCore } from "../../photo/balance-core.ts";
import type { Side } from "../../photo/scene.ts";

/** A kind in a bar: where it begins and ends, from the middle outwards, as a share of the longest bar. */
export interface BarPart {
  readonly resource: ResourceId;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** Where a party's ratio lies on the axis, from 0 (all goes out) to 1 (all comes in), and what the estimates reach. */
export interface RatioPlace {
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

export interface BarRow {
  readonly party: PartyId;
  readonly bars: Readonly<Record<Side, { readonly sum: number; readonly parts: readonly BarPart[] }>>;
  /** Null where there is no exchange, or no end to the estimates. */
  readonly ratio: RatioPlace | null;
  /** As the photo would have it on the screen for all: only what is clear has a side, and a word. */
  readonly balance: BalanceCore;
}

export interface Bars {
  readonly rows: readonly BarRow[];
  /** The band that counts as even. */
  readonly even: readonly [from: number, to: number];
  /** The axis of ratios, in doublings: 2 is four times. */
  readonly ticks: readonly { readonly at: number; readonly doubling: number }[];
}

/** How the rows are ordered: as they sit at the table, most exchange first, or from most out to most in. */
export type BarOrder = "table" | "exchange" | "ratio";

/** The axis runs to four times, or on to the doubling that holds every ratio; more than this is at its end. */
const DOUBLINGS = { least: 2, most: 6 };

/** What each party brings (to the left) and takes (to the right) of every kind, and how the two compare. */
export function barsOf(state: State, evaluation: Evaluation, seats: readonly PartyId[], order: BarOrder): Bars {
  const members = new Set(state.parties.filter(({ standing }) => standing === "member").map(({ id }) => id));
  const values = new Map(seats.map((id) => [id, evaluation.of(id)]));
  const known = [...values.values()].map(({ logRatio }) => Math.abs(logRatio ?? 0));
  const doublings = Math.min(
    DOUBLINGS.most,
    Math.max(DOUBLINGS.least, ...known.map((log) => Math.ceil(log / Math.LN2))),
  );
  // More out is to the left, as on the party's ring.
  const end = doublings * Math.LN2;
  const ratio = scaleLinear([end, -end], [0, 1]).clamp(true);
  const largest = Math.max(0, ...[...values.values()].flatMap(({ brings, takes }) => [brings ?? 0, takes ?? 0]));
  const length = scaleLinear([0, largest === 0 ? 1 : largest], [0, 1]);
  const bar = (party: PartyId, side: Side): BarRow["bars"][Side] => {
    let sum = 0;
    const parts = sidesByResource(state, party).flatMap(({ resource, [side]: value }): BarPart[] => {
      if (value === 0) return [];
      const from = sum;
      sum += value;
      return [{ resource, value, from: length(from), to: length(sum) }];
    });
    return { sum, parts };
  };
  const rows = seats.map((party): BarRow => {
    const { verdict, logRatio, standardError, brings, takes } = values.get(party)!;
    const reach = standardError === null ? null : evaluation.zStar * standardError;
    return {
      party,
      bars: { brings: bar(party, "brings"), takes: bar(party, "takes") },
      ratio:
        logRatio === null || reach === null
          ? null
          : { at: ratio(logRatio), low: ratio(logRatio + reach), high: ratio(logRatio - reach) },
      balance: balanceCore({ verdict, logRatio, brings, takes }, evaluation.withinNoise, members.has(party), "beamer"),
    };
  });
  const even = Math.log(evaluation.precision.tolerance);
  return {
    rows: order === "table" ? rows : rows.toSorted(order === "exchange" ? byExchange : byRatio),
    even: [ratio(even), ratio(-even)],
    ticks: [-doublings, 0, doublings].map((doubling) => ({ at: ratio(doubling * Math.LN2), doubling })),
  };
}

const byExchange = (a: BarRow, b: BarRow): number => exchange(b) - exchange(a);
const exchange = ({ bars }: BarRow): number => bars.brings.sum + bars.takes.sum;

/** Who has no ratio comes last. */
const byRatio = (a: BarRow, b: BarRow): number => (a.ratio?.at ?? 2) - (b.ratio?.at ?? 2);
