import { describe, expect, it } from "vitest";
import { guideWords } from "../../src/conversation/guide-words.ts";
import { notesWords } from "../../src/conversation/notes-words.ts";
import { bothEnds } from "../../src/text/sections/both-ends.ts";
import { challenge } from "../../src/text/sections/challenge.ts";
import { conversation } from "../../src/text/sections/conversation.ts";
import { grids } from "../../src/text/sections/grids.ts";
import { kinds } from "../../src/text/sections/kinds.ts";
import { listening } from "../../src/text/sections/listening.ts";
import { meeting } from "../../src/text/sections/meeting.ts";
import { partyCard } from "../../src/text/sections/party-card.ts";
import { pieces } from "../../src/text/sections/pieces.ts";
import { report } from "../../src/text/sections/report.ts";
import { round } from "../../src/text/sections/round.ts";

/** Every text of a section; functions with whatever they are given. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return textsOf(value(["Linde"], "3", "8"));
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(textsOf);
  return [];
}

// Oracle: VOICE: one thought a sentence, at most fifteen words, no exclamation marks, no u.
describe.each([
  ["challenge, nl", challenge.nl],
  ["challenge, en", challenge.en],
  ["grids, nl", grids.nl],
  ["grids, en", grids.en],
  ["guide, nl", guideWords.nl],
  ["guide, en", guideWords.en],
  ["notes, nl", notesWords.nl],
  ["notes, en", notesWords.en],
  ["both ends, nl", bothEnds.nl],
  ["both ends, en", bothEnds.en],
  ["kinds, nl", kinds.nl],
  ["kinds, en", kinds.en],
  ["party card, nl", partyCard.nl],
  ["party card, en", partyCard.en],
  ["pieces, nl", pieces.nl],
  ["pieces, en", pieces.en],
  ["listening, nl", listening.nl],
  ["listening, en", listening.en],
  ["conversation, nl", conversation.nl],
  ["conversation, en", conversation.en],
  ["meeting, nl", meeting.nl],
  ["meeting, en", meeting.en],
  ["report, nl", report.nl],
  ["report, en", report.en],
  ["round, nl", round.nl],
  ["round, en", round.en],
])("%s", (name, section) => {
  const sentences = textsOf(section).flatMap((text) => text.split(/(?<=[.?;])\s+/u));

  it("has sentences that can be read aloud", () => {
    expect(sentences.length).toBeGreaterThan(10);
    for (const sentence of sentences) expect(sentence.split(/\s+/u).length, sentence).toBeLessThanOrEqual(15);
  });

  it("neither shouts, praises, nor tells anybody what they must", () => {
    for (const sentence of sentences) expect(sentence, name).not.toMatch(/!|\bmoet|\bshould\b|\bmust\b|\buw?\b/u);
  });
});
