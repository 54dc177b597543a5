import { relativelyEqual } from "../domain/compare-sums.ts";
import { weightUnder } from "../domain/flow-values.ts";
import type { Lens, Precision, State } from "../domain/partnership.ts";
import type { PartyId } from "../domain/party.ts";
import type { ResourceId } from "../domain/resource.ts";
import { type FlowArrays, flowArrays } from "../graph/flow-arrays.ts";
import { type FlowGraph, flowGraph } from "../graph/flow-graph.ts";
import { resolveTable } from "../graph/resolve-table.ts";
import type { Column, PartyMeasure, Run, SystemMeasure } from "./measure.ts";
import { type OwnEnds, ownEnds } from "./own-ends.ts";
import {
  type PairMeasureId,
  type PairMeasureValues,
  type PartyColumns,
  type PartyValues,
  pairMeasures,
  partyMeasures,
  type SystemValues,
  systemMeasures,
} from "./registry.ts";
import { criticalZ } from "./verdict.ts";

/** A pair of parties with any flow between them; `first` comes before `second` in id order. */
export interface PairValues extends PairMeasureValues {
  readonly first: PartyId;
  readonly second: PartyId;
}

/** Every number of one state of a partnership, under one lens and one precision. */
export interface Evaluation {
  readonly lens: Lens;
  readonly precision: Precision;
  /** Parties by index, in id order (the id from the file, else the internal one; by code units). */
  readonly ids: readonly PartyId[];
  readonly indexOf: ReadonlyMap<PartyId, number>;
  /** Whole columns by party index, in the registry's order; NaN or null = undefined. */
  readonly party: PartyColumns;
  /** One party's values; null = undefined. A party that is not in the partnership is a mistake, and throws. */
  readonly of: (party: PartyId) => PartyValues;
  /** As drawn: the table is a node, and is in no count. */
  readonly system: SystemValues;
  /** With the table resolved into flows between the parties; null where there is no table. */
  readonly resolved: SystemValues | null;
  /** Pairs of parties with any flow, in id order; worked out anew at each call. The table is in no pair. */
  readonly pairs: () => readonly PairValues[];
  /** κ: Σ brings / Σ takes over the parties; 1 if a sum is 0. */
  readonly kappa: number;
  /** `imbalanceNoiseFloor` of the system as drawn; null without flows. */
  readonly noiseFloor: number | null;
  /** The imbalance could come from the estimates alone: then nobody is coloured, listed or named for a balance. */
  readonly withinNoise: boolean;
  readonly zStar: number;
  /** Under the lens, as drawn. */
  readonly graph: FlowGraph;
  readonly ends: OwnEnds;
  /** Parties with a flow that has no size: their verdict is at most tentative. */
  readonly unsized: ReadonlySet<PartyId>;
}

export interface EvaluateOptions {
  readonly lens?: Lens;
  readonly precision?: Partial<Precision>;
  /** Only flows of these resources; all of them where it is left out. */
  readonly resources?: ReadonlySet<ResourceId>;
  /**
   * The evaluation before an edit. Its system values, and with them whether all is within the noise, stand in for those
   * that would have to be simulated: for the moment in which a screen cannot wait for them. Parties' columns are never
   * taken from it.
   */
  readonly meanwhile?: Pick<Evaluation, "system" | "resolved">;
}

/**
 * Evaluates the actual flows of a valid state. Lens and precision are the state's own unless given. The same state
 * gives the same numbers, in whatever order its parties and flows stand.
 */
export function evaluate(state: State, options: EvaluateOptions = {}): Evaluation {
  const lens = options.lens ?? state.about.lens;
  const precision = { ...state.about.precision, ...options.precision };
  const arrays = flowArrays(state, options.resources ?? null);
  const weights = lensValues(lens, arrays.cost, arrays.worth);
  const ends = ownEnds(arrays);
  const graph = lensGraph(arrays, weights);
  const base = { ids: arrays.ids, parties: arrays.ids.length, ends, unsized: arrays.unsized, precision };
  const run = makeRun({ ...base, table: arrays.table, graph, outErrors: lensErrors(arrays, lens, graph) });
  const party = columnsOf(run);
  const { meanwhile } = options;
  const system = once(() => meanwhile?.system ?? systemOf(run));
  const resolved = once(() => {
    if (meanwhile !== undefined) return meanwhile.resolved;
    if (arrays.table < 0) return null;
    return systemOf(makeRun({ ...base, table: -1, graph: resolveTable(arrays, weights), outErrors: null }));
  });
  return {
    lens,
    precision,
    ids: arrays.ids,
    indexOf: arrays.indexOf,
    party,
    of: (id) => {
      const index = arrays.indexOf.get(id);
      if (index === undefined) throw new Error(`no party ${id} in this evaluation`);
      return valuesAt(party, index);
    },
    // The system's values hold a simulation, so they wait until somebody asks.
    get system() {
      return system();
    },
    get resolved() {
      return resolved();
    },
    get noiseFloor() {
      return system().imbalanceNoiseFloor;
    },
    get withinNoise() {
      const { imbalance, imbalanceNoiseFloor: floor } = system();
      return imbalance === null || floor === null || imbalance <= floor || relativelyEqual(imbalance, floor);
    },
    pairs: () => pairsOf(run),
    kappa: ends.kappa,
    zStar: criticalZ(ends.exchanging),
    graph,
    ends,
    unsized: new Set(arrays.ids.filter((_, index) => arrays.unsized[index] === 1)),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const lensValues = (lens: Lens, cost: Float64Array, worth: Float64Array): Float64Array =>
  cost.map((value, k) => weightUnder(lens, { cost: value, worth: worth[k]! }));

/** What reaches nobody is a cost to its giver and no relation: it is in no lens measure. */
function lensGraph(arrays: FlowArrays, weights: Float64Array): FlowGraph {
  const { from, to, nobody, nodes } = arrays;
  if (nobody < 0) return flowGraph(nodes, from, to, weights);
  const reaching = (_: number, k: number): boolean => to[k] !== nobody;
  return flowGraph(nodes - 1, from.filter(reaching), to.filter(reaching), weights.filter(reaching));
}

/** Weight × error share per ordered pair, beside `graph.outWeights`; null where every error share is 1. */
function lensErrors(arrays: FlowArrays, lens: Lens, graph: FlowGraph): Float64Array | null {
  const { cost, worth, costError, worthError } = arrays;
  if (costError.every((error) => error === 1) && worthError.every((error) => error === 1)) return null;
  const times = (values: Float64Array, errors: Float64Array): Float64Array => values.map((v, k) => v * errors[k]!);
  const errors = lensGraph(arrays, lensValues(lens, times(cost, costError), times(worth, worthError)));
  if (errors.edges !== graph.edges) throw new Error("the errors do not stand beside the weights");
  return errors.outWeights;
}

function makeRun(given: Omit<Run, "column" | "value">): Run {
  const columns = new Map<string, unknown>();
  const values = new Map<string, number | null>();
  const run: Run = {
    ...given,
    column: <V extends number | string | null>(measure: PartyMeasure<V>): Column<V> => {
      if (!columns.has(measure.id)) columns.set(measure.id, measure.compute(run));
      return columns.get(measure.id) as Column<V>;
    },
    value: (measure: SystemMeasure) => {
      if (!values.has(measure.id)) values.set(measure.id, measure.compute(run));
      return values.get(measure.id) ?? null;
    },
  };
  return run;
}

const columnsOf = (run: Run): PartyColumns =>
  Object.fromEntries(
    Object.entries(partyMeasures).map(([id, measure]) => [id, run.column(measure as PartyMeasure<number>)]),
  ) as unknown as PartyColumns;

const systemOf = (run: Run): SystemValues =>
  Object.fromEntries(
    Object.entries(systemMeasures).map(([id, measure]) => [id, run.value(measure)]),
  ) as unknown as SystemValues;

/** Asked for every party at each edit, so without lists made in between. */
function valuesAt(columns: PartyColumns, index: number): PartyValues {
  const values: Record<string, number | string | null> = {};
  for (const id in columns) {
    const value = columns[id as keyof PartyColumns][index] ?? null;
    values[id] = typeof value === "number" && Number.isNaN(value) ? null : value;
  }
  return values as unknown as PartyValues;
}

function pairsOf(run: Run): readonly PairValues[] {
  const { graph, ids, parties } = run;
  const pairs: PairValues[] = [];
  for (let first = 0; first < parties; first++) {
    const others = new Set<number>();
    for (let k = graph.outOffsets[first]!; k < graph.outOffsets[first + 1]!; k++) others.add(graph.targets[k]!);
    for (let k = graph.inOffsets[first]!; k < graph.inOffsets[first + 1]!; k++) others.add(graph.sources[k]!);
    const later = [...others].filter((other) => other > first && other < parties).sort((a, b) => a - b);
    for (const second of later) {
      const values = Object.fromEntries(
        (Object.keys(pairMeasures) as PairMeasureId[]).map((id) => [id, pairMeasures[id].compute(run, first, second)]),
      ) as unknown as PairMeasureValues;
      pairs.push({ first: ids[first]!, second: ids[second]!, ...values });
    }
  }
  return pairs;
}
