import type { State } from "../../../domain/partnership.ts";
import { NOBODY } from "../../../domain/party.ts";
import type { TrialStep } from "../../../domain/trial.ts";
import { interventions } from "../../../interventions/registry.ts";
import type { Language } from "../../../text/language.ts";
import { ideas } from "../../../text/sections/ideas.ts";

/** What a step is called, what it is, and what to talk about before it: of something given up that becomes less in its own words. */
export function stepText(
  step: TrialStep,
  { flows }: Pick<State, "flows">,
  language: Language,
): { readonly name: string; readonly about: string; readonly question: string } {
  const text = interventions[step.intervention].text[language];
  const givesUp =
    step.intervention === "adjust-contribution" && flows.some(({ id, to }) => id === step.given.flow && to === NOBODY);
  return givesUp ? { ...text, ...ideas[language].giveUpLess } : text;
}
