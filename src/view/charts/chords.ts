import { chordDirected, type RibbonSubgroup, ribbonArrow } from "d3-chord";
import type { State } from "../../domain/partnership.ts";
import { type Endpoint, NOBODY, type PartyId, TABLE } from "../../domain/party.ts";
import type { Evaluation } from "../../measures/evaluate.ts";
import { exchangeIn, matrixOf } from "../matrix/matrix.ts";
import { type ChartOrder, inChartOrder } from "./chart-order.ts";
import { mostExchange } from "./most-exchange.ts";

/** A part of the ring. Angles clockwise from 12 o'clock. */
export interface Span {
  readonly startAngle: number;
  readonly endAngle: number;
}

/** One who gives or receives: a part of the ring as long as all of it. What it gets comes first, what it gives after the seam. */
export interface ChordArc extends Span {
  readonly end: Endpoint;
  readonly gets: number;
  readonly gives: number;
  readonly seam: number;
}

/** What one gives another: from its part of the ring to the other's. */
export interface ChordBand {
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly value: number;
  readonly source: Span;
  readonly target: Span;
}

export interface Chords {
  /** Clockwise. The table, and nobody, come last. */
  readonly arcs: readonly ChordArc[];
  /** Large ones first, so that small ones lie on top. */
  readonly bands: readonly ChordBand[];
  /** Parties that are not in it, because there is no room for all. */
  readonly leftOut: number;
}

/** Between two parts of the ring: at most this angle, and this part of all of it. */
const GAP = { angle: 0.05, part: 0.2 };

/** Everybody round a ring, and a band for what each gives another: d3's directed chords, with few that cross. */
export function chordsOf(state: State, evaluation: Evaluation, seats: readonly PartyId[], order: ChartOrder): Chords {
  const matrix = matrixOf(state, { kind: null, state: "actual" });
  const { shown, leftOut } = mostExchange(seats, exchangeIn(matrix));
  const all = [...inChartOrder(shown, matrix, evaluation, order), TABLE, NOBODY];
  const value = (from: Endpoint, to: Endpoint): number => matrix.cell(from, to).sum ?? 0;
  const ends = all.filter((end) => all.some((other) => value(end, other) > 0 || value(other, end) > 0));
  const gap = Math.min(GAP.angle, (GAP.part * 2 * Math.PI) / ends.length);
  const { groups } = chordDirected().padAngle(gap)(ends.map((from) => ends.map((to) => value(from, to))));
  const arcs = groups.map(({ index, startAngle, endAngle, value: exchange }): ChordArc => {
    const end = ends[index]!;
    const gets = ends.reduce((sum, other) => sum + value(other, end), 0);
    const seam = startAngle + (endAngle - startAngle) * (gets / exchange);
    return { end, gets, gives: exchange - gets, startAngle, endAngle, seam };
  });
  const given = new Map<string, Span>();
  const got = new Map<string, Span>();
  arcs.forEach(({ end, startAngle, endAngle, seam, gets, gives }, at) => {
    // clockwise along a part of the ring stand the others counter-clockwise: so bands of one do not cross
    const others = ends.map((_, step) => ends[(at - 1 - step + 2 * ends.length) % ends.length]!);
    share(given, end, others, (other) => value(end, other) / gives, seam, endAngle);
    share(got, end, others, (other) => value(other, end) / gets, startAngle, seam);
  });
  const bands = ends.flatMap((from) =>
    ends.flatMap((to): ChordBand[] => {
      const [source, target] = [given.get(keyOf(from, to)), got.get(keyOf(to, from))];
      return source === undefined || target === undefined ? [] : [{ from, to, value: value(from, to), source, target }];
    }),
  );
  return { arcs, bands: bands.toSorted((a, b) => b.value - a.value), leftOut };
}

/** Cuts a part of the ring into what belongs to each other. */
function share(
  into: Map<string, Span>,
  end: Endpoint,
  others: readonly Endpoint[],
  part: (other: Endpoint) => number,
  start: number,
  finish: number,
): void {
  let at = start;
  for (const other of others) {
    const angle = part(other) * (finish - start);
    if (!(angle > 0)) continue;
    into.set(keyOf(end, other), { startAngle: at, endAngle: at + angle });
    at += angle;
  }
}

/** No id has a line end in it. */
const keyOf = (end: Endpoint, other: Endpoint): string => `${end}\n${other}`;

/** A band with its point, in a ring of this radius about (0, 0). */
export function bandPath({ source, target }: Pick<ChordBand, "source" | "target">, radius: number): string {
  const arrow = ribbonArrow<unknown, { source: RibbonSubgroup; target: RibbonSubgroup }, RibbonSubgroup>()
    .sourceRadius(radius - 2)
    .targetRadius(radius - 3)
    .headRadius(Math.max(6, radius * 0.07));
  const at = (span: Span): RibbonSubgroup => ({ ...span, radius });
  // typed as drawing on a canvas too; without one it gives the path
  return String(arrow({ source: at(source), target: at(target) }));
}
