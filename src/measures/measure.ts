import type { Precision, State } from "../domain/partnership.ts";
import type { PartyId } from "../domain/party.ts";
import type { ResourceId } from "../domain/resource.ts";
import type { FlowArrays } from "../graph/flow-arrays.ts";
import type { FlowGraph } from "../graph/flow-graph.ts";
import type { InBoth } from "../text/language.ts";
import type { FairParts } from "./fair-rates.ts";
import type { OwnEnds } from "./own-ends.ts";

/** What a number means to its reader: shown wherever the number stands. */
export interface MeasureText {
  /** "Brings", "Brengt". */
  readonly name: string;
  /** The question that it answers: "What does each bring?" */
  readonly question: string;
  /** The formula said aloud, for who does not read symbols. */
  readonly inWords: string;
  /** How to read a value, high and low. */
  readonly reading: string;
  /** What it does not say. */
  readonly caution: string;
}

export interface Source {
  readonly citation: string;
  readonly doi: string | null;
}

/** The kinds in the examples: their words stand in the texts of the reference. */
export type ExampleKind = "money" | "staff";

/**
 * A flow of a worked example: [from, to, weight], or [from, to, cost, worth]; spelled out where its kind matters, or
 * which end said what. An end may be `table`.
 */
export type ExampleFlow =
  | readonly [string, string, number]
  | readonly [string, string, number, number]
  | {
      readonly from: string;
      readonly to: string;
      /** One kind for all where it is left out. */
      readonly kind?: ExampleKind;
      readonly weight?: number;
      /** The amount that the giver, and the receiver, reported. */
      readonly giver?: number;
      readonly receiver?: number;
    };

/** A small network with the value worked out by hand. Every measure's example is a test. */
export interface WorkedExample {
  /** σ 0.35, no lean, tolerance 1.25, every rate 1. */
  readonly flows: readonly ExampleFlow[];
  /** What a party has to give of a kind, where that matters. */
  readonly capacity?: Readonly<Record<string, Readonly<Partial<Record<ExampleKind, number>>>>>;
  /** The hand calculation, as one would write it down. */
  readonly working: InBoth<string>;
  /** Per party id, per pair "A B" (in id order), or under "system". */
  readonly expected: Readonly<Record<string, Value>>;
  /** How far the computed value may be off, absolute, where it is simulated; else it is exact but for rounding. */
  readonly within?: number;
}

/** A pair's value in both directions: the first's on the second, the second's on the first. */
export type BothWays = readonly [number | null, number | null];

/** A number, a word, or whether. Null = undefined. */
export type Single = number | string | boolean | null;

/** Any measure's value. Null = undefined (a share of nothing). */
export type Value = Single | BothWays;

export type Unit =
  | "value"
  | "share"
  | "ratio"
  | "log-ratio"
  | "log-error"
  | "balance"
  | "count"
  | "word"
  | "party"
  | "power"
  | "level"
  | "yes-no";

interface Described {
  readonly id: string;
  /** `own-ends`: cost at the giver, worth at the receiver, under no lens. `lens`: one weight per flow. Never mixed. */
  readonly family: "own-ends" | "lens";
  readonly unit: Unit;
  /** Lowest and highest value possible; null where there is no bound, or the value is a word. */
  readonly range: readonly [number | null, number | null] | null;
  /** What a higher value means, in a few words. */
  readonly orientation: InBoth<string>;
  /** In the notation of the design: w_ij what i gives j, O and I row and column sums, W the total; names in words. */
  readonly formula: InBoth<string>;
  /**
   * Absent: the work grows about as the flows do, and it is always done, within the frame of an edit. Else it takes
   * longer, and follows behind that frame; unasked it is done only up to this many parties × flows (Infinity: always).
   */
  readonly limit?: number;
  /** Its words say to which side a party leans: people see them only while the imbalance is beyond its noise floor. */
  readonly gated?: true;
  readonly source: Source | null;
  readonly text: InBoth<MeasureText>;
  readonly example: WorkedExample;
}

/** A value per party, by party index: numbers (NaN = undefined) or words (null, where V has it, = undefined). */
export type Column<V extends Single> = [V] extends [number] ? Float64Array : readonly V[];

export interface PartyMeasure<V extends Single> extends Described {
  readonly scope: "party";
  readonly compute: (run: Run) => Column<V>;
}

/** One value per unordered pair of parties with any flow. `first` < `second` are node indices. Null = undefined. */
export interface PairMeasure<V extends number | string | BothWays = number | string | BothWays> extends Described {
  readonly scope: "pair";
  readonly compute: (run: Run, first: number, second: number) => V | null;
}

export interface SystemMeasure extends Described {
  readonly scope: "system";
  /** Whether its value is no more than an upper bound here, because the least could not be proven. */
  readonly isBound?: (run: Run) => boolean;
  /** Null = undefined (a share of nothing). */
  readonly compute: (run: Run) => number | null;
}

export type AnyPartyMeasure = PartyMeasure<number> | PartyMeasure<string | null> | PartyMeasure<boolean>;
/** Any measure: `scope` tells which. */
export type Measure = AnyPartyMeasure | PairMeasure | SystemMeasure;

/** What measures run on. Node indices 0 … parties−1 are the parties in id order; the table, if any, comes last. */
export interface Run {
  readonly parties: number;
  /** Ids by index, as they are compared to break ties (smallest id). */
  readonly ids: readonly PartyId[];
  /** The table's node index, or −1. */
  readonly table: number;
  /** One weight per ordered pair, under the lens, flows to and from the table included; loops and `nobody` are not. */
  readonly graph: FlowGraph;
  /** Beside `graph.outWeights`: that weight × its error as a share of σ. Null where every share is 1. */
  readonly outErrors: Float64Array | null;
  readonly ends: OwnEnds;
  /** What the rule of fairness that was chosen counts each party for; null where it counts all alike. */
  readonly fair: FairParts | null;
  /** The flows that count, kind by kind: what the graph and the sums were made from. */
  readonly arrays: FlowArrays;
  /** What was said beside the flows (capacities, reports, what was asked); null for a network that is flows alone. */
  readonly state: State | null;
  /** The kinds that are shown; null = all of them. */
  readonly resources: ReadonlySet<ResourceId> | null;
  /** By party: 1 where a flow at that end has no size. */
  readonly unsized: Uint8Array;
  readonly precision: Precision;
  /** Another party measure's column, computed once per run. */
  readonly column: <V extends Single>(measure: PartyMeasure<V>) => Column<V>;
  /** Another system measure's value, computed once per run. */
  readonly value: (measure: SystemMeasure) => number | null;
  /** What several measures rest on, worked out once per run: the same function gives the same answer. */
  readonly shared: <T>(work: (run: Run) => T) => T;
}
