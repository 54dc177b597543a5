import type { PartyId } from "../domain/party.ts";
import { findingText } from "../findings/finding-text.ts";
import type { FindingText, Wording } from "../findings/pattern.ts";
import type { InBoth } from "../text/language.ts";
import type { Guide, Turn } from "./guide.ts";

/** The guide as it is read aloud. */
export interface GuideText {
  readonly opening: {
    readonly title: string;
    readonly about: string;
    readonly question: string;
    readonly good: (FindingText & { readonly title: string }) | null;
  };
  readonly listening: {
    readonly title: string;
    /** How a round goes. */
    readonly rule: string;
    /** What everybody is asked who speaks. */
    readonly questions: readonly string[];
    readonly turns: readonly TurnText[];
  };
  readonly standsOut: { readonly title: string; readonly questions: readonly QuestionText[] };
  readonly closing: {
    readonly title: string;
    readonly about: string;
    readonly question: string;
    readonly again: string;
  };
}

export interface TurnText {
  readonly party: PartyId;
  readonly name: string;
  readonly about: string;
  readonly questions: readonly string[];
  /** From and to whom something flows on the photo. */
  readonly flowing: readonly Note[];
  /** What it said, and who saw that. */
  readonly said: readonly Note[];
}

interface Note {
  readonly label: string;
  readonly text: string;
}

/** A question that both sides can answer. Headline, sum and what else are empty where nothing stands out. */
export interface QuestionText extends FindingText {
  /** To whom it goes. */
  readonly to: string;
  /** Asks for what else it could be. */
  readonly more: string;
  /** Whom it is about first of all; none where it is about all of them. */
  readonly parties: readonly PartyId[];
}

interface GuideWords {
  readonly opening: Omit<GuideText["opening"], "good"> & { readonly good: string };
  readonly listening: {
    readonly title: string;
    readonly rule: string;
    readonly questions: readonly string[];
    readonly emptyChair: { readonly about: string; readonly questions: (name: string) => readonly string[] };
    readonly notes: Readonly<Record<"from" | "to" | Turn["said"][number]["sort"], string>>;
    readonly seenBy: (names: string) => string;
  };
  readonly standsOut: {
    readonly title: string;
    readonly toAll: string;
    readonly to: (names: string) => string;
    readonly more: string;
    /** Where nothing stands out. */
    readonly open: string;
  };
  readonly closing: GuideText["closing"];
}

export const guideWords: InBoth<GuideWords> = {
  nl: {
    opening: {
      title: "Om te beginnen",
      about: "Dit is een foto, geen rapport. Hij klopt nooit helemaal. We kijken eerst een minuut stil.",
      question: "Wat zie je?",
      good: "Wat goed gaat",
    },
    listening: {
      title: "Luisteren",
      rule: "Om de beurt. Eén spreekt, de rest luistert en reageert nog niet.",
      questions: [
        "Wat krijg je hier, en van wie?",
        "Wat breng je dat nog niemand noemde?",
        "Waar hoop je op?",
        "Wat heb je losgelaten, en wie zag dat?",
      ],
      emptyChair: {
        about: "Deze stoel is leeg. Een vraag aan jullie allemaal.",
        questions: (name) => [`Wat zie je hier door de ogen van ${name}?`],
      },
      notes: {
        from: "op de foto van",
        to: "op de foto naar",
        wish: "wens",
        dream: "droom",
        pain: "pijn",
        loss: "verlies",
        interest: "belang",
      },
      seenBy: (names) => `Gezien door ${names}.`,
    },
    standsOut: {
      title: "Wat opvalt",
      toAll: "Een vraag aan jullie allemaal.",
      to: (names) => `Een vraag aan ${names}, en aan de anderen.`,
      more: "Wat kan er nog meer meespelen?",
      open: "Wat zie jij dat de foto niet laat zien?",
    },
    closing: {
      title: "Afspraken",
      about: "Kijk eerst terug: wat hoorde je dat je nog niet wist?",
      question: "Wie doet wat, en wanneer is het klaar?",
      again: "En wanneer kijken jullie weer samen naar de foto?",
    },
  },
  en: {
    opening: {
      title: "To begin",
      about: "This is a photo, not a report. It's never quite right. We look in silence for a minute.",
      question: "What do you see?",
      good: "What goes well",
    },
    listening: {
      title: "Listening",
      rule: "Take turns. One speaks, the others listen and don't respond yet.",
      questions: [
        "What do you receive here, and from whom?",
        "What do you bring that nobody has named?",
        "What do you hope for?",
        "What did you let go, and who noticed?",
      ],
      emptyChair: {
        about: "This chair is empty. A question to all of you.",
        questions: (name) => [`What do you see here through the eyes of ${name}?`],
      },
      notes: {
        from: "in the photo from",
        to: "in the photo to",
        wish: "wish",
        dream: "dream",
        pain: "pain",
        loss: "loss",
        interest: "interest",
      },
      seenBy: (names) => `Seen by ${names}.`,
    },
    standsOut: {
      title: "What stands out",
      toAll: "A question to all of you.",
      to: (names) => `A question to ${names}, and to the others.`,
      more: "What else could be at play?",
      open: "What do you see that the photo doesn't show?",
    },
    closing: {
      title: "Agreements",
      about: "Look back first: what did you hear that you didn't know?",
      question: "Who does what, and when is it done?",
      again: "And when will you look at the photo together again?",
    },
  },
};

export function guideText(guide: Guide, words: Wording): GuideText {
  const { opening, listening, standsOut, closing } = guideWords[words.language];
  const { good } = guide;
  const questions = guide.standsOut.map(
    (finding): QuestionText => ({
      ...findingText(finding, words),
      to: finding.parties.length === 0 ? standsOut.toAll : standsOut.to(words.list(finding.parties.map(words.name))),
      more: standsOut.more,
      parties: finding.parties,
    }),
  );
  const open = {
    to: standsOut.toAll,
    headline: "",
    sum: "",
    otherwise: "",
    question: standsOut.open,
    more: "",
    parties: [],
  };
  return {
    opening: { ...opening, good: good === null ? null : { title: opening.good, ...findingText(good, words) } },
    listening: {
      title: listening.title,
      rule: listening.rule,
      questions: listening.questions,
      turns: guide.turns.map((turn) => turnText(turn, words)),
    },
    standsOut: { title: standsOut.title, questions: questions.length === 0 ? [open] : questions },
    closing,
  };
}

function turnText({ party, speaks, from, to, said }: Turn, words: Wording): TurnText {
  const { rule, questions, emptyChair, notes, seenBy } = guideWords[words.language].listening;
  const name = words.name(party);
  const listed = (label: string, ends: Turn["from"]): readonly Note[] =>
    ends.length === 0 ? [] : [{ label, text: words.list(ends.map(words.name), ends.length) }];
  return {
    party,
    name,
    about: speaks ? rule : emptyChair.about,
    questions: speaks ? questions : emptyChair.questions(name),
    flowing: [...listed(notes.from, from), ...listed(notes.to, to)],
    said: said.map(({ sort, text, seenBy: by }) => ({
      label: notes[sort],
      text: by.length === 0 ? text : `${text} ${seenBy(words.list(by.map(words.name), by.length))}`,
    })),
  };
}
