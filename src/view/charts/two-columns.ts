import type { State } from "../../domain/partnership.ts";
import { type Endpoint, NOBODY, type PartyId, TABLE } from "../../domain/party.ts";
import { exchangeIn, matrixOf } from "../matrix/matrix.ts";
import { mostExchange } from "./most-exchange.ts";

/** One who gives, or receives: a bar as high as all of it, in a place that has room for a name. px from the top. */
export interface ColumnEnd {
  readonly end: Endpoint;
  readonly sum: number;
  readonly top: number;
  readonly height: number;
}

/** What one gives another: a band from where it leaves to where it arrives, by the middle of its width. */
export interface Band {
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly value: number;
  readonly width: number;
  readonly leaves: number;
  readonly arrives: number;
}

export interface TwoColumns {
  readonly givers: readonly ColumnEnd[];
  readonly receivers: readonly ColumnEnd[];
  /** Large ones first, so that small ones lie on top. */
  readonly bands: readonly Band[];
  readonly height: number;
  /** Parties that are not in it, because there is no room for all. */
  readonly leftOut: number;
}

/** px of all that flows together, between two, and for a name. */
const ALL = 380;
const GAP = 7;
const NAME = 17;
/** Rounds in which each column is ordered by where the other has what belongs to it. */
const ROUNDS = 4;

/** Givers to the left and receivers to the right, so that what goes and what returns are two bands. Few cross. */
export function twoColumnsOf(state: State, seats: readonly PartyId[]): TwoColumns {
  const matrix = matrixOf(state, { kind: null, state: "actual" });
  const { shown, leftOut } = mostExchange(seats, exchangeIn(matrix));
  const ends = [...shown, TABLE, NOBODY];
  const flows = ends.flatMap((from) =>
    ends.flatMap((to) => {
      const value = matrix.cell(from, to).sum ?? 0;
      return value > 0 ? [{ from, to, value }] : [];
    }),
  );
  const total = flows.reduce((sum, { value }) => sum + value, 0);
  const px = total === 0 ? 0 : ALL / total;
  let givers: readonly Endpoint[] = ends.filter((end) => flows.some(({ from }) => from === end));
  let receivers: readonly Endpoint[] = ends.filter((end) => flows.some(({ to }) => to === end));
  for (let round = 0; round < ROUNDS; round++) {
    receivers = byMiddle(receivers, givers, (end, other) => matrix.cell(other, end).sum ?? 0);
    givers = byMiddle(givers, receivers, (end, other) => matrix.cell(end, other).sum ?? 0);
  }
  const left = stacked(givers, (end) => flows.filter(({ from }) => from === end), px);
  const right = stacked(receivers, (end) => flows.filter(({ to }) => to === end), px);
  const height = Math.max(left.height, right.height);
  const [down, over] = [(height - left.height) / 2, (height - right.height) / 2];
  const leaving = new Map(left.column.map(({ end, top }) => [end, top + down]));
  const arriving = new Map(right.column.map(({ end, top }) => [end, top + over]));
  const bands = givers.flatMap((from) =>
    receivers.flatMap((to): Band[] => {
      const value = matrix.cell(from, to).sum ?? 0;
      if (value <= 0) return [];
      const width = value * px;
      const [leaves, arrives] = [leaving.get(from)!, arriving.get(to)!];
      leaving.set(from, leaves + width);
      arriving.set(to, arrives + width);
      return [{ from, to, value, width, leaves: leaves + width / 2, arrives: arrives + width / 2 }];
    }),
  );
  return {
    givers: left.column.map((one) => ({ ...one, top: one.top + down })),
    receivers: right.column.map((one) => ({ ...one, top: one.top + over })),
    bands: bands.toSorted((a, b) => b.value - a.value),
    height,
    leftOut,
  };
}

/** Ordered by the mean place of what each has on the other side; ties stay as they were. */
function byMiddle(
  column: readonly Endpoint[],
  others: readonly Endpoint[],
  between: (end: Endpoint, other: Endpoint) => number,
): readonly Endpoint[] {
  const middle = (end: Endpoint): number => {
    const weights = others.map((other) => between(end, other));
    const sum = weights.reduce((all, weight) => all + weight, 0);
    return weights.reduce((all, weight, at) => all + weight * at, 0) / sum;
  };
  const at = new Map(column.map((end) => [end, middle(end)]));
  return column.toSorted((a, b) => at.get(a)! - at.get(b)!);
}

/** One below the other, each with room for its name; a bar lower than that stands in the middle of it. */
function stacked(
  column: readonly Endpoint[],
  flowsOf: (end: Endpoint) => readonly { readonly value: number }[],
  px: number,
): { readonly column: readonly ColumnEnd[]; readonly height: number } {
  let y = 0;
  const placed = column.map((end): ColumnEnd => {
    const sum = flowsOf(end).reduce((all, { value }) => all + value, 0);
    const height = sum * px;
    const room = Math.max(height, NAME);
    const top = y + (room - height) / 2;
    y += room + GAP;
    return { end, sum, top, height };
  });
  return { column: placed, height: Math.max(0, y - GAP) };
}
