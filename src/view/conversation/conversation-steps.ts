import type { GuideText, QuestionText, TurnText } from "../../conversation/guide-text.ts";

export const PARTS = ["opening", "listening", "standsOut", "closing"] as const;

/** One page of the conversation. `key`: as it is remembered. */
export type ConversationStep =
  | { readonly part: "opening" | "closing"; readonly key: string }
  | { readonly part: "listening"; readonly key: string; readonly turn: TurnText }
  | { readonly part: "standsOut"; readonly key: string; readonly question: QuestionText };

/** The pages in their order: the opening, a turn for each, a question for each thing that stands out, the agreements. */
export const conversationSteps = ({ listening, standsOut }: GuideText): readonly ConversationStep[] => [
  { part: "opening", key: "opening" },
  ...listening.turns.map((turn) => ({ part: "listening" as const, key: `turn ${turn.party}`, turn })),
  ...standsOut.questions.map((question, at) => ({ part: "standsOut" as const, key: `question ${at + 1}`, question })),
  { part: "closing", key: "closing" },
];

/** Where a remembered page stands now: at the beginning where it is gone. */
export const placeOf = (steps: readonly ConversationStep[], key: string): number =>
  Math.max(
    0,
    steps.findIndex((step) => step.key === key),
  );

/** Its place among the pages of its part, from 1, and how many those are. */
export function withinPart(steps: readonly ConversationStep[], at: number): readonly [at: number, of: number] {
  const step = steps[at];
  const same = steps.filter(({ part }) => part === step?.part);
  return [step === undefined ? 0 : same.indexOf(step) + 1, same.length];
}
