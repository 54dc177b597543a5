import type { InBoth } from "../language.ts";
import { plural } from "../numbers.ts";

/** The numbers' reference: each measure with its value, formula, reading, caution, source and worked example. */
interface ReferenceMessages {
  readonly title: string;
  readonly about: string;
  readonly scopes: Readonly<Record<"system" | "party" | "pair", { readonly title: string; readonly about: string }>>;
  readonly formula: string;
  readonly inWords: string;
  readonly reading: string;
  readonly caution: string;
  readonly source: string;
  readonly example: string;
  readonly exampleFlows: string;
  /** What is said of a flow of an example; and what a party has to give. */
  readonly exampleColumns: Readonly<
    Record<"kind" | "weight" | "cost" | "worth" | "giver" | "receiver" | "capacity", string>
  >;
  /** The kinds in the examples. */
  readonly exampleKinds: Readonly<Record<"money" | "staff", string>>;
  readonly outcome: string;
  readonly symbols: string;
  /** In what a value counts: "46 of what?" The yardstick in the group's own words, or the one unit there is. */
  readonly countsIn: {
    readonly yardstick: (yardstick: string) => string;
    readonly unit: (unit: string) => string;
    readonly value: string;
  };
  /** A ratio of sums, and how far it may be off. */
  readonly timesAsMuch: (ratio: string) => string;
  readonly factor: (factor: string) => string;
  readonly whole: string;
  readonly family: Readonly<Record<"own-ends" | "lens", string>>;
  readonly drawn: string;
  readonly resolved: string;
  readonly drawnAbout: string;
  readonly pairsTitle: string;
  readonly pairsCaption: (shown: number, all: number) => string;
  /** What is usual in the analysis of networks. */
  readonly experts: Readonly<Record<"title" | "about" | "perParty" | "busy", string>>;
  readonly filter: string;
  readonly none: (text: string) => string;
  readonly words: Readonly<Record<string, string>>;
  readonly undefinedValue: string;
  /** A value that is an upper bound only. */
  readonly atMost: (value: string) => string;
}

export const reference: InBoth<ReferenceMessages> = {
  nl: {
    title: "Getallen",
    about: "Achter elk getal staat een vraag. Open een getal: zo is het berekend, zo lees je het, dit zegt het niet.",
    scopes: {
      system: { title: "Het geheel", about: "Wat de hele samenwerking laat zien." },
      party: {
        title: "Per partij",
        about: "Wat naar een partij gaat en er vandaan komt. Kies een partij op de foto voor de waarden.",
      },
      pair: { title: "Per tweetal", about: "Wat er tussen twee partijen over en weer gaat." },
    },
    formula: "Formule",
    inWords: "In woorden",
    reading: "Zo lees je het",
    caution: "Let op",
    source: "Bron",
    example: "Voorbeeld",
    exampleFlows: "Stromen",
    exampleColumns: {
      kind: "soort",
      weight: "gewicht",
      cost: "zwaarte",
      worth: "waarde",
      giver: "zegt wie brengt",
      receiver: "zegt wie haalt",
      capacity: "heeft in totaal",
    },
    exampleKinds: { money: "geld", staff: "mensen" },
    outcome: "Uitkomst",
    symbols: "De tekens",
    countsIn: {
      yardstick: (yardstick) => `Geteld in de waarde van deze foto. Daarin is 4: ${yardstick}.`,
      unit: (unit) => `Geteld in ${unit}.`,
      value: "Geteld in de waarde van deze foto, alle soorten samen.",
    },
    timesAsMuch: (ratio) => `${ratio} keer zoveel`,
    factor: (factor) => `een factor ${factor}`,
    whole: "het geheel",
    family: {
      "own-ends": "Zwaarte bij wie brengt, waarde bij wie haalt.",
      lens: "Eén gewicht per stroom, zoals gekozen bij Hoe we kijken.",
    },
    drawn: "zoals getekend",
    resolved: "zonder de tafel ertussen",
    drawnAbout:
      "Zoals getekend telt de tafel mee als plek. Zonder de tafel ertussen is alles wat erop ligt verdeeld over wie ervan haalt.",
    pairsTitle: "Alle tweetallen",
    pairsCaption: (shown, all) =>
      shown === all
        ? `${all} ${plural(all, "tweetal", "tweetallen")} met een stroom`
        : `De eerste ${shown} van ${all} tweetallen`,
    experts: {
      title: "Voor analisten",
      about:
        "Gebruikelijk in netwerkanalyse. Over brengen en halen zeggen deze getallen weinig. De tafel telt niet mee.",
      perParty: "Per partij, voor analisten",
      busy: "We rekenen het uit.",
    },
    filter: "Zoek een getal",
    none: (text) => `Geen getal met "${text}".`,
    words: {
      "gives-more:clear": "brengt meer, duidelijk",
      "gives-more:tentative": "brengt meer, mogelijk",
      "takes-more:clear": "er gaat meer naartoe, duidelijk",
      "takes-more:tentative": "er gaat meer naartoe, mogelijk",
      "no-sign": "geen verschil te zien",
      established: "in balans",
      none: "nog niets ingevuld",
      "no-number": "geen getal voor de gekozen maat",
      "gives-more": "brengt meer, van elke soort",
      "takes-more": "er gaat meer naartoe, van elke soort",
      mixed: "verschilt per soort",
      even: "gelijk, van elke soort",
      core: "in de kring",
      in: "brengt naar de kring",
      out: "haalt uit de kring",
      other: "naast de kring",
      isolated: "staat nog los",
      "no-core": "er is nog geen kring",
      "one-way:first": "één kant op, van de eerste",
      "one-way:second": "één kant op, van de tweede",
      "leaning:first": "de eerste geeft meer",
      "leaning:second": "de tweede geeft meer",
      unknown: "nog niet alles bekend",
      true: "ja",
      false: "nee",
    },
    undefinedValue: "niet te zeggen",
    atMost: (value) => `hooguit ${value}`,
  },
  en: {
    title: "Numbers",
    about:
      "Behind each number stands a question. Open one: how it is worked out, how to read it, what it does not say.",
    scopes: {
      system: { title: "The whole", about: "What the partnership as a whole shows." },
      party: {
        title: "Per party",
        about: "What flows to a party and from it. Choose a party in the photo for its values.",
      },
      pair: { title: "Per pair", about: "What goes to and fro between two parties." },
    },
    formula: "Formula",
    inWords: "In words",
    reading: "How to read it",
    caution: "Keep in mind",
    source: "Source",
    example: "Example",
    exampleFlows: "Flows",
    exampleColumns: {
      kind: "kind",
      weight: "weight",
      cost: "heaviness",
      worth: "worth",
      giver: "says who brings",
      receiver: "says who takes",
      capacity: "has in all",
    },
    exampleKinds: { money: "money", staff: "staff" },
    outcome: "Outcome",
    symbols: "The symbols",
    countsIn: {
      yardstick: (yardstick) => `Counted in the value of this photo. In it, 4 is: ${yardstick}.`,
      unit: (unit) => `Counted in ${unit}.`,
      value: "Counted in the value of this photo, all kinds together.",
    },
    timesAsMuch: (ratio) => `${ratio} times as much`,
    factor: (factor) => `a factor of ${factor}`,
    whole: "the whole",
    family: {
      "own-ends": "Heaviness where it is brought, worth where it is taken.",
      lens: "One weight per flow, as chosen under How we look.",
    },
    drawn: "as drawn",
    resolved: "without the table between",
    drawnAbout:
      "As drawn, the table counts as a place. Without the table between, what lies on it is shared among those who take from it.",
    pairsTitle: "All pairs",
    pairsCaption: (shown, all) =>
      shown === all ? `${all} ${plural(all, "pair", "pairs")} with a flow` : `The first ${shown} of ${all} pairs`,
    experts: {
      title: "For analysts",
      about: "Usual in the analysis of networks. They say little about bringing and taking. The table does not count.",
      perParty: "Per party, for analysts",
      busy: "Working it out.",
    },
    filter: "Find a number",
    none: (text) => `No number with "${text}".`,
    words: {
      "gives-more:clear": "brings more, clear",
      "gives-more:tentative": "brings more, possible",
      "takes-more:clear": "more flows to it, clear",
      "takes-more:tentative": "more flows to it, possible",
      "no-sign": "no visible difference",
      established: "in balance",
      none: "nothing entered yet",
      "no-number": "no number for the chosen measure",
      "gives-more": "brings more of every kind",
      "takes-more": "more of every kind flows to it",
      mixed: "differs by kind",
      even: "even in every kind",
      core: "in the circle",
      in: "brings to the circle",
      out: "takes from the circle",
      other: "beside the circle",
      isolated: "stands apart",
      "no-core": "there is no circle yet",
      "one-way:first": "one way, from the first",
      "one-way:second": "one way, from the second",
      "leaning:first": "the first gives more",
      "leaning:second": "the second gives more",
      unknown: "not all known yet",
      true: "yes",
      false: "no",
    },
    undefinedValue: "cannot be said",
    atMost: (value) => `at most ${value}`,
  },
};
