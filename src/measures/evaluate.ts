import { relativelyEqual } from "../domain/compare-sums.ts";
import type { FairnessRule } from "../domain/fairness-rule.ts";
import { weightUnder } from "../domain/flow-values.ts";
import { once } from "../domain/once.ts";
import type { Lens, Precision, State } from "../domain/partnership.ts";
import type { PartyId } from "../domain/party.ts";
import type { ResourceId } from "../domain/resource.ts";
import { type FlowArrays, flowArrays } from "../graph/flow-arrays.ts";
import { type FlowGraph, flowGraph } from "../graph/flow-graph.ts";
import { forEachPair } from "../graph/pairs.ts";
import { resolveTable } from "../graph/resolve-table.ts";
import type { FairParts } from "./fair-rates.ts";
import { fairParts } from "./fairness-rules.ts";
import type { Column, Measure, PartyMeasure, Run, SystemMeasure } from "./measure.ts";
import { type MeasuredSigma, measuredSigma } from "./measured-sigma.ts";
import { allOne, type OwnEnds, ownEnds } from "./own-ends.ts";
import {
  allMeasures,
  type PairMeasureId,
  type PairMeasureValues,
  type PartyColumns,
  type PartyMeasureId,
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

/** A state, and its numbers. */
export interface MeasuredState {
  readonly state: State;
  readonly evaluation: Evaluation;
}

/** Every number of one state of a partnership, under one lens and one precision. */
export interface Evaluation {
  readonly lens: Lens;
  /** By which rule give and take are held against each other. */
  readonly fairness: FairnessRule;
  /** As in force: σ is the measured one where that is used. */
  readonly precision: Precision;
  /** What the reports of both ends say of σ, used or not; null while there are not enough of them. */
  readonly measuredSigma: MeasuredSigma | null;
  /** Where the σ in force comes from. */
  readonly sigmaFrom: "stated" | "measured";
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
  /**
   * z* = Φ⁻¹(1 − 0.05/2n'), n' the parties with any exchange: so many standard errors a verdict has to clear (DESIGN
   * §5).
   */
  readonly zStar: number;
  /** Under the lens, as drawn. */
  readonly graph: FlowGraph;
  /** What each party brings and takes, at its own ends, under no lens. */
  readonly ends: OwnEnds;
  /** What all of it was worked out on, as drawn. */
  readonly run: Run;
  /** Parties with a flow that has no size: their verdict is at most tentative. */
  readonly unsized: ReadonlySet<PartyId>;
  /** Ids of the measures that were not worked out, because the network is beyond their `limit`: all their values are undefined. */
  readonly leftOut: readonly string[];
  /** Ids of the system measures whose value is only an upper bound, not proven to be the least. */
  readonly bounds: Bounds;
}

export interface Bounds {
  readonly drawn: readonly string[];
  readonly resolved: readonly string[];
}

export interface EvaluateOptions {
  readonly lens?: Lens;
  readonly fairness?: FairnessRule;
  /** A σ that is given here is a stated one: nothing is measured in its place unless `measured` says so too. */
  readonly precision?: Partial<Precision>;
  /** Only flows of these resources; all of them where it is left out. */
  readonly resources?: ReadonlySet<ResourceId>;
  /** How many times a whole kind counts, its costs and worths alike; 1 where none is given. Changes no document. */
  readonly kindWeights?: ReadonlyMap<ResourceId, number>;
  /** Also the measures whose `limit` the network is beyond, however long that takes. */
  readonly unlimited?: boolean;
  /**
   * Values of the measures with a `limit`: worked out elsewhere, or those before an edit, for the moment in which a
   * screen cannot wait for them. The parties are the same, in the same order. All others are worked out anew.
   */
  readonly slow?: SlowValues;
}

/** The values of the measures with a `limit`, as plain data that a worker can send. */
export interface SlowValues {
  readonly party: Partial<PartyColumns>;
  readonly system: Partial<SystemValues>;
  readonly resolved: Partial<SystemValues> | null;
  readonly bounds: Bounds;
}

/**
 * Evaluates the actual flows of a valid state. Lens, rule of fairness and precision are the state's own unless given. The same state
 * gives the same numbers, in whatever order its parties and flows stand.
 */
export function evaluate(state: State, options: EvaluateOptions = {}): Evaluation {
  const { lens, fairness, precision } = state.about;
  return evaluateArrays(flowArrays(state, options.resources ?? null, options.kindWeights), {
    ...options,
    lens: options.lens ?? lens,
    fairness: options.fairness ?? fairness,
    precision: {
      ...precision,
      ...(options.precision?.sigma === undefined ? {} : { measured: false }),
      ...options.precision,
    },
    state,
  });
}

/** The same from the flows alone, each weighed already: a network of a million of them is never made into a state. */
export function evaluateArrays(
  arrays: FlowArrays,
  options: Omit<EvaluateOptions, "kindWeights"> & {
    readonly lens: Lens;
    readonly precision: Precision;
    readonly state: State | null;
    /** What a rule counts the parties for, where there is no state to ask. */
    readonly fair?: FairParts | null;
  },
): Evaluation {
  const { lens, state, slow, fairness = "equal" } = options;
  const measured = state === null ? null : measuredSigma(state);
  const used = options.precision.measured ? measured : null;
  const precision = { ...options.precision, sigma: used?.sigma ?? options.precision.sigma };
  const { ids, table } = arrays;
  const fair = state === null ? (options.fair ?? null) : fairParts(state, fairness, ids, precision.sigma);
  const ends = ownEnds(arrays, fair);
  const weights = lensValues(lens, arrays);
  const graph = lensGraph(arrays, weights, ends);
  const outErrors = lensErrors(arrays, lens, graph);
  const resources = options.resources ?? null;
  const base = { ids, parties: ids.length, ends, fair, arrays, state, resources, unsized: arrays.unsized, precision };
  const size = ids.length * graph.edges;
  const isDone = ({ limit }: Measure): boolean => limit === undefined || options.unlimited === true || size <= limit;
  const drawn = makeRun({ ...base, table, graph, outErrors });
  const party = lazily(partyMeasures, (id, measure) => {
    if (measure.limit !== undefined && slow !== undefined) return slow.party[id];
    return isDone(measure) ? drawn.column(measure as PartyMeasure<number>) : undefinedColumn(measure, ids.length);
  }) as unknown as PartyColumns;
  const systemOf = (run: Run, before: Partial<SystemValues> | null | undefined): SystemValues =>
    lazily(systemMeasures, (id, measure: SystemMeasure) => {
      if (measure.limit !== undefined && before !== undefined) return before?.[id] ?? null;
      return isDone(measure) ? run.value(measure) : null;
    }) as unknown as SystemValues;
  const system = systemOf(drawn, slow?.system);
  const resolvedRun = once(() =>
    table < 0 ? null : makeRun({ ...base, table: -1, graph: resolveTable(arrays, weights), outErrors: null }),
  );
  const resolved = once(() => {
    const run = resolvedRun();
    return run === null ? null : systemOf(run, slow?.resolved);
  });
  const boundsIn = (run: Run | null): readonly string[] =>
    Object.values<SystemMeasure>(systemMeasures)
      .filter((measure) => run !== null && isDone(measure) && measure.isBound?.(run) === true)
      .map(({ id }) => id);
  const bounds = once(() => slow?.bounds ?? { drawn: boundsIn(drawn), resolved: boundsIn(resolvedRun()) });
  const rowOf = rowsOver(party);
  return {
    lens,
    fairness: fair === null ? "equal" : fairness,
    precision,
    measuredSigma: measured,
    sigmaFrom: used === null ? "stated" : "measured",
    ids,
    get indexOf() {
      return arrays.indexOf;
    },
    party,
    of: (id) => {
      const index = arrays.indexOf.get(id);
      if (index === undefined) throw new Error(`no party ${id} in this evaluation`);
      return rowOf(index);
    },
    system,
    get resolved() {
      return resolved();
    },
    get noiseFloor() {
      return system.imbalanceNoiseFloor;
    },
    get withinNoise() {
      const { imbalance, imbalanceNoiseFloor: floor } = system;
      return imbalance === null || floor === null || imbalance <= floor || relativelyEqual(imbalance, floor);
    },
    pairs: () => pairsOf(drawn),
    kappa: ends.kappa,
    zStar: criticalZ(ends.exchanging),
    graph,
    ends,
    run: drawn,
    unsized: new Set(ids.filter((_, index) => arrays.unsized[index] === 1)),
    leftOut: allMeasures.filter((measure) => !isDone(measure)).map(({ id }) => id),
    get bounds() {
      return bounds();
    },
  };
}

/**
 * The values of an evaluation that take long, as plain data that a worker can send: handed to `evaluate` as `slow`,
 * they stand there as they are. Asking for them works them out.
 */
export const slowValues = ({
  party,
  system,
  resolved,
  bounds,
}: Pick<Evaluation, "party" | "system" | "resolved" | "bounds">): SlowValues => ({
  party: slowOf(partyMeasures, party),
  system: slowOf(systemMeasures, system),
  resolved: resolved === null ? null : slowOf(systemMeasures, resolved),
  bounds,
});

const slowOf = <V extends object>(measures: Readonly<Record<string, Measure>>, values: V): Partial<V> =>
  Object.fromEntries(
    Object.values(measures).flatMap(({ id, limit }) => (limit === undefined ? [] : [[id, values[id as keyof V]]])),
  ) as Partial<V>;

/** An object whose values are worked out when they are asked for, once. */
function lazily<M extends Readonly<Record<string, Measure>>>(
  measures: M,
  make: (id: keyof M & string, measure: M[keyof M]) => unknown,
): object {
  const values = {};
  for (const [id, measure] of Object.entries(measures))
    Object.defineProperty(values, id, { enumerable: true, get: once(() => make(id, measure as M[keyof M])) });
  return values;
}

/**
 * One party's values out of the columns. Each is looked up when it is asked for, so that no column is made in vain; by
 * getters that all rows share, since every party is asked for at each edit.
 */
function rowsOver(columns: PartyColumns): (index: number) => PartyValues {
  const shared = {};
  for (const id of Object.keys(partyMeasures) as PartyMeasureId[])
    Object.defineProperty(shared, id, {
      enumerable: true,
      get(this: { readonly index: number }) {
        const value = columns[id][this.index] ?? null;
        return typeof value === "number" && Number.isNaN(value) ? null : value;
      },
    });
  return (index) => Object.create(shared, { index: { value: index } }) as PartyValues;
}

const undefinedColumn = ({ unit }: Measure, parties: number): Column<number> | readonly null[] =>
  unit === "word" || unit === "party" || unit === "yes-no"
    ? Array<null>(parties).fill(null)
    : new Float64Array(parties).fill(Number.NaN);

const lensValues = (lens: Lens, { cost, worth }: Pick<FlowArrays, "cost" | "worth">): Float64Array =>
  cost === worth ? cost : cost.map((value, k) => weightUnder(lens, { cost: value, worth: worth[k]! }));

/** What reaches nobody is a cost to its giver and no relation: it is in no lens measure. */
const lensGraph = (arrays: FlowArrays, weights: Float64Array, ends: OwnEnds): FlowGraph =>
  arrays.nobody < 0 && weights === arrays.cost ? ends.given : reachingGraph(arrays, weights);

function reachingGraph({ from, to, nobody, nodes }: FlowArrays, weights: Float64Array): FlowGraph {
  if (nobody < 0) return flowGraph(nodes, from, to, weights);
  const reaching = (_: number, k: number): boolean => to[k] !== nobody;
  return flowGraph(nodes - 1, from.filter(reaching), to.filter(reaching), weights.filter(reaching));
}

/** Weight × error share per ordered pair, beside `graph.outWeights`; null where every error share is 1. */
function lensErrors(arrays: FlowArrays, lens: Lens, graph: FlowGraph): Float64Array | null {
  const { cost, worth, costError, worthError } = arrays;
  if (allOne(costError) && (worthError === costError || allOne(worthError))) return null;
  const times = (values: Float64Array, errors: Float64Array): Float64Array => values.map((v, k) => v * errors[k]!);
  const weights = lensValues(lens, { cost: times(cost, costError), worth: times(worth, worthError) });
  const errors = reachingGraph(arrays, weights);
  if (errors.edges !== graph.edges) throw new Error("the errors do not stand beside the weights");
  return errors.outWeights;
}

function makeRun(given: Omit<Run, "column" | "value" | "shared">): Run {
  const done = new Map<unknown, unknown>();
  const once = <T>(key: unknown, work: (run: Run) => T): T => {
    if (!done.has(key)) done.set(key, work(run));
    return done.get(key) as T;
  };
  const run: Run = {
    ...given,
    column: (measure) => once(measure, measure.compute),
    value: (measure) => once(measure, measure.compute),
    shared: (work) => once(work, work),
  };
  return run;
}

function pairsOf(run: Run): readonly PairValues[] {
  const { graph, ids, parties } = run;
  const pairs: PairValues[] = [];
  forEachPair(
    graph,
    (first, second) => {
      const values = Object.fromEntries(
        (Object.keys(pairMeasures) as PairMeasureId[]).map((id) => [id, pairMeasures[id].compute(run, first, second)]),
      ) as unknown as PairMeasureValues;
      pairs.push({ first: ids[first]!, second: ids[second]!, ...values });
    },
    parties,
  );
  return pairs;
}
