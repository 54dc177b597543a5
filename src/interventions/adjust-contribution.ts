import type { Givens } from "../domain/trial.ts";
import { changedFlows } from "./changed-flows.ts";
import type { Intervention } from "./intervention.ts";

/** A party brings more or less of something that flows already, times a factor ≥ 0. Autonomy that is given up is one. */
export const adjustContribution: Intervention<Givens["adjust-contribution"]> = {
  id: "adjust-contribution",
  text: {
    nl: {
      name: "Meer of minder brengen",
      about: "Iets dat een partij al brengt of inlevert, wordt meer of minder.",
      question: "Wat zou je graag meer brengen, en waarvan minder?",
    },
    en: {
      name: "Bring more or less",
      about: "Something that a party brings or gives up already becomes more or less.",
      question: "What would you like to bring more of, and what less?",
    },
  },
  edits: (partnership, { flow, factor }) => changedFlows(partnership, ({ id }) => id === flow, factor),
};
