import { autonomyForKnowledge } from "./autonomy-for-knowledge.ts";
import { balancedExchange } from "./balanced-exchange.ts";
import { carriedByThirdParty } from "./carried-by-third-party.ts";
import { closedCircle } from "./closed-circle.ts";
import { excludedParty } from "./excluded-party.ts";
import { feltAgainstComputed } from "./felt-against-computed.ts";
import { gatekeeper } from "./gatekeeper.ts";
import { generalisedReciprocity } from "./generalised-reciprocity.ts";
import { hiddenCounterFlow } from "./hidden-counter-flow.ts";
import type { Lesson } from "./lesson.ts";
import { missingPiece } from "./missing-piece.ts";
import { netBeneficiary } from "./net-beneficiary.ts";
import { oneWayDependency } from "./one-way-dependency.ts";
import { overInvestedParty } from "./over-invested-party.ts";
import { partyWithdrawing } from "./party-withdrawing.ts";
import { pieTooSmall } from "./pie-too-small.ts";
import { soleHolder } from "./sole-holder.ts";
import { tighteningContracts } from "./tightening-contracts.ts";
import { unequalStakes } from "./unequal-stakes.ts";

/**
 * Every lesson, in the order in which they are best told. Adding one = one file, its partnerships in `data/lessons/`,
 * one line here, and its numbers in the test. The app loads this list when it is asked for.
 */
export const lessons: readonly Lesson[] = [
  balancedExchange,
  overInvestedParty,
  netBeneficiary,
  oneWayDependency,
  generalisedReciprocity,
  closedCircle,
  gatekeeper,
  soleHolder,
  missingPiece,
  hiddenCounterFlow,
  unequalStakes,
  autonomyForKnowledge,
  pieTooSmall,
  carriedByThirdParty,
  feltAgainstComputed,
  tighteningContracts,
  partyWithdrawing,
  excludedParty,
];
