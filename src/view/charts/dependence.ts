import { scaleLinear } from "d3-scale";
import type { Endpoint, PartyId } from "../../domain/party.ts";
import type { Evaluation } from "../../measures/evaluate.ts";
import { mostExchange } from "./most-exchange.ts";

/** Where a party stands between leaning and being leaned on. Shares from 0 to 1. */
export interface DependencePoint {
  readonly party: PartyId;
  /** Of all that it takes, what comes from the one that gives it most. */
  readonly leans: number;
  readonly on: Endpoint;
  /** Of what another takes, what comes from this party: the mean over all others that take anything. */
  readonly carries: number;
  /** On the picture, 0 to 1: rightwards as it carries more, upwards as it leans more. */
  readonly x: number;
  readonly y: number;
}

export interface Dependence {
  readonly points: readonly DependencePoint[];
  /** Who takes nothing has no share of it, and so no place. */
  readonly without: readonly { readonly party: PartyId; readonly carries: number }[];
  /** Parties that have no place, because there is no room for all. */
  readonly leftOut: number;
  readonly ticks: Readonly<Record<"x" | "y", readonly { readonly at: number; readonly share: number }[]>>;
}

/** Ticks are tenths, for shares are told as so many of ten. */
const TENTHS = 10;

/** Who leans on one other, and who carries many: two sides of needing each other (Emerson 1962). */
export function dependenceOf({
  ids,
  indexOf,
  of,
  graph,
}: Pick<Evaluation, "ids" | "indexOf" | "of" | "graph">): Dependence {
  // the table takes too, and is a node after the parties where there is one
  const takers = Array.from({ length: graph.nodes }, (_, node) => node).filter((node) => graph.inflow(node) > 0).length;
  const exchange = (party: PartyId): number => graph.outflow(indexOf.get(party)!) + graph.inflow(indexOf.get(party)!);
  const { shown, leftOut } = mostExchange(ids, exchange);
  const all = shown.map((party) => {
    const at = indexOf.get(party)!;
    const { netPower, topSource, topSourceShare } = of(party);
    const takes = graph.inflow(at) > 0 ? 1 : 0;
    const others = takers - takes;
    // `netPower` is the sum of how much others lean on it, less one where it takes anything itself
    return {
      party,
      carries: others === 0 ? 0 : ((netPower ?? 0) + takes) / others,
      leans: topSourceShare,
      on: topSource,
    };
  });
  const tenths = Math.min(
    TENTHS,
    Math.max(1, Math.ceil(TENTHS * Math.max(0, ...all.map((one) => one.carries)) - 1e-9)),
  );
  const x = scaleLinear([0, tenths / TENTHS], [0, 1]);
  const ticksTo = (last: number, step: number): readonly number[] =>
    Array.from({ length: Math.floor(last / step) + 1 }, (_, at) => (at * step) / TENTHS);
  return {
    points: all.flatMap(({ party, carries, leans, on }) =>
      leans === null || on === null ? [] : [{ party, carries, leans, on, x: x(carries), y: leans }],
    ),
    without: all.flatMap(({ party, carries, leans }) => (leans === null ? [{ party, carries }] : [])),
    leftOut,
    ticks: {
      x: ticksTo(tenths, tenths > 5 ? 2 : 1).map((share) => ({ at: x(share), share })),
      y: ticksTo(TENTHS, 2).map((share) => ({ at: share, share })),
    },
  };
}
