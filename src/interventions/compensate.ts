import { newFlow } from "../domain/create.ts";
import { newId } from "../domain/edit.ts";
import type { Givens } from "../domain/trial.ts";
import type { Intervention } from "./intervention.ts";

/** Something in return, as a flow that was not there: what it costs who gives it, and what it is worth to who gets it. */
export const compensate: Intervention<Givens["compensate"]> = {
  id: "compensate",
  text: {
    nl: {
      name: "Er iets tegenover zetten",
      about: "Wie veel inlevert, krijgt er iets voor terug dat er nu nog niet is.",
      question: "Wat zou recht doen aan wat hier wordt ingeleverd?",
    },
    en: {
      name: "Give something in return",
      about: "Who gives up much gets something back that is not there yet.",
      question: "What would do justice to what is given up here?",
    },
  },
  edits: (partnership, { from, to, resource, cost, worth, note }) => [
    {
      type: "add",
      collection: "flows",
      record: newFlow({ id: newId(partnership, "flows"), from, to, resource, cost, worth, note }),
    },
  ],
};
