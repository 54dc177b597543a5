import type { SeenBy } from "../../domain/partnership.ts";
import type { Standing } from "../../domain/party.ts";
import type { InBoth } from "../language.ts";

/** A partnership from its beginning: challenge, pieces, parties, and how it is seen. It comes with its own screen. */
interface ChallengeMessages {
  readonly label: string;
  readonly steps: Readonly<Record<"challenge" | "pieces" | "parties" | "seen", string>>;
  readonly back: string;
  readonly next: string;
  readonly toTable: string;
  readonly toRound: string;
  readonly optional: string;
  readonly challenge: {
    readonly question: string;
    readonly about: string;
    readonly label: string;
    readonly hint: string;
    readonly ambition: string;
    readonly ambitionHint: string;
  };
  readonly pieces: {
    readonly question: string;
    readonly about: string;
    readonly label: string;
    readonly hint: string;
    readonly add: string;
    readonly remove: (name: string) => string;
    readonly rename: (name: string) => string;
  };
  readonly parties: {
    readonly question: string;
    readonly about: string;
    readonly label: string;
    readonly hints: Readonly<Record<Standing, string>>;
    readonly add: string;
    readonly remove: (name: string) => string;
    readonly rename: (name: string) => string;
    readonly list: string;
    readonly place: string;
    readonly placeOf: (name: string) => string;
    readonly standingAbout: Readonly<Record<Standing, string>>;
    readonly there: (names: readonly string[]) => string;
    readonly needsName: string;
  };
  readonly seen: {
    readonly question: string;
    readonly about: string;
    readonly label: string;
    readonly settings: Readonly<Record<Exclude<SeenBy["setting"], null>, string>>;
    readonly names: string;
    readonly namesHint: string;
    readonly title: string;
    readonly titleHint: string;
  };
  readonly photo: string;
}

export const challenge: InBoth<ChallengeMessages> = {
  nl: {
    label: "Begin met de opgave",
    steps: { challenge: "De opgave", pieces: "Puzzelstukken", parties: "Partijen", seen: "Hoe jullie kijken" },
    back: "Terug",
    next: "Verder",
    toTable: "Naar de tafel",
    toRound: "Begin de ronde",
    optional: "Alles mag leeg blijven. Je kunt hier altijd terugkomen.",
    challenge: {
      question: "Wat kan niemand alleen?",
      about: "Eén zin is genoeg. Hij komt midden op tafel.",
      label: "De opgave",
      hint: "Ieder kind op tijd passende hulp, dicht bij huis",
      ambition: "De ambitie: hoe ver willen jullie komen? (hoeft niet)",
      ambitionHint: "Over twee jaar wacht geen kind langer dan twee weken",
    },
    pieces: {
      question: "Wat is daarvoor nodig?",
      about: "Noem een paar puzzelstukken. Enter zet het volgende erbij.",
      label: "Puzzelstuk",
      hint: "Iets wat iemand van jullie heeft of kan",
      add: "Zet erbij",
      remove: (name) => `Verwijder ${name}`,
      rename: (name) => `Puzzelstuk ${name}`,
    },
    parties: {
      question: "Wie zitten er aan tafel?",
      about:
        "Enter zet de volgende erbij. Je kunt ook een lijst plakken, met elke naam op een regel. Schrijf een naam zoals je hem in een zin zegt: de gemeente.",
      label: "Partij",
      hints: {
        member: "Een organisatie, een team of een groep",
        beneficiary: "Zoals bewoners of cliënten",
        "empty-chair": "Wie er niet meer of nog niet bij is",
      },
      add: "Zet erbij",
      remove: (name) => `Verwijder ${name}`,
      rename: (name) => `Naam van ${name}`,
      list: "Partijen",
      place: "Plek van de volgende",
      placeOf: (name) => `Plek van ${name}`,
      standingAbout: {
        member: "Zit aan tafel en doet mee.",
        beneficiary: "Voor wie jullie het doen.",
        "empty-chair": "Wie vertrok, of nooit is gevraagd. De stoel blijft staan.",
      },
      there: (names) => `Staat er al: ${names.join(", ")}.`,
      needsName: "Geef een naam.",
    },
    seen: {
      question: "Hoe kijken jullie?",
      about: "Een foto zegt door wiens ogen hij is gemaakt.",
      label: "In welk gezelschap",
      settings: { alone: "Alleen", peers: "Met collega's", "with-the-parties": "Met de partijen erbij" },
      names: "Wie kijkt er",
      namesHint: "Anna en Bas",
      title: "Naam van de samenwerking",
      titleHint: "Samen voor de jeugd",
    },
    photo: "De tafel tot nu toe",
  },
  en: {
    label: "Start with the challenge",
    steps: { challenge: "The challenge", pieces: "Pieces", parties: "Parties", seen: "How you look" },
    back: "Back",
    next: "Next",
    toTable: "To the table",
    toRound: "Begin the round",
    optional: "Anything may stay empty. You can always come back.",
    challenge: {
      question: "What can nobody do alone?",
      about: "One sentence is enough. It goes in the middle of the table.",
      label: "The shared challenge",
      hint: "The right help for every child, in time and close to home",
      ambition: "The ambition: how far do you want to get? (optional)",
      ambitionHint: "In two years no child waits longer than two weeks",
    },
    pieces: {
      question: "What does that take?",
      about: "Name a few pieces of the puzzle. Enter adds the next.",
      label: "Piece of the puzzle",
      hint: "Something that one of you has or can do",
      add: "Add",
      remove: (name) => `Remove ${name}`,
      rename: (name) => `Piece ${name}`,
    },
    parties: {
      question: "Who is at the table?",
      about:
        "Enter adds the next. You can also paste a list, each name on a line. Write a name as you say it in a sentence: the council.",
      label: "Party",
      hints: {
        member: "An organisation, a team or a group",
        beneficiary: "Such as residents or clients",
        "empty-chair": "Who is no longer here, or not yet",
      },
      add: "Add",
      remove: (name) => `Remove ${name}`,
      rename: (name) => `Name of ${name}`,
      list: "Parties",
      place: "Place of the next one",
      placeOf: (name) => `Place of ${name}`,
      standingAbout: {
        member: "Sits at the table and takes part.",
        beneficiary: "Those you do it for.",
        "empty-chair": "Who left, or was never asked. The chair stays.",
      },
      there: (names) => `Already there: ${names.join(", ")}.`,
      needsName: "Give it a name.",
    },
    seen: {
      question: "How do you look?",
      about: "A photo says through whose eyes it was taken.",
      label: "In whose company",
      settings: { alone: "Alone", peers: "With peers", "with-the-parties": "With the parties present" },
      names: "Who is looking",
      namesHint: "Anna and Bas",
      title: "Name of the partnership",
      titleHint: "Together for young people",
    },
    photo: "The table so far",
  },
};
