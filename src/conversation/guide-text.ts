import type { PartyId } from "../domain/party.ts";
import { findingText } from "../findings/finding-text.ts";
import type { Finding, FindingText, Wording } from "../findings/pattern.ts";
import { interventions } from "../interventions/registry.ts";
import type { Guide, StandingOut, Turn } from "./guide.ts";
import { guideWords } from "./guide-words.ts";

/** Its parts, in the order of the conversation. */
export const PARTS = ["opening", "listening", "keeping", "standsOut", "interests", "ways", "closing"] as const;
export type GuidePart = (typeof PARTS)[number];

/** The guide as it is read aloud. */
export interface GuideText {
  /** First what all are asked; then of each thing that goes well, its own question. */
  readonly opening: PartText & { readonly good: string };
  /** What everybody is asked who speaks, and who does. */
  readonly listening: PartText & { readonly turns: readonly TurnText[] };
  readonly keeping: PartText;
  readonly standsOut: PartText;
  readonly interests: PartText & { readonly onTable: string; readonly none: string; readonly said: readonly Note[] };
  readonly ways: PartText;
  readonly closing: PartText;
}

interface PartText {
  readonly title: string;
  /** What is said first; empty where each question says it itself. */
  readonly about: string;
  readonly questions: readonly QuestionText[];
}

export interface TurnText {
  readonly party: PartyId;
  readonly name: string;
  readonly about: string;
  /** An empty chair is asked nothing: the others are. */
  readonly speaks: boolean;
  readonly questions: readonly QuestionText[];
  /** From and to whom something flows on the photo. */
  readonly flowing: readonly Note[];
  /** What it said, and who saw that. */
  readonly said: readonly Note[];
}

interface Note {
  readonly label: string;
  readonly text: string;
}

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

export function guideText(guide: Guide, words: Wording): GuideText {
  const { opening, listening, keeping, standsOut, interests, ways, closing } = guideWords[words.language];
  const found = guide.standsOut.map((one) => toBothSides(one, words));
  const waysBack = guide.ways.map((id): QuestionText => {
    const { name, about, question } = interventions[id].text[words.language];
    return { ...plain(id, question), headline: `${name}.`, sum: about };
  });
  return {
    opening: {
      ...partOf(opening),
      questions: [...asked(opening.questions), ...guide.good.map((finding) => ofFinding(finding, words))],
      good: opening.good,
    },
    listening: {
      ...partOf(listening),
      questions: asked(listening.questions),
      turns: guide.turns.map((turn) => turnText(turn, words)),
    },
    keeping: { ...partOf(keeping), questions: asked(keeping.questions) },
    standsOut: {
      ...partOf(standsOut),
      questions: found.length === 0 ? [{ ...plain("open", standsOut.questions.open), to: standsOut.toAll }] : found,
    },
    interests: {
      ...partOf(interests),
      questions: asked(interests.questions),
      onTable: interests.onTable,
      none: interests.none,
      said: guide.interests.map(({ party, texts }) => ({
        label: party === null ? interests.whole : words.name(party),
        text: texts.join(" · "),
      })),
    },
    ways: { ...partOf(ways), questions: waysBack },
    closing: { ...partOf(closing), questions: asked(closing.questions) },
  };
}

const partOf = ({ title, about }: Omit<PartText, "questions">): Omit<PartText, "questions"> => ({ title, about });

const plain = (asks: string, question: string, parties: readonly PartyId[] = []): QuestionText => ({
  asks,
  parties,
  headline: "",
  sum: "",
  otherwise: "",
  to: "",
  question,
  more: "",
});

const asked = (questions: Readonly<Record<string, string>>): readonly QuestionText[] =>
  Object.entries(questions).map(([asks, question]) => plain(asks, question));

const ofFinding = (finding: Finding, words: Wording): QuestionText => ({
  ...plain(finding.pattern, "", finding.parties),
  ...findingText(finding, words),
});

function toBothSides({ finding, about, otherSide, others }: StandingOut, words: Wording): QuestionText {
  const { toAll, to, toBoth, theOthers, more } = guideWords[words.language].standsOut;
  const named = words.list(about.map(words.name));
  const across = [...otherSide.map(words.name), ...(others ? [theOthers] : [])];
  return {
    ...ofFinding(finding, words),
    to: about.length === 0 ? toAll : across.length === 0 ? to(named) : toBoth(named, words.list(across, across.length)),
    more,
  };
}

function turnText({ party, speaks, from, to, said }: Turn, words: Wording): TurnText {
  const { about, questions, chair, notes, seenBy } = guideWords[words.language].listening;
  const name = words.name(party);
  const listed = (label: string, ends: Turn["from"]): readonly Note[] =>
    ends.length === 0 ? [] : [{ label, text: words.list(ends.map(words.name), ends.length) }];
  return {
    party,
    name,
    about: speaks ? about : chair.about,
    speaks,
    questions: speaks ? asked(questions) : [plain("chair", chair.question(name), [party])],
    flowing: [...listed(notes.from, from), ...listed(notes.to, to)],
    said: said.map(({ sort, text, seenBy: by }) => ({
      label: notes[sort],
      text: by.length === 0 ? text : `${text} ${seenBy(words.list(by.map(words.name), by.length))}`,
    })),
  };
}
