import type { Chosen, FairnessRule } from "../../domain/fairness-rule.ts";
import type { InBoth } from "../language.ts";

/** By which rule give and take are held against each other: what each makes of the parties, and what it still asks for. */
interface FairRulesMessages {
  readonly title: string;
  readonly about: string;
  readonly party: string;
  readonly inForce: string;
  /** How a party stands by a rule. */
  readonly stands: Readonly<
    Record<
      | `${"gives-more" | "takes-more"}:${"clear" | "tentative"}`
      | "no-sign"
      | "established"
      | "noise"
      | "no-number"
      | "none"
      | "too-few",
      string
    >
  >;
  /** What is missing of whom, and where to fill it in. */
  readonly missing: Readonly<Record<Chosen, (names: string) => string>>;
  /** Which rule that is about, where it cannot be chosen yet and where it can. */
  readonly notYet: (rule: string) => string;
  readonly known: (rule: string) => string;
  readonly countedIn: (kinds: string) => string;
  readonly countedBySize: string;
  readonly ask: string;
  readonly change: string;
  readonly tooLarge: string;
  /** The choice under How we look. */
  readonly choice: string;
  readonly choiceAbout: string;
  readonly compare: string;
  /** On the beamer: by what the photo looks at fairness. */
  readonly beamer: (measuredBy: string) => string;
  /** In the panel of one party: what its ratio is held against, and the sum. */
  readonly against: (measuredBy: string, takenPerTen: string) => string;
  readonly sum: (sum: {
    readonly brings: string;
    readonly takes: string;
    readonly own: string;
    readonly even: string;
    readonly ratio: string;
  }) => string;
  readonly rule: Readonly<Record<FairnessRule, string>>;
}

export const fairRules: InBoth<FairRulesMessages> = {
  nl: {
    title: "Vier maten voor eerlijk",
    about: "Wat eerlijk is, kiezen de mensen aan tafel. Zo staat ieder ervoor bij elke maat.",
    party: "Partij",
    inForce: "nu gekozen",
    stands: {
      "gives-more:clear": "krijgt er duidelijk minder uit",
      "gives-more:tentative": "krijgt er mogelijk minder uit",
      "takes-more:clear": "krijgt er duidelijk meer uit",
      "takes-more:tentative": "krijgt er mogelijk meer uit",
      "no-sign": "geen verschil te zien",
      established: "in balans",
      noise: "kan aan de schattingen liggen",
      "no-number": "nog niet ingevuld",
      none: "nog niets gebracht of gehaald",
      "too-few": "nog niet te zeggen",
    },
    missing: {
      capacity: (names) => `Bij ${names} staat nog niet wat er te geven is. Vul het in op de kaart van de partij.`,
      stake: (names) => `Bij ${names} staat nog niet wat er op het spel staat. Vul het in op de kaart van de partij.`,
      agreed: (names) =>
        `Bij ${names} is nog niet afgesproken wat er gebracht én gehaald wordt. Zet het als afgesproken stroom op de foto.`,
    },
    notYet: (rule) => `${rule}, nog niet te kiezen.`,
    known: (rule) => `${rule}.`,
    countedIn: (kinds) => `Draagkracht telt hier in ${kinds}.`,
    countedBySize: "Draagkracht telt hier in de omvang van elke partij.",
    ask: "Welke maat past bij jullie, en wie ziet dat anders?",
    change: "Een andere maat kiezen",
    tooLarge: "Bij zoveel stromen zoeken we dit niet uit.",
    choice: "Eerlijk is hier",
    choiceAbout: "Waar balans tegen wordt afgezet: in de kleuren, in wat opvalt en in een voorzet.",
    compare: "Wat elke maat laat zien",
    beamer: (measuredBy) => `De balans is ${measuredBy}.`,
    against: (measuredBy, taken) => `Dit is ${measuredBy}: op elke 10 gebracht is ${taken} gehaald dan eerlijk.`,
    sum: ({ brings, takes, own, even, ratio }) =>
      `De som: ${brings} gebracht : ${takes} gehaald = ${own}. Bij deze maat is eerlijk ${even}. En ${own} : ${even} = ${ratio}.`,
    rule: {
      equal: "evenveel brengen als halen",
      capacity: "naar draagkracht",
      stake: "naar wat er op het spel staat",
      agreed: "zoals afgesproken",
    },
  },
  en: {
    title: "Four measures of fair",
    about: "What is fair is chosen by the people at the table. This is where each stands by each measure.",
    party: "Party",
    inForce: "chosen now",
    stands: {
      "gives-more:clear": "clearly gets less out of it",
      "gives-more:tentative": "possibly gets less out of it",
      "takes-more:clear": "clearly gets more out of it",
      "takes-more:tentative": "possibly gets more out of it",
      "no-sign": "no visible difference",
      established: "in balance",
      noise: "the estimates may explain it",
      "no-number": "not filled in yet",
      none: "nothing brought or taken yet",
      "too-few": "too early to say",
    },
    missing: {
      capacity: (names) => `For ${names} it doesn't say yet what there is to give. Fill it in on the party's card.`,
      stake: (names) => `For ${names} it doesn't say yet what is at stake. Fill it in on the party's card.`,
      agreed: (names) =>
        `For ${names} there is no agreement yet on both what is brought and what is taken. Put it in the photo as an agreed flow.`,
    },
    notYet: (rule) => `${rule}, not to be chosen yet.`,
    known: (rule) => `${rule}.`,
    countedIn: (kinds) => `What each can bring counts in ${kinds} here.`,
    countedBySize: "What each can bring counts by the size of each party here.",
    ask: "Which measure suits you, and who sees that differently?",
    change: "Choose another measure",
    tooLarge: "With so many flows we don't work this out.",
    choice: "Fair here means",
    choiceAbout: "What balance is held against: in the colours, in what stands out and in a first suggestion.",
    compare: "What each measure shows",
    beamer: (measuredBy) => `Balance is ${measuredBy}.`,
    against: (measuredBy, taken) => `This is ${measuredBy}: for every 10 brought, ${taken} taken is fair then.`,
    sum: ({ brings, takes, own, even, ratio }) =>
      `The sum: ${brings} brought : ${takes} taken = ${own}. By this measure ${even} is fair. And ${own} : ${even} = ${ratio}.`,
    rule: {
      equal: "as much brought as taken",
      capacity: "by what each can bring",
      stake: "by what is at stake",
      agreed: "as agreed",
    },
  },
};
