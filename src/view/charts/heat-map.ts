import type { State } from "../../domain/partnership.ts";
import { type Endpoint, NOBODY, type PartyId, TABLE } from "../../domain/party.ts";
import type { Evaluation } from "../../measures/evaluate.ts";
import { exchangeIn, type Matrix, matrixOf } from "../matrix/matrix.ts";
import { type ChartOrder, inChartOrder } from "./chart-order.ts";
import { mostExchange } from "./most-exchange.ts";

export interface HeatMap {
  readonly matrix: Matrix;
  /** In one order both ways, so that what is returned lies across the slanting line. The table, and nobody, come last. */
  readonly givers: readonly Endpoint[];
  readonly receivers: readonly Endpoint[];
  /** Parties that are not in it, because there is no room for all. */
  readonly leftOut: number;
}

/** What of the flows there are now everybody gives everybody, in an order that shows how it hangs together. */
export function heatMapOf(state: State, evaluation: Evaluation, seats: readonly PartyId[], order: ChartOrder): HeatMap {
  const matrix = matrixOf(state, { kind: null, state: "actual" });
  const { shown, leftOut } = mostExchange(seats, exchangeIn(matrix));
  const ordered = inChartOrder(shown, matrix, evaluation, order);
  const table = matrix.givenBy(TABLE).flows.length + matrix.gotBy(TABLE).flows.length > 0 ? [TABLE] : [];
  const nobody = matrix.gotBy(NOBODY).flows.length > 0 ? [NOBODY] : [];
  return {
    matrix,
    givers: [...ordered, ...table],
    receivers: [...ordered, ...table, ...nobody],
    leftOut,
  };
}

/** From light to dark. */
export const HEAT_STEPS = [1, 2, 3, 4, 5] as const;

/** How dark a cell is, 0 to 5: a step for every doubling up to the largest, as the scale of values has it. */
export const heatStep = (value: number, largest: number): number =>
  value <= 0 ? 0 : Math.max(1, HEAT_STEPS.length - Math.floor(Math.log2(largest / value) + 1e-9));
