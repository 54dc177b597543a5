import type { GuideText, TurnText } from "../../conversation/guide-text.ts";
import type { QuestionText } from "../../conversation/question-text.ts";
import { GUIDE_PARTS, type GuidePart } from "../../domain/guide-question.ts";

/** One page of the conversation. `key`: as it is remembered. */
export type ConversationStep =
  | { readonly part: "opening" | "keeping" | "interests" | "closing"; readonly key: string }
  | { readonly part: "listening"; readonly key: string; readonly turn: TurnText }
  | { readonly part: "standsOut" | "ways"; readonly key: string; readonly question: QuestionText };

/** The pages in their order: of most parts one, a turn for each, a page for each thing that stands out and each way back. */
export const conversationSteps = (guide: GuideText): readonly ConversationStep[] =>
  GUIDE_PARTS.flatMap((part): readonly ConversationStep[] => {
    if (part === "listening") return guide.listening.turns.map((turn) => ({ part, key: `turn ${turn.party}`, turn }));
    if (part === "standsOut" || part === "ways")
      return guide[part].questions.map((question, at) => ({ part, key: `${KEYS[part]} ${at + 1}`, question }));
    return [{ part, key: part }];
  });

const KEYS = { standsOut: "question", ways: "way" } as const;

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

/** Where the pages of a part begin; -1 where it has none. */
export const beginOf = (steps: readonly ConversationStep[], part: GuidePart): number =>
  steps.findIndex((step) => step.part === part);
