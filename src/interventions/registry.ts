import type { Givens, InterventionId } from "../domain/trial.ts";
import { acknowledgeLoss } from "./acknowledge-loss.ts";
import { adjustAmbition } from "./adjust-ambition.ts";
import { adjustContribution } from "./adjust-contribution.ts";
import { awayForAWhile } from "./away-for-a-while.ts";
import { bringInThirdParty } from "./bring-in-third-party.ts";
import { compensate } from "./compensate.ts";
import type { Intervention } from "./intervention.ts";
import { inviteParty } from "./invite-party.ts";
import { renegotiateFlow } from "./renegotiate-flow.ts";

/**
 * What could help, in the order in which it is offered: what moves no value first, then the pie, then who brings what.
 * Each is a function to edits; `simulate` makes several, one after the other.
 */
export const interventions = {
  "acknowledge-loss": acknowledgeLoss,
  "adjust-ambition": adjustAmbition,
  "adjust-contribution": adjustContribution,
  compensate,
  "bring-in-third-party": bringInThirdParty,
  "renegotiate-flow": renegotiateFlow,
  "invite-party": inviteParty,
  "away-for-a-while": awayForAWhile,
} as const satisfies { readonly [Id in InterventionId]: Intervention<Givens[Id]> };
