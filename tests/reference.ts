import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { State } from "../src/domain/partnership.ts";
import { buildState, type Sketch } from "./build-state.ts";

/**
 * The reference networks, with the values that other programs computed on them. They stay where they are (their
 * licences differ), beside the project, from whose folder tests run. Read here by a parser of a few lines, on purpose not the application's: an oracle of its own.
 */
export const referenceFolder = join(process.cwd(), "..", "shared", "reference");

export const hasReference = existsSync(join(referenceFolder, "reference.json"));

/** A file of the reference as it stands. */
export const referenceText = (file: string): string => readFileSync(join(referenceFolder, file), "utf8");

/** For the name of a suite: says why it does not run. */
export const skippedBecause = hasReference ? "" : " (skipped: no reference networks)";

export interface ReferenceSet {
  readonly system: Readonly<Record<string, unknown>> & {
    readonly n: number;
    readonly edges: number;
    readonly self_loops_dropped: number;
    readonly total_flow_W: number;
    readonly imbalance_share: number;
    readonly scc_largest: number;
    readonly rebalancing: Readonly<Record<string, unknown>>;
    readonly "imbalance_noise_floor_sigma0.35": {
      readonly median: number;
      readonly q95: number;
      readonly mc_tolerance: number;
    };
  };
  readonly parties: Readonly<Record<string, Readonly<Record<string, number | string | boolean | null>>>>;
}

export interface MicroNetwork {
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [string, string, number])[];
  readonly expected: Readonly<Record<string, unknown>> & {
    readonly W: number;
    readonly r?: number;
    readonly imbalance_share?: number;
    readonly balance?: Readonly<Record<string, number>>;
    readonly scc?: readonly (readonly string[])[];
    readonly circ_gross?: number;
    readonly circ_net?: number;
    readonly one_way?: number;
    readonly rho_exponential?: number | null;
    readonly F0?: number;
    readonly energy_bilateral?: number;
    readonly energy_cyclic?: number;
    /** In the order of `nodes`. */
    readonly levels?: readonly number[];
    readonly pair_disconnection?: Readonly<Record<string, number>>;
    readonly cycle_return?: Readonly<Record<string, number | null>>;
    readonly L1_decrease?: number;
    readonly "L1_existing+reverse"?: number;
    readonly "L0_existing+reverse"?: number;
  };
}

/** Several kinds of flow among the same parties. */
export interface ReferenceLayers {
  readonly layers: readonly string[];
  readonly parties: Readonly<
    Record<
      string,
      {
        readonly balance_per_layer: readonly number[];
        readonly balance_equal_weights: number;
        readonly giver_acceptability: number;
        readonly dominance: "giver" | "taker" | "mixed";
        readonly flip_radius_TV_from_equal: number | null;
      }
    >
  >;
}

/** What givers say to have given beside what receivers say to have got: two files of claims, a row = 1. */
export interface ReferencePerception {
  readonly claimed_by_giver: number;
  readonly claimed_by_receiver: number;
  readonly confirmed_by_both: number;
  readonly claimed_by_either: number;
  readonly concordance_jaccard: number;
  readonly r_giver_view: number;
  readonly r_receiver_view: number;
  readonly r_confirmed: number;
  readonly r_union: number;
  readonly parties: Readonly<
    Record<
      string,
      {
        readonly own_claimed_giving: number;
        readonly giving_acknowledged: number;
        readonly giving_gap: number | null;
        readonly own_claimed_taking: number;
        readonly taking_according_to_givers: number;
        readonly balance_own_view: number | null;
      }
    >
  >;
}

/** What changed between two networks of the same parties, by the name "BEFORE -> AFTER". */
export interface ReferenceSnapshot {
  readonly weighted_jaccard: number;
  readonly bray_curtis: number;
  readonly balanced_variation: number;
  readonly abundance_gradient: number;
  readonly edges_added: number;
  readonly edges_dropped: number;
  readonly edges_kept: number;
  readonly delta_W: number;
  readonly delta_r: number;
  readonly delta_balance: Readonly<Record<string, number>>;
}

interface Reference {
  readonly snapshots: Readonly<Record<string, ReferenceSnapshot>>;
  readonly perception?: ReferencePerception;
  readonly layers: Readonly<Record<string, ReferenceLayers>>;
  readonly sets: Readonly<Record<string, ReferenceSet>>;
  readonly micro: Readonly<Record<string, MicroNetwork>>;
}

const reference: Reference = hasReference
  ? (JSON.parse(readFileSync(join(referenceFolder, "reference.json"), "utf8")) as Reference)
  : { sets: {}, micro: {}, layers: {}, snapshots: {} };

export const referenceSets = Object.entries(reference.sets);
export const microNetworks = Object.entries(reference.micro);
export const referencePerception = reference.perception;
export const referenceLayers = Object.entries(reference.layers);

/** A network as a state: all its parties, those without a flow included, and its flows as they stand in the file. */
export const referenceState = (name: string, set: ReferenceSet): State =>
  buildState({ parties: Object.keys(set.parties), flows: referenceFlows(name) });

/** The rows of a network's file: source, target, weight. */
export const referenceFlows = (name: string): readonly (readonly [string, string, number])[] =>
  lines(referenceText(`${name}.csv`))
    .slice(1)
    .map((row) => {
      const [source, target, weight] = cells(row);
      return [source ?? "", target ?? "", Number(weight)];
    });

/** Each layer a kind whose rate makes its total 1, so that the stated weights are equal. */
export function layersState({ layers, parties }: ReferenceLayers): State {
  const rows = layers.map((layer) => referenceFlows(layer).filter(([from, to]) => from !== to));
  return buildState({
    parties: Object.keys(parties),
    resources: layers.map((layer, k) => ({
      id: layer,
      builtIn: null,
      name: layer,
      unit: null,
      rate: 1 / rows[k]!.reduce((sum, row) => sum + row[2], 0),
      colour: null,
    })),
    flows: layers.flatMap((resource, k) =>
      rows[k]!.map(([from, to, amount]): Sketch => ({ from, to, resource, amount })),
    ),
  });
}

/** Every ordered pair that either end names, with both ends' word on it: 1, or a 0 that was said. */
export function perceptionState({ parties }: ReferencePerception): State {
  const gives = new Set(referenceFlows("chemnet_scito").map(([from, to]) => `${from} ${to}`));
  const gets = new Set(referenceFlows("chemnet_scifrom").map(([from, to]) => `${to} ${from}`));
  const claim = (by: "giver" | "receiver", claims: ReadonlySet<string>, pair: string) =>
    ({ by, amount: claims.has(pair) ? 1 : 0, cost: null, worth: null, date: null }) as const;
  return buildState({
    parties: Object.keys(parties),
    flows: [...new Set([...gives, ...gets])].map((pair): Sketch => {
      const [from = "", to = ""] = pair.split(" ");
      return { from, to, reports: [claim("giver", gives, pair), claim("receiver", gets, pair)] };
    }),
  });
}

const lines = (text: string): readonly string[] => text.split(/\r?\n/).filter((line) => line !== "");

/** Cells between commas; quotes round a cell are dropped (no cell in these files has a comma or quote inside). */
const cells = (line: string): readonly string[] => line.split(",").map((cell) => cell.replace(/^"|"$/g, ""));

/** The two networks of each comparison, and what is expected of it. */
export const referenceSnapshots = Object.entries(reference.snapshots).map(([name, expected]) => {
  const [before, after] = name.split(" -> ").map((network) => referenceState(network, reference.sets[network]!));
  return { name, before: before!, after: after!, expected };
});
