import type { FairnessRule } from "../domain/fairness-rule.ts";
import type { Lens, Partnership, Precision, State } from "../domain/partnership.ts";
import { NOBODY, type PartyId, TABLE } from "../domain/party.ts";
import { externalId } from "../graph/flow-arrays.ts";
import { type Evaluation, evaluate } from "../measures/evaluate.ts";
import { weighed, weighedKinds } from "../photo/how-it-was-looked.ts";
import { messages } from "../text/messages.ts";
import { capital, decimalText } from "../text/numbers.ts";
import { cli } from "../text/sections/cli.ts";
import type { Options } from "./options.ts";

/** A partnership, its numbers, and the names that parties have outside: what the commands answer from. */
export interface Photo {
  readonly state: Partnership;
  readonly evaluation: Evaluation;
  /** The id that a party has in its file, else its own; the table is `table`, nobody `nobody`. */
  readonly codeOf: (id: PartyId) => string;
  readonly nameOf: (id: PartyId) => string;
}

/** How the numbers are to be looked at, as far as it was said. */
export function lookOf({ lens, fairness, sigma, tolerance, all }: Options): Look {
  return {
    ...(lens === undefined ? {} : { lens }),
    ...(fairness === undefined ? {} : { fairness }),
    precision: { ...(sigma === undefined ? {} : { sigma }), ...(tolerance === undefined ? {} : { tolerance }) },
    unlimited: all,
  };
}

interface Look {
  readonly lens?: Lens;
  readonly fairness?: FairnessRule;
  readonly precision: Partial<Precision>;
  readonly unlimited: boolean;
}

export function photoOf(partnership: Partnership, options: Options): Photo {
  const byId = new Map(partnership.parties.map((party) => [party.id, party]));
  const partyOf = (id: PartyId) => {
    const party = byId.get(id);
    if (party === undefined) throw new Error(`no party ${id}`);
    return party;
  };
  return {
    state: partnership,
    evaluation: evaluate(partnership, lookOf(options)),
    codeOf: (id) => (id === TABLE || id === NOBODY ? id : externalId(partyOf(id))),
    nameOf: (id) => partyOf(id).name,
  };
}

/** What is looked at: of a large list of flows there is no state, and no kind. */
interface Seen extends Pick<Photo, "evaluation"> {
  readonly state: State | null;
}

/** What every JSON answer begins with. */
export const headerOf = (file: string, { evaluation, state }: Seen) => ({
  evenwicht: 1,
  source: file,
  lens: evaluation.lens,
  fairness: evaluation.fairness,
  sigma: evaluation.precision.sigma,
  sigmaFrom: evaluation.sigmaFrom,
  tolerance: evaluation.precision.tolerance,
  weights: weightsOf(state),
});

/** What a unit counts, of each kind that flows and of which it is not 1. */
export const weightsOf = (state: State | null): Readonly<Record<string, number>> =>
  Object.fromEntries(
    state === null ? [] : weighed(state).map(({ id, builtIn, name, rate }) => [name ?? builtIn ?? id, rate]),
  );

/** The lens, the rule of fairness, the precision and the weights in force, in words, and where σ comes from. */
export const looking = (
  { state, evaluation: { lens, fairness, precision, sigmaFrom, measuredSigma } }: Seen,
  { language }: Options,
): string => {
  const { caption } = messages[language].panels;
  const weights = state === null ? [] : weighedKinds(state, language);
  const said = cli[language].precision({
    lens,
    fairness,
    sigma: decimalText(language, precision.sigma),
    measuredOn: sigmaFrom === "measured" ? (measuredSigma?.flows ?? 0) : null,
    tolerance: decimalText(language, precision.tolerance),
  });
  return weights.length === 0 ? said : `${said} ${capital(caption.weighed(weights))}.`;
};
