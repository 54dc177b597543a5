import type { Givens } from "../domain/trial.ts";
import type { Intervention } from "./intervention.ts";

/** What flows is talked over again: what it is, how heavy, and what it is worth. Reports of before are set aside. */
export const renegotiateFlow: Intervention<Givens["renegotiate-flow"]> = {
  id: "renegotiate-flow",
  text: {
    nl: {
      name: "Een stroom opnieuw bespreken",
      about: "Twee partijen spreken opnieuw af wat er gaat, hoe zwaar dat valt en wat het waard is.",
      question: "Wat past nu beter bij jullie allebei?",
    },
    en: {
      name: "Talk a flow over again",
      about: "Two parties agree anew on what flows, how heavy it is, and what it is worth.",
      question: "What would suit you both better now?",
    },
  },
  edits: ({ flows }, { flow, fields }) =>
    flows.some(({ id }) => id === flow)
      ? [{ type: "change", collection: "flows", id: flow, fields: { reports: [], ...fields } }]
      : [],
};
