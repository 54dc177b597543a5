import type { PartyMeasureId, SystemMeasureId } from "../src/measures/registry.ts";
import type { MicroNetwork, ReferenceSet } from "./reference.ts";

/**
 * Which value of ../shared/reference/reference.json stands for which measure: the one table that the tests and
 * `npm run verify` go by. Exact quantities agree within 1e-6 relative; what the reference simulates, within what it says.
 */
export const TOLERANCE = 1e-6;

type System = ReferenceSet["system"];

interface SystemOracle {
  readonly id: SystemMeasureId;
  /** As the reference names it, for who looks it up there. */
  readonly key: string;
  /** `undefined` where the reference leaves it out. */
  readonly expected: (system: System) => number | null | undefined;
}

/** What the reference gives as an amount, and we as a share of W. */
const repair = (id: SystemMeasureId, key: string): SystemOracle => ({
  id,
  key: `rebalancing.${key} / total_flow_W`,
  expected: ({ rebalancing, total_flow_W }) => (rebalancing[key] as number) / total_flow_W,
});

const ofKey = (id: SystemMeasureId, key: string): SystemOracle => ({
  id,
  key,
  expected: (system) => system[key] as number | null,
});

/** The three parts of the energy split. */
const ofPart = (id: SystemMeasureId, key: string): SystemOracle => ({
  id,
  key: `energy_split.${key}`,
  expected: ({ energy_split: parts }) => (parts as Readonly<Record<string, number>>)[key] ?? null,
});

export const systemOracles: readonly SystemOracle[] = [
  ofKey("parties", "n"),
  ofKey("flows", "edges"),
  ofKey("total", "total_flow_W"),
  ofKey("reciprocity", "reciprocity_weighted_r"),
  ofKey("imbalance", "imbalance_share"),
  ofKey("circulation", "max_circulation_share_gross"),
  ofKey("generalisedReciprocity", "circulation_share_net_generalised"),
  ofKey("oneWay", "one_way_remainder_share"),
  ofKey("coreParties", "scc_largest"),
  ofKey("flowHierarchy", "flow_hierarchy_weighted"),
  ofKey("trophicIncoherence", "trophic_incoherence_F0"),
  ofPart("bilateral", "bilateral"),
  ofPart("cyclic", "cyclic"),
  ofPart("gradient", "gradient_1_minus_F0"),
  { id: "effectiveContributors", key: "1 / hhi_giving", expected: (system) => 1 / (system.hhi_giving as number) },
  { id: "effectiveBeneficiaries", key: "1 / hhi_taking", expected: (system) => 1 / (system.hhi_taking as number) },
  repair("repairTransfer", "complete_transfer_half_sum_abs"),
  repair("repairExisting", "L1_existing+reverse"),
  repair("repairWithdraw", "L1_decrease"),
  {
    id: "repairConversations",
    key: "rebalancing.L0_existing+reverse.changed",
    expected: ({ rebalancing }) => (rebalancing["L0_existing+reverse"] as { changed: number } | null)?.changed,
  },
];

/** Per party: measures that are numbers, by the key of the reference. */
export const partyKeys = {
  brings: "out",
  takes: "in",
  net: "net",
  balance: "balance",
  logRatio: "log_ratio_out_in",
  standardError: "se_sigma_0.35",
  atLeast: "critical_tolerance_ratio",
  reciprocatedGiving: "reciprocated_share_of_out",
  reciprocatedTaking: "reciprocated_share_of_in",
  cycleReturn: "cycle_return_share",
  sourceConcentration: "source_hhi",
  topSourceShare: "top_source_share",
  netPower: "net_power",
  trophicLevel: "trophic_level",
  gatekeeping: "pair_disconnection",
} as const satisfies Partial<Record<PartyMeasureId, string>>;

/** How the reference words a verdict, and how the measure spells it. */
export const verdictWords: Readonly<Record<string, string>> = {
  "gives more: clear": "gives-more:clear",
  "gives more: tentative": "gives-more:tentative",
  "takes more: clear": "takes-more:clear",
  "takes more: tentative": "takes-more:tentative",
  "no sign of imbalance": "no-sign",
  "established balance": "established",
};

/** The same of a dominance. */
export const dominanceWords = { giver: "gives-more", taker: "takes-more", mixed: "mixed" } as const;

/**
 * How far a value is off, relative to what is expected, or to 0.001 where that is (almost) 0. Infinite where only one
 * of the two is undefined.
 */
export function deviation(actual: number | null, expected: number | null): number {
  if (actual === null || expected === null) return actual === expected ? 0 : Number.POSITIVE_INFINITY;
  return Math.abs(actual - expected) / Math.max(Math.abs(expected), 1e-3);
}

/** Where our numbers are asked for party by party: an evaluation, or what the command line says. */
interface ByParty {
  readonly of: (party: string) => Readonly<Record<keyof typeof partyKeys, number | null>>;
}

/** Ours beside the reference's, party by party. Empty where the reference left the whole column out (ythan_mjs). */
export function partyPairs(
  evaluation: ByParty,
  set: ReferenceSet,
  id: keyof typeof partyKeys,
): readonly (readonly [computed: number | null, expected: number | null])[] {
  const rows = Object.entries(set.parties).map(
    ([party, values]) => [evaluation.of(party)[id], values[partyKeys[id]] as number | null] as const,
  );
  return rows.every(([, expected]) => expected === null) ? [] : rows;
}

/** The largest deviation of a measure over the parties of a network. */
export const partyDeviation = (evaluation: ByParty, set: ReferenceSet, id: keyof typeof partyKeys): number =>
  Math.max(0, ...partyPairs(evaluation, set, id).map(([computed, expected]) => deviation(computed, expected)));

type Micro = MicroNetwork["expected"];

/** The same of the `micro` networks, which were checked by hand. */
export const microSystem: Partial<Record<SystemMeasureId, (expected: Micro) => number | null | undefined>> = {
  total: ({ W }) => W,
  reciprocity: ({ r }) => r,
  imbalance: ({ imbalance_share }) => imbalance_share,
  circulation: ({ circ_gross }) => circ_gross,
  generalisedReciprocity: ({ circ_net }) => circ_net,
  oneWay: ({ one_way }) => one_way,
  repairWithdraw: ({ L1_decrease, W }) => (L1_decrease ?? Number.NaN) / W,
  repairExisting: ({ "L1_existing+reverse": shift, W }) => (shift ?? Number.NaN) / W,
  repairConversations: ({ "L0_existing+reverse": changed }) => changed,
  trophicIncoherence: ({ F0 }) => F0,
  bilateral: ({ energy_bilateral }) => energy_bilateral,
  cyclic: ({ energy_cyclic }) => energy_cyclic,
  coreParties: ({ scc }) => Math.max(...(scc ?? []).map((component) => component.length)),
};

export const microParty: Readonly<
  Record<"balance" | "trophicLevel" | "gatekeeping" | "cycleReturn", (network: MicroNetwork) => Expected>
> = {
  balance: ({ expected }) => Object.entries(expected.balance ?? {}),
  trophicLevel: ({ expected, nodes }) => (expected.levels ?? []).map((level, k) => [nodes[k] ?? "", level]),
  gatekeeping: ({ expected }) => Object.entries(expected.pair_disconnection ?? {}),
  cycleReturn: ({ expected }) => Object.entries(expected.cycle_return ?? {}),
};
type Expected = readonly (readonly [party: string, value: number | null])[];
