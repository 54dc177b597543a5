import type { PartyId } from "../domain/party.ts";
import type { FindingText } from "../findings/pattern.ts";

/** A question that both sides can answer. What comes with it is empty where there is nothing to say first. */
export interface QuestionText extends FindingText {
  /** What asks it, by a name that stays: a pattern, a way back, or a question of the guide's own. */
  readonly asks: string;
  /** Whom it is about first of all; none where it is about all of them. */
  readonly parties: readonly PartyId[];
  /** To whom it goes. */
  readonly to: string;
  /** Asks for what else it could be. */
  readonly more: string;
}

/** A question by itself. */
export const plainQuestion = (asks: string, question: string, parties: readonly PartyId[] = []): QuestionText => ({
  asks,
  parties,
  headline: "",
  sum: "",
  otherwise: "",
  to: "",
  question,
  more: "",
});
