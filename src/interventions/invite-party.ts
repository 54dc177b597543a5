import { newParty } from "../domain/create.ts";
import { newId } from "../domain/edit.ts";
import type { Givens } from "../domain/trial.ts";
import type { Intervention } from "./intervention.ts";

/** A party is asked to the table for a piece of the puzzle. What flows to and from it is for the talk with it. */
export const inviteParty: Intervention<Givens["invite-party"]> = {
  id: "invite-party",
  text: {
    nl: {
      name: "Een partij uitnodigen",
      about: "Er komt een partij aan tafel die een puzzelstuk kan brengen dat nu ontbreekt.",
      question: "Wie heeft wat hier ontbreekt, en wat zou die hier komen halen?",
    },
    en: {
      name: "Invite a party",
      about: "A party comes to the table that can bring a piece that is missing now.",
      question: "Who has what is missing here, and what would it come for?",
    },
  },
  edits: (partnership, { name, piece }) => {
    const id = newId(partnership, "parties");
    const wanted = partnership.pieces.find((one) => one.id === piece);
    return [
      { type: "add", collection: "parties", record: newParty({ id, name }) },
      ...(wanted === undefined
        ? []
        : [
            {
              type: "change" as const,
              collection: "pieces" as const,
              id: wanted.id,
              fields: { holders: [...wanted.holders, id] },
            },
          ]),
    ];
  },
};
