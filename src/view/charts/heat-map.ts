import type { State } from "../../domain/partnership.ts";
import { type Endpoint, NOBODY, type PartyId, TABLE } from "../../domain/party.ts";
import type { Evaluation } from "../../measures/evaluate.ts";
import { seatOrder, type Tie } from "../../photo/seat-order.ts";
import { type Matrix, matrixOf } from "../matrix/matrix.ts";

/** How parties are ordered, so that a pattern shows: who gives first on top, who exchange much side by side, or as at the table. */
export type HeatOrder = "downstream" | "together" | "table";

export interface HeatMap {
  readonly matrix: Matrix;
  /** In one order both ways, so that what is returned lies across the slanting line. The table, and nobody, come last. */
  readonly givers: readonly Endpoint[];
  readonly receivers: readonly Endpoint[];
  /** Parties that are not in it, because there is no room for all. */
  readonly leftOut: number;
}

/** More rows than this cannot be read. */
const MOST = 40;

/** What of the flows there are now everybody gives everybody, in an order that shows how it hangs together. */
export function heatMapOf(state: State, evaluation: Evaluation, seats: readonly PartyId[], order: HeatOrder): HeatMap {
  const matrix = matrixOf(state, { kind: null, state: "actual" });
  const weight = (end: Endpoint): number => (matrix.givenBy(end).sum ?? 0) + (matrix.gotBy(end).sum ?? 0);
  const shown = new Set(seats.toSorted((a, b) => weight(b) - weight(a)).slice(0, MOST));
  const parties = seats.filter((party) => shown.has(party));
  const ordered =
    order === "table" ? parties : order === "together" ? together(parties, matrix) : downstream(parties, evaluation);
  const table = matrix.givenBy(TABLE).flows.length + matrix.gotBy(TABLE).flows.length > 0 ? [TABLE] : [];
  const nobody = matrix.gotBy(NOBODY).flows.length > 0 ? [NOBODY] : [];
  return {
    matrix,
    givers: [...ordered, ...table],
    receivers: [...ordered, ...table, ...nobody],
    leftOut: seats.length - parties.length,
  };
}

/** From where it begins to where it ends; who has no level comes last. */
function downstream(parties: readonly PartyId[], { of }: Evaluation): readonly PartyId[] {
  const level = (party: PartyId): number => of(party).trophicLevel ?? Number.POSITIVE_INFINITY;
  return parties.toSorted((a, b) => (level(a) === level(b) ? 0 : level(a) - level(b)));
}

/** The order round the table with strong exchange side by side, cut open where the two neighbours exchange least. */
function together(parties: readonly PartyId[], { cell }: Matrix): readonly PartyId[] {
  const between = (a: number, b: number): number =>
    (cell(parties[a]!, parties[b]!).sum ?? 0) + (cell(parties[b]!, parties[a]!).sum ?? 0);
  const ties: Tie[] = [];
  for (let a = 0; a < parties.length; a++)
    for (let b = a + 1; b < parties.length; b++) if (between(a, b) > 0) ties.push({ a, b, weight: between(a, b) });
  const ring = seatOrder(parties.length, ties);
  const cut = ring.reduce(
    (least, _, at) => (between(ring.at(at - 1)!, ring[at]!) < between(ring.at(least - 1)!, ring[least]!) ? at : least),
    0,
  );
  return [...ring.slice(cut), ...ring.slice(0, cut)].map((at) => parties[at]!);
}

/** From light to dark. */
export const HEAT_STEPS = [1, 2, 3, 4, 5] as const;

/** How dark a cell is, 0 to 5: a step for every doubling up to the largest, as the scale of values has it. */
export const heatStep = (value: number, largest: number): number =>
  value <= 0 ? 0 : Math.max(1, HEAT_STEPS.length - Math.floor(Math.log2(largest / value) + 1e-9));
