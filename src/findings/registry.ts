import { onTheTable, withheldIn } from "../document/left-out.ts";
import { compareText } from "../domain/compare-text.ts";
import type { Evaluation } from "../measures/evaluate.ts";
import { measuredOnce } from "../measures/measured-once.ts";
import { balanced } from "./balanced.ts";
import { bringsMore } from "./brings-more.ts";
import { carriedByThirdParty } from "./carried-by-third-party.ts";
import { closedCircle } from "./closed-circle.ts";
import { feltAgainstComputed } from "./felt-against-computed.ts";
import { gatekeeper } from "./gatekeeper.ts";
import { generalisedReciprocity } from "./generalised-reciprocity.ts";
import { heavySacrifice } from "./heavy-sacrifice.ts";
import { leftOut } from "./left-out.ts";
import { missingPiece } from "./missing-piece.ts";
import { negativeSurplus } from "./negative-surplus.ts";
import { notYetSeen } from "./not-yet-seen.ts";
import { oneWayChain } from "./one-way-chain.ts";
import { oneWayDependency } from "./one-way-dependency.ts";
import type { Finding, FindingContext, Pattern, WithPhotos } from "./pattern.ts";
import { perceptionGap } from "./perception-gap.ts";
import { persistentImbalance } from "./persistent-imbalance.ts";
import { saidOnce } from "./said-once.ts";
import { signalsBesideImbalance } from "./signals-beside-imbalance.ts";
import { singleSource } from "./single-source.ts";
import { soleHolder } from "./sole-holder.ts";
import { stakeAgainstContribution } from "./stake-against-contribution.ts";
import { takesMore } from "./takes-more.ts";
import { unequalStakes } from "./unequal-stakes.ts";

/** Every pattern that is looked for. Adding one = one file, one line here, and its test. */
export const patterns: readonly Pattern[] = [
  negativeSurplus,
  bringsMore,
  takesMore,
  persistentImbalance,
  carriedByThirdParty,
  missingPiece,
  gatekeeper,
  heavySacrifice,
  generalisedReciprocity,
  closedCircle,
  oneWayChain,
  leftOut,
  perceptionGap,
  feltAgainstComputed,
  unequalStakes,
  stakeAgainstContribution,
  oneWayDependency,
  signalsBesideImbalance,
  notYetSeen,
  soleHolder,
  singleSource,
  balanced,
];

const byId = new Map(patterns.map((pattern) => [pattern.id, pattern]));

/** A pattern by its id; undefined where none is called so. */
export const patternNamed = (id: string): Pattern | undefined => byId.get(id);

export function patternOf(finding: Finding): Pattern {
  const pattern = patternNamed(finding.pattern);
  if (pattern === undefined) throw new Error(`no pattern ${finding.pattern}`);
  return pattern;
}

export interface FoundIn {
  readonly state: WithPhotos;
  readonly evaluation: Evaluation;
}

/**
 * Everything that is found: sure before possible, then weightiest first; ties by pattern, then by party, so that the same
 * input gives the same list.
 */
export function findAll({ state, evaluation: given }: FoundIn): readonly Finding[] {
  const open = onTheTable(state);
  // Where an answer is withheld by name, its ends are one report and not two, which all numbers that anybody sees rest on.
  const evaluation = withheldIn(state).length === 0 ? given : measuredOnce(open, given).evaluation;
  const context: FindingContext = { state: open, evaluation };
  return saidOnce(patterns.flatMap((pattern) => pattern.find(context))).sort(
    (a, b) =>
      Number(a.sure === "tentative") - Number(b.sure === "tentative") ||
      b.weight - a.weight ||
      compareText(a.pattern, b.pattern) ||
      compareParties(evaluation.indexOf, a, b),
  );
}

/** By the ids that the parties have outside: the internal ones stand in the order of a file's rows. */
function compareParties(indexOf: Evaluation["indexOf"], a: Finding, b: Finding): number {
  const differs = a.parties.findIndex((party, i) => party !== b.parties[i]);
  const at = ({ parties }: Finding): number => indexOf.get(parties[differs] ?? "") ?? -1;
  return differs < 0 ? a.parties.length - b.parties.length : at(a) - at(b);
}
