import { countedFlows } from "../domain/counted-flows.ts";
import type { State } from "../domain/partnership.ts";
import type { Resource } from "../domain/resource.ts";
import { wordingOf } from "../findings/wording.ts";
import type { Evaluation } from "../measures/evaluate.ts";
import type { Language } from "../text/language.ts";
import { messages } from "../text/messages.ts";
import { capital, factorText, valueText } from "../text/numbers.ts";

/** How much there is, the lens, how sure the estimates are, how the kinds are weighed, and a rule that was chosen, in sentences. */
export function howItWasLooked(state: State, evaluation: Evaluation, language: Language): string {
  const { caption } = messages[language].panels;
  const { precision, sigmaFrom, measuredSigma, lens, fairness } = evaluation;
  const flows = countedFlows(state);
  const notYet = flows.filter((flow) => flow.state !== "actual").length;
  const measuredOn = sigmaFrom === "measured" ? (measuredSigma?.flows ?? null) : null;
  const kinds = weighedKinds(state, language);
  return [
    caption.counts(state.parties.length, flows.length, notYet),
    caption.lens[lens],
    caption.precision(
      precision.sigma === 0 ? null : factorText(language, precision.sigma),
      measuredOn,
      precision.tolerance,
    ),
    ...(kinds.length === 0 ? [] : [caption.weighed(kinds)]),
    ...(fairness === "equal" ? [] : [caption.measuredBy[fairness]]),
  ]
    .map((part) => `${capital(part)}.`)
    .join(" ");
}

/** The kinds of which a unit does not count 1, each with what it counts. */
export function weighedKinds(state: State, language: Language): readonly string[] {
  const { kind } = wordingOf(state, language);
  return weighed(state).map(({ id, rate }) => `${kind(id)} × ${valueText(language, rate)}`);
}

/** The kinds that flow and of which a unit does not count 1. */
export function weighed({ flows, resources }: State): readonly Resource[] {
  const used = new Set(flows.map((flow) => flow.resource));
  return resources.filter(({ id, rate }) => rate !== 1 && used.has(id));
}
