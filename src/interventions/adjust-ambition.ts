import { TABLE } from "../domain/party.ts";
import type { Givens } from "../domain/trial.ts";
import { changedFlows } from "./changed-flows.ts";
import type { Intervention } from "./intervention.ts";

/** The pie becomes larger, or smaller: all that the table gives, times a factor ≥ 0. */
export const adjustAmbition: Intervention<Givens["adjust-ambition"]> = {
  id: "adjust-ambition",
  text: {
    nl: {
      name: "De ambitie bijstellen",
      about: "Wat jullie samen halen wordt groter of kleiner, voor ieder die er nu iets van haalt.",
      question: "Wat zou de samenwerking meer kunnen opleveren, en voor wie dan nog niets?",
    },
    en: {
      name: "Adjust the ambition",
      about: "What you gain together becomes larger or smaller, for all who take some of it now.",
      question: "What more could the partnership yield, and who would still gain nothing?",
    },
  },
  edits: (partnership, { factor }) =>
    changedFlows(partnership, ({ from, state }) => from === TABLE && state === "actual", factor),
};
