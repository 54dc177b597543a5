import type { InBoth } from "../language.ts";

/** The examples at the start. */
export type ExampleId = "youth-care" | "hospital-network" | "ring-of-reciprocity" | "one-broker" | "food-chain";
/** With the one that has photos in it, which is offered where photos are. */
export type AnyExample = ExampleId | "warm-homes";

/** The start screen: what this is, and the ways in. */
export interface StartMessages {
  readonly headline: string;
  readonly what: string;
  readonly privacy: string;
  readonly begin: string;
  readonly openFile: string;
  readonly paste: string;
  readonly dropHint: string;
  readonly continueWith: string;
  readonly continueOne: (title: string) => string;
  readonly lastChanged: (date: string) => string;
  readonly examplesTitle: string;
  readonly examples: Readonly<Record<ExampleId, { readonly title: string; readonly about: string }>>;
}

export const start: InBoth<StartMessages> = {
  nl: {
    headline: "Maak een foto van jullie samenwerking",
    what: "Wie brengt wat, wie haalt wat, en is dat in balans? Evenwicht laat het zien, en helpt jullie er samen over te praten.",
    privacy: "Wat je invoert blijft op dit apparaat.",
    begin: "Begin met de opgave",
    openFile: "Open een bestand",
    paste: "Plak een tabel",
    dropHint: "Je kunt een bestand ook naar deze pagina slepen.",
    continueWith: "Ga verder waar je was",
    continueOne: (title) => `Verder met ${title}`,
    lastChanged: (date) => `Laatst gewijzigd op ${date}`,
    examplesTitle: "Of kijk eerst rond in een voorbeeld",
    examples: {
      "youth-care": {
        title: "Jeugdhulp in de regio",
        about: "De gemeenten betalen, één aanbieder draagt.",
      },
      "hospital-network": {
        title: "Een ziekenhuisnetwerk",
        about: "De een levert mensen en autonomie in, de ander brengt kennis.",
      },
      "ring-of-reciprocity": {
        title: "De kring",
        about: "Twee aan twee is het eenzijdig, samen komt het rond.",
      },
      "one-broker": {
        title: "Eén schakel",
        about: "Bijna alles loopt via één partij. Wat als die even niet kan?",
      },
      "food-chain": {
        title: "Een keten met een subsidie",
        about: "Eén betaalt, drie delen uit, en groente gaat één kant op.",
      },
    },
  },
  en: {
    headline: "Take a photo of your partnership",
    what: "Who brings what, who takes what, and is that in balance? Evenwicht shows it, and helps you talk about it together.",
    privacy: "What you enter stays on this device.",
    begin: "Start with the challenge",
    openFile: "Open a file",
    paste: "Paste a table",
    dropHint: "You can also drop a file anywhere on this page.",
    continueWith: "Carry on where you were",
    continueOne: (title) => `Carry on with ${title}`,
    lastChanged: (date) => `Last changed on ${date}`,
    examplesTitle: "Or look round in an example first",
    examples: {
      "youth-care": {
        title: "Youth care in a region",
        about: "The municipalities pay, one provider carries.",
      },
      "hospital-network": {
        title: "A network of hospitals",
        about: "One gives up staff and autonomy, another brings knowledge.",
      },
      "ring-of-reciprocity": {
        title: "The circle",
        about: "Two by two it is one-way, together it comes round.",
      },
      "one-broker": {
        title: "One link",
        about: "Nearly everything runs through one party. What if it can't for a while?",
      },
      "food-chain": {
        title: "A chain with a grant",
        about: "One pays, three share out, and vegetables go one way.",
      },
    },
  },
};
