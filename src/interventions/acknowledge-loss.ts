import { type Edit, newId } from "../domain/edit.ts";
import type { Givens } from "../domain/trial.ts";
import type { Intervention } from "./intervention.ts";
import { cardOf, givenUpInWords } from "./losses.ts";

/**
 * Somebody says that it saw what another lost. It moves no value, comes first, and is often most of it. Of what is given up
 * in the photo it is kept on a card of the party that gives it up.
 */
export const acknowledgeLoss: Intervention<Givens["acknowledge-loss"]> = {
  id: "acknowledge-loss",
  text: {
    nl: {
      name: "Een verlies erkennen",
      about: "Een partij zegt dat gezien is wat een ander heeft losgelaten. Er verschuift niets.",
      question: "Wie zag wat hier is losgelaten, en wil dat zeggen?",
    },
    en: {
      name: "Acknowledge a loss",
      about: "A party says that it saw what another let go. Nothing shifts.",
      question: "Who saw what was let go here, and would like to say so?",
    },
  },
  edits: (partnership, { card, by, date }): readonly Edit[] => {
    const { cards, flows, parties } = partnership;
    if (!parties.some(({ id }) => id === by)) return [];
    const flow = flows.find(({ id }) => id === card);
    const loss = cards.find(({ id }) => id === card) ?? (flow === undefined ? undefined : cardOf(partnership, flow));
    if (loss !== undefined) {
      if (loss.acknowledgedBy.some(({ party }) => party === by)) return [];
      const acknowledgedBy = [...loss.acknowledgedBy, { party: by, date }];
      return [{ type: "change", collection: "cards", id: loss.id, fields: { acknowledgedBy } }];
    }
    if (flow === undefined) return [];
    const record = {
      id: newId(partnership, "cards"),
      party: flow.from,
      sort: "loss" as const,
      openness: "on-the-table" as const,
      text: givenUpInWords(partnership, flow),
      acknowledgedBy: [{ party: by, date }],
    };
    return [{ type: "add", collection: "cards", record }];
  },
};
