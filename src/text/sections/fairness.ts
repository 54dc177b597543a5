import type { InBoth } from "../language.ts";

/** A part of a split of all flow: its word, what it is, and what to ask about it. */
interface PartText {
  readonly word: string;
  readonly means: string;
  readonly question: string;
}

interface KindText {
  readonly title: string;
  readonly question: string;
  /** With this photo's number, of every hundred: how far it holds, and how far not. */
  readonly said: (ofHundred: string) => string;
  readonly rest: (ofHundred: string) => string;
}

/** Three kinds of fairness, and the two ways in which all flow is divided. */
interface FairnessMessages {
  readonly about: string;
  readonly kinds: Readonly<Record<"pair" | "party" | "whole", KindText>>;
  readonly agreement: Readonly<Record<"ring" | "together" | "apart", string>>;
  /** What the whole is made up of, and the number that counts more freely what goes round. */
  readonly together: (pairs: string, others: string) => string;
  readonly freer: (name: string) => string;
  /** Beside the imbalance: what estimates alone can make of an even whole. */
  readonly noise: Readonly<Record<"within" | "beyond", string>>;
  readonly noiseAlone: (floor: string) => string;
  readonly noiseMeter: (imbalance: string, floor: string) => string;
  readonly splits: Readonly<Record<"back" | "energy", { readonly title: string; readonly about: string }>>;
  readonly parts: Readonly<
    Record<"reciprocity" | "generalisedReciprocity" | "oneWay" | "bilateral" | "cyclic" | "gradient", PartText>
  >;
  readonly ofHundred: (n: string) => string;
  readonly lessThanOne: string;
  readonly withoutTable: (n: string) => string;
  readonly bar: (about: string, parts: string) => string;
  readonly nothing: string;
  readonly leftOut: string;
}

export const fairness: InBoth<FairnessMessages> = {
  nl: {
    about: "Eerlijk kan drie dingen betekenen. Ze zeggen niet altijd hetzelfde.",
    kinds: {
      pair: {
        title: "Tussen twee",
        question: "Geven twee partijen elkaar evenveel?",
        said: (n) => `Van elke 100 komt ${n} terug van dezelfde ander.`,
        rest: (n) => `${n} niet.`,
      },
      party: {
        title: "Per partij",
        question: "Krijgt ieder zoveel als die geeft?",
        said: (n) => `Van elke 100 komt ${n} terug bij wie gaf, van wie dan ook.`,
        rest: (n) => `${n} niet: dat is uit balans.`,
      },
      whole: {
        title: "In het geheel",
        question: "Komt alles ergens weer rond?",
        said: (n) => `Van elke 100 komt ${n} weer rond, heen en weer of via anderen.`,
        rest: (n) => `${n} niet.`,
      },
    },
    agreement: {
      ring: "Geen tweetal is gelijk. Elke partij wel, en alles komt rond.",
      together: "De drie zeggen hier ongeveer hetzelfde.",
      apart: "De drie zeggen hier niet hetzelfde. Welke vinden jullie het belangrijkst?",
    },
    together: (pairs, others) => `Dat is ${pairs} over en weer, en ${others} via anderen.`,
    freer: (name) => `Bij “${name}” wordt niet eerst elk tweetal tegen elkaar weggestreept. Daarom is dat meer.`,
    noise: {
      within: "Het kan dus aan de schattingen liggen.",
      beyond: "Dit is meer.",
    },
    noiseAlone: (floor) => `Alleen al door te schatten kan dit oplopen tot ${floor}.`,
    noiseMeter: (imbalance, floor) =>
      `Uit balans ${imbalance} van elke 100; alleen al door te schatten kan dat ${floor} zijn.`,
    splits: {
      back: { title: "Hoe komt het terug?", about: "Alles wat stroomt, in drie delen." },
      energy: {
        title: "Hoe lopen de verschillen?",
        about: "Weer alles, anders verdeeld. Een groot verschil tussen twee weegt hier zwaarder.",
      },
    },
    parts: {
      reciprocity: {
        word: "over en weer",
        means: "Twee partijen geven elkaar dit.",
        question: "Hoe krijgen jullie dit samen voor elkaar?",
      },
      generalisedReciprocity: {
        word: "rond via anderen",
        means: "Dit komt terug, van een ander dan wie het kreeg.",
        question: "Wie weet dat het zo rondgaat?",
      },
      oneWay: {
        word: "één kant op",
        means: "Hier staat op deze foto niets tegenover.",
        question: "Waar komt hier iets voor terug?",
      },
      bilateral: {
        word: "gelijk tussen twee",
        means: "Zoveel gaat tussen twee partijen gelijk op.",
        question: "Wat houdt dit in evenwicht?",
      },
      cyclic: {
        word: "ongelijk, in een kring",
        means: "Wat tussen twee ongelijk is, draait in een kring rond.",
        question: "Wie houdt deze kring gaande?",
      },
      gradient: {
        word: "steeds verder door",
        means: "Dit stroomt van wie brengt naar wie haalt, en draait niet terug.",
        question: "Waar eindigt dit, en past dat bij de opgave?",
      },
    },
    ofHundred: (n) => `${n} van elke 100`,
    lessThanOne: "minder dan 1",
    withoutTable: (n) => `zonder de tafel ertussen ${n}`,
    bar: (about, parts) => `${about}, van elke 100: ${parts}`,
    nothing: "Er stroomt nog niets met een getal. Dan is er nog niets te verdelen.",
    leftOut: "Voor zo'n grote foto is dit niet uitgerekend.",
  },
  en: {
    about: "Fair can mean three things. They do not always say the same.",
    kinds: {
      pair: {
        title: "Between two",
        question: "Do two parties give each other as much?",
        said: (n) => `Of every 100, ${n} come back from the same other.`,
        rest: (n) => `${n} do not.`,
      },
      party: {
        title: "For each party",
        question: "Does each get as much as it gives?",
        said: (n) => `Of every 100, ${n} come back to who gave, from whomever.`,
        rest: (n) => `${n} do not: that is out of balance.`,
      },
      whole: {
        title: "In the whole",
        question: "Does all of it come round somewhere?",
        said: (n) => `Of every 100, ${n} come round again, to and fro or through others.`,
        rest: (n) => `${n} do not.`,
      },
    },
    agreement: {
      ring: "No pair is even. Each party is, and all of it comes round.",
      together: "Here the three say about the same.",
      apart: "Here the three do not say the same. Which matters most to you?",
    },
    together: (pairs, others) => `That is ${pairs} to and fro, and ${others} through others.`,
    freer: (name) => `“${name}” does not first set off each pair against itself. So it is more.`,
    noise: {
      within: "So the estimates may explain it.",
      beyond: "This is more.",
    },
    noiseAlone: (floor) => `Estimates alone do at most ${floor}.`,
    noiseMeter: (imbalance, floor) =>
      `Out of balance ${imbalance} of every 100; estimates alone can do up to ${floor}.`,
    splits: {
      back: { title: "How does it come back?", about: "All that flows, in three parts." },
      energy: {
        title: "How do the differences run?",
        about: "All of it again, divided otherwise. A large difference between two weighs more here.",
      },
    },
    parts: {
      reciprocity: {
        word: "both ways",
        means: "Two parties give each other this.",
        question: "How do you manage this together?",
      },
      generalisedReciprocity: {
        word: "round through others",
        means: "It comes back, from another than who received it.",
        question: "Who knows that it goes round like this?",
      },
      oneWay: {
        word: "one way",
        means: "In this photo nothing answers it.",
        question: "Where does something come back for this?",
      },
      bilateral: {
        word: "even between two",
        means: "So much is even between two parties.",
        question: "What keeps this in balance?",
      },
      cyclic: {
        word: "uneven, in a circle",
        means: "What is uneven between two turns round in a circle.",
        question: "Who keeps this circle going?",
      },
      gradient: {
        word: "ever onwards",
        means: "It runs from who brings to who takes, and does not turn back.",
        question: "Where does this end, and does that fit the challenge?",
      },
    },
    ofHundred: (n) => `${n} of every 100`,
    lessThanOne: "less than 1",
    withoutTable: (n) => `without the table between ${n}`,
    bar: (about, parts) => `${about}, of every 100: ${parts}`,
    nothing: "Nothing flows with a number yet. So there is nothing to divide.",
    leftOut: "For so large a photo this is not worked out.",
  },
};
