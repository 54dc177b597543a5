import type { PartyId } from "../../domain/party.ts";
import type { Evaluation } from "../../measures/evaluate.ts";
import { seatOrder, type Tie } from "../../photo/seat-order.ts";
import type { Matrix } from "../matrix/matrix.ts";

/** How parties are ordered, so that a pattern shows: who gives first comes first, or who exchange much side by side, or as at the table. */
export const CHART_ORDERS = ["downstream", "together", "table"] as const;
export type ChartOrder = (typeof CHART_ORDERS)[number];

/** `parties` come as at the table. */
export function inChartOrder(
  parties: readonly PartyId[],
  matrix: Matrix,
  evaluation: Evaluation,
  order: ChartOrder,
): readonly PartyId[] {
  if (order === "table") return parties;
  return order === "together" ? together(parties, matrix) : downstream(parties, evaluation);
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
