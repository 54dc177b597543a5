import type { Flow, FlowState } from "../../domain/flow.ts";
import { amountOf, flowValues, weightUnder } from "../../domain/flow-values.ts";
import { spoken, stating, statingAmount, unsizing } from "../../domain/hearing.ts";
import type { State } from "../../domain/partnership.ts";
import { type Endpoint, isParty, NOBODY, TABLE } from "../../domain/party.ts";
import type { Resource, ResourceId } from "../../domain/resource.ts";
import { sizing } from "../../domain/sizing.ts";
import { copiedNumber } from "../grids/cell-reader.ts";

/** Which flows the matrix shows. `kind` null: of all kinds. */
export interface MatrixView {
  readonly kind: ResourceId | null;
  readonly state: FlowState;
}

/** What one gives another: its flows, and what they add up to. */
export interface MatrixCell {
  readonly flows: readonly Flow[];
  /** Of those with a number; null where none has one. */
  readonly sum: number | null;
  /** How many have none. */
  readonly unsized: number;
}

export interface Matrix {
  readonly givers: readonly Endpoint[];
  readonly receivers: readonly Endpoint[];
  readonly cell: (from: Endpoint, to: Endpoint) => MatrixCell;
  readonly givenBy: (from: Endpoint) => MatrixCell;
  readonly gotBy: (to: Endpoint) => MatrixCell;
  /** The largest sum in a cell, for shading; 0 where there is none. */
  readonly largest: number;
  /** Whether more than one flow stands in some cell. */
  readonly several: boolean;
}

const EMPTY: MatrixCell = { flows: [], sum: null, unsized: 0 };

/** The unit that numbers are in: that of the one kind that is shown; null: they are on the value scale. */
export const unitOf = ({ resources }: Pick<State, "resources">, { kind }: MatrixView): string | null =>
  resources.find(({ id }) => id === kind)?.unit ?? null;

/** A flow's number in the matrix: its amount where one kind with a unit is shown, else its weight under the lens. */
export function numberOf(state: State, view: MatrixView, flow: Flow): number | null {
  if (unitOf(state, view) !== null) return amountOf(flow);
  const values = flowValues(flow, resourceOf(state, flow));
  return values.sized ? weightUnder(state.about.lens, values) : null;
}

/** Who gives what to whom: parties and the table give, and nobody gets what is given up. A flow to itself is not shown. */
export function matrixOf(state: State, view: MatrixView): Matrix {
  const parties = state.parties.map(({ id }) => id);
  const cells = new Map<string, MatrixCell>();
  const given = new Map<Endpoint, MatrixCell>();
  const got = new Map<Endpoint, MatrixCell>();
  for (const flow of state.flows) {
    const shown = flow.state === view.state && (view.kind === null || flow.resource === view.kind);
    if (!shown || flow.from === flow.to) continue;
    const number = numberOf(state, view, flow);
    const add = <K>(to: Map<K, MatrixCell>, key: K): void => {
      const { flows, sum, unsized } = to.get(key) ?? EMPTY;
      to.set(key, {
        flows: [...flows, flow],
        sum: number === null ? sum : (sum ?? 0) + number,
        unsized: unsized + (number === null ? 1 : 0),
      });
    };
    add(cells, keyOf(flow.from, flow.to));
    add(given, flow.from);
    add(got, flow.to);
  }
  return {
    givers: [...parties, TABLE],
    receivers: [...parties, TABLE, NOBODY],
    cell: (from, to) => cells.get(keyOf(from, to)) ?? EMPTY,
    givenBy: (from) => given.get(from) ?? EMPTY,
    gotBy: (to) => got.get(to) ?? EMPTY,
    largest: Math.max(0, ...[...cells.values()].map(({ sum }) => sum ?? 0)),
    several: [...cells.values()].some(({ flows }) => flows.length > 1),
  };
}

/** All that goes to and from one. */
export const exchangeIn =
  ({ givenBy, gotBy }: Pick<Matrix, "givenBy" | "gotBy">) =>
  (end: Endpoint): number =>
    (givenBy(end).sum ?? 0) + (gotBy(end).sum ?? 0);

/** No id has a line end in it. */
const keyOf = (from: Endpoint, to: Endpoint): string => `${from}\n${to}`;

const resourceOf = ({ resources }: Pick<State, "resources">, { resource }: Flow): Pick<Resource, "rate" | "unit"> =>
  resources.find(({ id }) => id === resource) ?? { rate: 1, unit: null };

/** A cell as it is typed and copied: empty, "?" where no size is known, else the sum. */
export function cellText({ flows, sum, unsized }: MatrixCell, language: string): string {
  if (flows.length === 0) return "";
  if (sum === null) return "?";
  return unsized === 0 ? copiedNumber(sum, language) : `${copiedNumber(sum, language)} + ?`;
}

/**
 * What to change for a flow to have this number in the matrix; null: don't know. One number stands for both ends until
 * they part, and is put where the photo puts it; then it is that of the lens, and of the mean both move along.
 */
export function withNumber(state: State, view: MatrixView, flow: Flow, value: number | null): Partial<Flow> {
  if (value === null) return unsizing(flow);
  if (unitOf(state, view) !== null) return statingAmount(flow, value);
  const [cost, worth] = [spoken(flow, "cost"), spoken(flow, "worth")];
  const resource = resourceOf(state, flow);
  const isValue = resource.rate === 1 && resource.unit === null && flow.reports.every(({ amount }) => amount === null);
  if (cost === null && worth === null && (isValue || amountOf(flow) === null)) return sizing(flow, resource, value);
  // Where nobody receives it, what it costs is all that there is to say.
  if (worth === null && cost !== null && !isParty(flow.to)) return stating(flow, "cost", value);
  const { lens } = state.about;
  if (lens !== "mean") return stating(flow, lens, value);
  const values = flowValues(flow, resource);
  const mean = weightUnder("mean", values);
  const scaled = (end: number): number => (mean === 0 ? value : (end * value) / mean);
  const paid = stating(flow, "cost", scaled(values.cost));
  return { ...paid, ...stating({ ...flow, ...paid }, "worth", scaled(values.worth)) };
}
