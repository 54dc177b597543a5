import type { GuidePart, GuideQuestion } from "../domain/guide-question.ts";
import type { PartyId } from "../domain/party.ts";
import { findingText } from "../findings/finding-text.ts";
import type { Finding, Wording } from "../findings/pattern.ts";
import { interventions } from "../interventions/registry.ts";
import { arranged } from "./arranged.ts";
import type { Guide, StandingOut, Turn } from "./guide.ts";
import { guideWords } from "./guide-words.ts";
import { plainQuestion, type QuestionText } from "./question-text.ts";

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

/**
 * The guide in words, with what the leader changed about its questions (`partnership.guide`). `words`: those of the
 * same state (`wordingOf`).
 */
export function guideText(guide: Guide, words: Wording, changes: readonly GuideQuestion[] = []): GuideText {
  const own = guideWords[words.language];
  const came = questionsOf(guide, words);
  const part = (name: GuidePart): PartText => ({
    title: own[name].title,
    about: own[name].about,
    questions: arranged(name, came[name], changes).flatMap(({ question, out }) => (out ? [] : [question])),
  });
  const { questions, ...listening } = part("listening");
  const ofChair = (party: PartyId) =>
    questions.filter(({ asks, parties }) => asks === CHAIR && parties.includes(party));
  const forAll = questions.filter(({ asks }) => asks !== CHAIR);
  return {
    opening: { ...part("opening"), good: own.opening.good },
    listening: {
      ...listening,
      questions: forAll,
      turns: guide.turns
        .map((turn) => turnText(turn, words, turn.speaks ? forAll : ofChair(turn.party)))
        .filter((turn) => turn.speaks || turn.questions.length > 0),
    },
    keeping: part("keeping"),
    standsOut: part("standsOut"),
    interests: {
      ...part("interests"),
      onTable: own.interests.onTable,
      none: own.interests.none,
      said: guide.interests.map(({ party, texts }) => ({
        label: party === null ? own.interests.whole : words.name(party),
        text: texts.join(" · "),
      })),
    },
    ways: part("ways"),
    closing: part("closing"),
  };
}

/** What asks for an empty chair. */
const CHAIR = "chair";

/** All questions with the words that they come with, before anybody changed anything. */
export function questionsOf(guide: Guide, words: Wording): Readonly<Record<GuidePart, readonly QuestionText[]>> {
  const { opening, listening, keeping, standsOut, interests, closing } = guideWords[words.language];
  const found = guide.standsOut.map((one) => toBothSides(one, words));
  const chairs = guide.turns.filter(({ speaks }) => !speaks);
  return {
    opening: [...asked(opening.questions), ...guide.good.map((finding) => ofFinding(finding, words))],
    listening: [
      ...asked(listening.questions),
      ...chairs.map(({ party }) => plainQuestion(CHAIR, listening.chair.question(words.name(party)), [party])),
    ],
    keeping: asked(keeping.questions),
    standsOut:
      found.length === 0 ? [{ ...plainQuestion("open", standsOut.questions.open), to: standsOut.toAll }] : found,
    interests: asked(interests.questions),
    ways: guide.ways.map((id): QuestionText => {
      const { name, about, question } = interventions[id].text[words.language];
      return { ...plainQuestion(id, question), headline: `${name}.`, sum: about };
    }),
    closing: asked(closing.questions),
  };
}

const asked = (questions: Readonly<Record<string, string>>): readonly QuestionText[] =>
  Object.entries(questions).map(([asks, question]) => plainQuestion(asks, question));

const ofFinding = (finding: Finding, words: Wording): QuestionText => ({
  ...plainQuestion(finding.pattern, "", finding.parties),
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

function turnText(
  { party, speaks, from, to, said }: Turn,
  words: Wording,
  questions: readonly QuestionText[],
): TurnText {
  const { about, chair, notes, seenBy } = guideWords[words.language].listening;
  const name = words.name(party);
  const listed = (label: string, ends: Turn["from"]): readonly Note[] =>
    ends.length === 0 ? [] : [{ label, text: words.list(ends.map(words.name), ends.length) }];
  return {
    party,
    name,
    about: speaks ? about : chair.about,
    speaks,
    questions,
    flowing: [...listed(notes.from, from), ...listed(notes.to, to)],
    said: said.map(({ sort, text, seenBy: by }) => ({
      label: notes[sort],
      text: by.length === 0 ? text : `${text} ${seenBy(words.list(by.map(words.name), by.length))}`,
    })),
  };
}
