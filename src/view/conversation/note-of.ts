import type { FacilitatorNotes, NoteText } from "../../conversation/notes.ts";
import type { ConversationStep } from "./conversation-steps.ts";

/** The facilitator's note at a page; null where there is none, as of a question of one's own. */
export function noteOf(notes: FacilitatorNotes, step: ConversationStep): NoteText | null {
  if (step.part === "listening") return notes.turns.get(step.turn.party) ?? null;
  if (step.part === "standsOut" || step.part === "ways") return notes.questions.get(step.question.asks) ?? null;
  return notes.parts[step.part];
}
