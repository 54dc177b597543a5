import type { AnyPartyMeasure, Column, Measure, PairMeasure, PartyMeasure, SystemMeasure } from "./measure.ts";
import { asymmetry } from "./pair/asymmetry.ts";
import { concordance as pairConcordance } from "./pair/concordance.ts";
import { dependence } from "./pair/dependence.ts";
import { mutualDependence } from "./pair/mutual-dependence.ts";
import { powerImbalance } from "./pair/power-imbalance.ts";
import { reciprocity as pairReciprocity } from "./pair/reciprocity.ts";
import { verdict as pairVerdict } from "./pair/verdict.ts";
import { articulation } from "./party/articulation.ts";
import { atLeast } from "./party/at-least.ts";
import { balance } from "./party/balance.ts";
import { brings } from "./party/brings.ts";
import { burden } from "./party/burden.ts";
import { cycleReturn } from "./party/cycle-return.ts";
import { dominance } from "./party/dominance.ts";
import { flipRadius } from "./party/flip-radius.ts";
import { gatekeeping } from "./party/gatekeeping.ts";
import { logRatio } from "./party/log-ratio.ts";
import { net } from "./party/net.ts";
import { netPower } from "./party/net-power.ts";
import { perceptionGapGiving } from "./party/perception-gap-giving.ts";
import { perceptionGapTaking } from "./party/perception-gap-taking.ts";
import { reciprocatedGiving } from "./party/reciprocated-giving.ts";
import { reciprocatedTaking } from "./party/reciprocated-taking.ts";
import { role } from "./party/role.ts";
import { sourceConcentration } from "./party/source-concentration.ts";
import { standardError } from "./party/standard-error.ts";
import { takes } from "./party/takes.ts";
import { topSource } from "./party/top-source.ts";
import { topSourceShare } from "./party/top-source-share.ts";
import { trophicLevel } from "./party/trophic-level.ts";
import { verdict } from "./party/verdict.ts";
import { weightAcceptability } from "./party/weight-acceptability.ts";
import { bilateral } from "./system/bilateral.ts";
import { circulation } from "./system/circulation.ts";
import { concordance } from "./system/concordance.ts";
import { coreFlow } from "./system/core-flow.ts";
import { coreParties } from "./system/core-parties.ts";
import { coverage } from "./system/coverage.ts";
import { cyclic } from "./system/cyclic.ts";
import { effectiveBeneficiaries } from "./system/effective-beneficiaries.ts";
import { effectiveContributors } from "./system/effective-contributors.ts";
import { flowHierarchy } from "./system/flow-hierarchy.ts";
import { flows } from "./system/flows.ts";
import { generalisedReciprocity } from "./system/generalised-reciprocity.ts";
import { gradient } from "./system/gradient.ts";
import { imbalance } from "./system/imbalance.ts";
import { imbalanceNoiseFloor } from "./system/imbalance-noise-floor.ts";
import { oneWay } from "./system/one-way.ts";
import { parties } from "./system/parties.ts";
import { reciprocity } from "./system/reciprocity.ts";
import { repairConversations } from "./system/repair-conversations.ts";
import { repairExisting } from "./system/repair-existing.ts";
import { repairTransfer } from "./system/repair-transfer.ts";
import { repairWithdraw } from "./system/repair-withdraw.ts";
import { surplus } from "./system/surplus.ts";
import { total } from "./system/total.ts";
import { trophicIncoherence } from "./system/trophic-incoherence.ts";
import { verdictStability } from "./system/verdict-stability.ts";

/**
 * Every measure of a party, in the order in which they are shown: id, unit, range (null: no bound), orientation,
 * formula, source, worked example and the texts in both languages. Columns, tooltips, the reference, the command line
 * and the tests of the worked examples follow by iteration: a new measure is one file and one line here.
 */
export const partyMeasures = {
  brings,
  takes,
  net,
  balance,
  logRatio,
  standardError,
  verdict,
  atLeast,
  weightAcceptability,
  dominance,
  flipRadius,
  burden,
  perceptionGapGiving,
  perceptionGapTaking,
  reciprocatedGiving,
  reciprocatedTaking,
  cycleReturn,
  sourceConcentration,
  topSource,
  topSourceShare,
  netPower,
  trophicLevel,
  gatekeeping,
  articulation,
  role,
} satisfies Record<string, AnyPartyMeasure>;

/**
 * Every measure of two parties with any flow between them, likewise. A value in both directions is [first on second,
 * second on first].
 */
export const pairMeasures = {
  reciprocity: pairReciprocity,
  asymmetry,
  verdict: pairVerdict,
  dependence,
  powerImbalance,
  mutualDependence,
  concordance: pairConcordance,
} satisfies Record<string, PairMeasure>;

/** Every measure of the whole, likewise. */
export const systemMeasures = {
  parties,
  flows,
  total,
  surplus,
  coverage,
  reciprocity,
  imbalance,
  imbalanceNoiseFloor,
  circulation,
  generalisedReciprocity,
  oneWay,
  coreParties,
  coreFlow,
  flowHierarchy,
  bilateral,
  cyclic,
  gradient,
  trophicIncoherence,
  effectiveContributors,
  effectiveBeneficiaries,
  verdictStability,
  repairTransfer,
  repairExisting,
  repairWithdraw,
  repairConversations,
  concordance,
} satisfies Record<string, SystemMeasure>;

/** All of them, for whoever shows or tests every measure. */
export const allMeasures: readonly Measure[] = [
  ...Object.values(partyMeasures),
  ...Object.values(pairMeasures),
  ...Object.values(systemMeasures),
];

export type PartyMeasureId = keyof typeof partyMeasures;
export type PairMeasureId = keyof typeof pairMeasures;
export type SystemMeasureId = keyof typeof systemMeasures;

type ValueOfParty<Id extends PartyMeasureId> = (typeof partyMeasures)[Id] extends PartyMeasure<infer V> ? V : never;
type ValueOfPair<Id extends PairMeasureId> = (typeof pairMeasures)[Id] extends PairMeasure<infer V> ? V : never;

export type PartyColumns = { readonly [Id in PartyMeasureId]: Column<ValueOfParty<Id>> };
/** A number may be undefined (null); a word is what its measure says it can be. */
export type PartyValues = {
  readonly [Id in PartyMeasureId]: [ValueOfParty<Id>] extends [number] ? number | null : ValueOfParty<Id>;
};
export type PairMeasureValues = { readonly [Id in PairMeasureId]: ValueOfPair<Id> | null };
export type SystemValues = { readonly [Id in SystemMeasureId]: number | null };
