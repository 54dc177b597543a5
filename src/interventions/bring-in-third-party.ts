import { newFlow, newParty } from "../domain/create.ts";
import { type Edit, newId, newIds } from "../domain/edit.ts";
import type { PartyId } from "../domain/party.ts";
import type { Givens, Term } from "../domain/trial.ts";
import type { Intervention } from "./intervention.ts";

/** One who pays or rules comes in, with what it gives and with what it asks. Each number is cost and worth alike. */
export const bringInThirdParty: Intervention<Givens["bring-in-third-party"]> = {
  id: "bring-in-third-party",
  text: {
    nl: {
      name: "Een derde partij erbij",
      about: "Iemand van buiten betaalt mee of stelt een regel, en vraagt daar iets voor.",
      question: "Wie heeft er ook belang bij, en wat zou die vragen?",
    },
    en: {
      name: "Bring in a third party",
      about: "Somebody from outside pays or sets a rule, and asks something for it.",
      question: "Who else has an interest in this, and what would it ask?",
    },
  },
  edits: (partnership, { name, gives, asks }) => {
    const id = newId(partnership, "parties");
    const flowIds = newIds(partnership, "flows");
    const flow = (from: PartyId, to: PartyId, { resource, value }: Term): Edit => ({
      type: "add",
      collection: "flows",
      record: newFlow({ id: flowIds(), from, to, resource, cost: value, worth: value }),
    });
    return [
      { type: "add", collection: "parties", record: newParty({ id, name }) },
      ...gives.map((term) => flow(id, term.party, term)),
      ...asks.map((term) => flow(term.party, id, term)),
    ];
  },
};
