import type { PartyId } from "./party.ts";

/** The parts of a conversation, in their order. */
export const GUIDE_PARTS = ["opening", "listening", "keeping", "standsOut", "interests", "ways", "closing"] as const;
export type GuidePart = (typeof GUIDE_PARTS)[number];

/**
 * What the leader changed about a question of the conversation: its words, its place, whether it is asked. What is not said
 * here is as the guide has it, so a question that comes later is there too. It is asked aloud, and so is on the table.
 */
export interface GuideQuestion {
  readonly id: string;
  readonly part: GuidePart;
  /** What asks it: a pattern, a way back, or a question of the guide's own. Null: it is the leader's own question. */
  readonly asks: string | null;
  /** Of whom it is, where it is about some. */
  readonly parties: readonly PartyId[];
  /** Null: the words that it came with. */
  readonly words: string | null;
  /** Its place in its part, from 0; null where it was not moved. */
  readonly place: number | null;
  readonly out: boolean;
}
