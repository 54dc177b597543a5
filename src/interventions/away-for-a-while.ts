import type { Givens } from "../domain/trial.ts";
import type { Intervention } from "./intervention.ts";

/**
 * Suppose that a party is away for a while: what flows to and from it pauses, and so does what only it holds. The leader's
 * alone, on no other screen. The party stays, and so do its pieces.
 */
export const awayForAWhile: Intervention<Givens["away-for-a-while"]> = {
  id: "away-for-a-while",
  text: {
    nl: {
      name: "Stel dat een partij er even niet is",
      about: "Wat er van en naar die partij gaat, ligt dan stil. Alleen voor jou.",
      question: "Wat leunt op deze partij zonder dat iemand het zegt?",
    },
    en: {
      name: "Suppose a party is away for a while",
      about: "What flows to and from it pauses. For you alone.",
      question: "What leans on this party without anybody saying so?",
    },
  },
  edits: ({ flows }, { party }) =>
    flows
      .filter(({ from, to, state }) => state === "actual" && (from === party || to === party))
      .map(({ id }) => ({ type: "remove", collection: "flows", id })),
};
