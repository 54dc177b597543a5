import type { Givens } from "../domain/trial.ts";
import type { Intervention } from "./intervention.ts";

/** Somebody says that it saw what another lost. It moves no value, comes first, and is often most of it. */
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
  edits: ({ cards }, { card, by, date }) => {
    const loss = cards.find(({ id }) => id === card);
    if (loss === undefined || loss.acknowledgedBy.some(({ party }) => party === by)) return [];
    const acknowledgedBy = [...loss.acknowledgedBy, { party: by, date }];
    return [{ type: "change", collection: "cards", id: card, fields: { acknowledgedBy } }];
  },
};
