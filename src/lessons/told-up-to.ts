import type { Partnership, State } from "../domain/partnership.ts";
import { type Endpoint, isParty } from "../domain/party.ts";
import type { Lesson } from "./lesson.ts";

/**
 * What is on the picture at a step (counted from 0): the parties and flows told so far, of the present or of the photo
 * that the step looks at. What else is known of those parties comes with them; of the others nothing is there yet. Pieces of
 * the puzzle are in no step: who holds which, and which is missing, is what some steps ask.
 */
export function toldUpTo(partnership: Partnership, { steps }: Lesson, nth: number): State {
  const told = steps.slice(0, nth + 1);
  const parties = new Set<Endpoint>(told.flatMap((step) => step.parties));
  const flows = new Set(told.flatMap((step) => step.flows));
  const photo = steps[nth]?.photo;
  const state: State = partnership.snapshots.find(({ id }) => id === photo)?.state ?? partnership;
  const isTold = (end: Endpoint): boolean => !isParty(end) || parties.has(end);
  return {
    about: state.about,
    parties: state.parties.filter(({ id }) => parties.has(id)),
    resources: state.resources,
    flows: state.flows.filter(({ id, from, to }) => flows.has(id) && isTold(from) && isTold(to)),
    pieces: [],
    interests: state.interests.filter(({ party }) => party === null || isTold(party)),
    cards: state.cards.filter(({ party }) => isTold(party)),
    felt: state.felt.filter(({ of, by }) => isTold(of) && isTold(by)),
    symptoms: state.symptoms.filter((symptom) => symptom.parties.every(isTold)),
    agreements: state.agreements.filter((agreement) => agreement.parties.every(isTold)),
    asked: state.asked.filter(({ party }) => isTold(party)),
  };
}
