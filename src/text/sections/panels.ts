import type { Chosen } from "../../domain/fairness-rule.ts";
import type { Lens, SeenBy } from "../../domain/partnership.ts";
import type { InBoth } from "../language.ts";
import { listText, ratioText, valueText } from "../numbers.ts";

/** What stands beside the photo: what stands out, how sure, the caption and the legend. */
export interface PanelMessages {
  readonly standsOut: string;
  readonly coming: string;
  readonly didNotCome: string;
  readonly tryAgain: string;
  readonly shown: (shown: number, all: number) => string;
  readonly all: (count: number) => string;
  readonly fewer: string;
  readonly toCheck: (count: number) => string;
  readonly toCheckAbout: string;
  readonly opensTalk: string;
  readonly background: {
    readonly title: string;
    readonly ambition: string;
    readonly pieces: string;
    readonly held: (names: readonly string[]) => string;
  };
  readonly goodNews: string;
  readonly choose: (name: string) => string;
  readonly sure: {
    readonly clear: string;
    readonly tentative: string;
    readonly clearLong: string;
    readonly tentativeLong: string;
  };
  readonly nothing: { readonly title: string; readonly text: string };
  readonly nothingSized: { readonly title: string; readonly text: string };
  readonly empty: { readonly title: string; readonly text: string; readonly action: string };
  readonly seated: { readonly title: string; readonly text: string; readonly action: string };
  readonly withinNoise: { readonly title: string; readonly text: string };
  readonly caption: {
    readonly title: string;
    /** `notYet`: how many of the flows are hoped for or agreed, and so in no sum. */
    readonly counts: (parties: number, flows: number, notYet?: number) => string;
    readonly missingPieces: (count: number) => string;
    readonly lens: Readonly<Record<Lens, string>>;
    readonly seenBy: (seenBy: SeenBy) => string;
    /** By what factor estimates may be off, as text; null where they are taken to be exact. */
    readonly precision: (factor: string | null, measuredOn: number | null, tolerance: number) => string;
    readonly changePrecision: (shown: string) => string;
    /** How many times what a unit of each kind counts, where any is not 1. */
    readonly weighed: (kinds: readonly string[]) => string;
    readonly changeWeights: (shown: string) => string;
    /** What fairness is measured by, to go on with in a sentence. */
    readonly measuredBy: Readonly<Record<Chosen, string>>;
  };
  /** What is one click from the photo: the titles stand there again. */
  readonly fairness: string;
  readonly weights: string;
  readonly legend: string;
  readonly drawing: string;
  readonly panelLabel: string;
  /** The sum under a finding; and that something is not of now. */
  readonly behind: string;
  readonly old: string;
}

const seenByNl = ({ eyes, setting, names }: SeenBy): string => {
  if (eyes === "file") return names === "" ? "uit een bestand" : `uit ${names}`;
  const who =
    names !== "" ? names : { "one-person": "één persoon", group: "een groep", "each-party": "elke partij zelf" }[eyes];
  const where = { alone: ", alleen", peers: ", met collega's", "with-the-parties": ", met de partijen erbij" };
  return `gezien door ${who}${setting === null ? "" : where[setting]}`;
};

const seenByEn = ({ eyes, setting, names }: SeenBy): string => {
  if (eyes === "file") return names === "" ? "from a file" : `from ${names}`;
  const who =
    names !== "" ? names : { "one-person": "one person", group: "a group", "each-party": "each party itself" }[eyes];
  const where = { alone: ", alone", peers: ", with peers", "with-the-parties": ", with the parties present" };
  return `seen by ${who}${setting === null ? "" : where[setting]}`;
};

/** What counts as even, as it stands in a sentence. */
const evenNl = (tolerance: number): string =>
  tolerance === 1
    ? "alleen precies gelijk telt als even"
    : `${{ 1.1: "binnen een tiende", 1.25: "binnen een kwart", 1.5: "binnen de helft", 2: "tot het dubbele" }[tolerance] ?? `binnen ${ratioText("nl", tolerance)} om 1`} telt als even`;

const evenEn = (tolerance: number): string =>
  tolerance === 1
    ? "only exactly equal counts as even"
    : `${{ 1.1: "within a tenth", 1.25: "within a quarter", 1.5: "within half", 2: "up to double" }[tolerance] ?? `within ${ratioText("en", tolerance)} to 1`} counts as even`;

export const panels: InBoth<PanelMessages> = {
  nl: {
    standsOut: "Wat opvalt",
    coming: "Even kijken wat opvalt.",
    didNotCome: "Wat opvalt kon niet worden geladen. Misschien is er geen verbinding.",
    tryAgain: "Probeer opnieuw",
    shown: (shown, all) => `${shown} van ${all}`,
    all: (count) => `Alle ${count}`,
    fewer: "Alleen de eerste drie",
    toCheck: (count) => (count === 1 ? "1 vraag om na te gaan" : `${count} vragen om na te gaan`),
    background: {
      title: "Het verhaal erachter",
      ambition: "Ambitie",
      pieces: "Puzzelstukken",
      held: (names) =>
        names.length === 0
          ? "ligt nog niet op tafel"
          : names.length === 1
            ? `alleen ${names[0]}`
            : listText("nl", names),
    },
    toCheckAbout: "Mogelijk: dit kan aan de schatting liggen. Vraag het na voor je het deelt.",
    opensTalk: "Een getal opent het gesprek.",
    goodNews: "goed nieuws",
    choose: (name) => `Kies ${name} op de foto`,
    sure: {
      clear: "duidelijk",
      tentative: "mogelijk",
      clearLong: "Duidelijk: blijft staan als schattingen wat afwijken.",
      tentativeLong: "Mogelijk: kan aan de schatting liggen.",
    },
    nothing: {
      title: "Hier valt niets duidelijk op.",
      text: "Dat is nog geen balans. Misschien is er meer te vertellen dan hier staat.",
    },
    nothingSized: {
      title: "Er zijn al stromen, nog zonder getal.",
      text: "Kies één stroom die iedereen kent: die is 4. Vergelijk de andere daarmee.",
    },
    empty: {
      title: "De tafel is nog leeg.",
      text: "Begin met de opgave: wat kan niemand alleen?",
      action: "Begin met de opgave",
    },
    seated: {
      title: "De partijen zitten aan tafel.",
      text: "Ga de tafel rond. Wat krijgt ieder hier, en van wie?",
      action: "Begin de ronde",
    },
    withinNoise: {
      title: "Bij niemand springt de balans eruit.",
      text: "De verschillen op deze foto kunnen aan de schattingen liggen. Daarom noemen we bij niemand de balans.",
    },
    caption: {
      title: "Foto van het geheel",
      counts: (parties, flows, notYet = 0) =>
        `${valueText("nl", parties)} ${parties === 1 ? "partij" : "partijen"}, ${valueText("nl", flows)} ${flows === 1 ? "stroom" : "stromen"}${
          notYet === 0 ? "" : `, waarvan ${notYet} gehoopt of afgesproken`
        }`,
      missingPieces: (count) => (count === 1 ? "1\u00a0puzzelstuk ontbreekt" : `${count}\u00a0puzzelstukken ontbreken`),
      lens: {
        worth: "dikte: wat het waard is",
        cost: "dikte: hoe zwaar het valt",
        mean: "dikte: midden van zwaarte en waarde",
      },
      seenBy: seenByNl,
      precision: (factor, measuredOn, tolerance) =>
        `${factor === null ? "schattingen kloppen precies" : `schattingen kunnen een factor ${factor} schelen`}${measuredOn === null ? "" : `, gemeten uit ${measuredOn} dubbele opgaven`}; ${evenNl(tolerance)}`,
      weighed: (kinds) => `gewogen: ${kinds.join(", ")}`,
      changeWeights: (shown) => `${shown}. Bekijk hoe zwaar elke soort telt`,
      measuredBy: {
        capacity: "gemeten aan draagkracht",
        stake: "gemeten aan wat er op het spel staat",
        agreed: "gemeten aan de afspraken",
      },
      changePrecision: (shown) => `${shown}. Verander dit bij Hoe we kijken`,
    },
    fairness: "Drie soorten eerlijk",
    weights: "Hoe zwaar telt elke soort",
    legend: "Legenda",
    drawing: "De foto wordt gemaakt.",
    panelLabel: "Wat opvalt of een partij",
    behind: "De som erachter",
    old: "Nog van voor de laatste wijziging.",
  },
  en: {
    standsOut: "What stands out",
    coming: "Looking for what stands out.",
    didNotCome: "What stands out could not be loaded. There may be no connection.",
    tryAgain: "Try again",
    shown: (shown, all) => `${shown} of ${all}`,
    all: (count) => `All ${count}`,
    fewer: "Only the first three",
    toCheck: (count) => (count === 1 ? "1 question to check" : `${count} questions to check`),
    background: {
      title: "The story behind it",
      ambition: "Ambition",
      pieces: "Pieces of the puzzle",
      held: (names) =>
        names.length === 0 ? "not on the table yet" : names.length === 1 ? `only ${names[0]}` : listText("en", names),
    },
    toCheckAbout: "Possible: the estimates may explain it. Check before you share it.",
    opensTalk: "A number opens the conversation.",
    goodNews: "good news",
    choose: (name) => `Choose ${name} in the photo`,
    sure: {
      clear: "clear",
      tentative: "possible",
      clearLong: "Clear: it holds if estimates are somewhat off.",
      tentativeLong: "Possible: the estimates may explain it.",
    },
    nothing: {
      title: "Nothing clearly stands out here.",
      text: "That isn't balance yet. There may be more to tell than is shown here.",
    },
    nothingSized: {
      title: "There are flows, but no numbers yet.",
      text: "Choose one flow that all of you know: that is 4. Compare the others with it.",
    },
    empty: {
      title: "The table is empty.",
      text: "Start with the challenge: what can nobody do alone?",
      action: "Start with the challenge",
    },
    seated: {
      title: "The parties are at the table.",
      text: "Go round the table. What does each receive here, and from whom?",
      action: "Begin the round",
    },
    withinNoise: {
      title: "Nobody's balance stands out.",
      text: "The differences in this photo may come from the estimates. So we name nobody's balance.",
    },
    caption: {
      title: "Photo of the whole",
      counts: (parties, flows, notYet = 0) =>
        `${valueText("en", parties)} ${parties === 1 ? "party" : "parties"}, ${valueText("en", flows)} ${flows === 1 ? "flow" : "flows"}${
          notYet === 0 ? "" : `, ${notYet} of them hoped for or agreed`
        }`,
      missingPieces: (count) =>
        count === 1 ? "1\u00a0piece of the puzzle is missing" : `${count}\u00a0pieces of the puzzle are missing`,
      lens: {
        worth: "width: what it is worth",
        cost: "width: how heavy it is",
        mean: "width: midway between heaviness and worth",
      },
      seenBy: seenByEn,
      precision: (factor, measuredOn, tolerance) =>
        `${factor === null ? "estimates are exact" : `estimates may be off by a factor of ${factor}`}${measuredOn === null ? "" : `, measured from ${measuredOn} double reports`}; ${evenEn(tolerance)}`,
      weighed: (kinds) => `weighed: ${kinds.join(", ")}`,
      changeWeights: (shown) => `${shown}. See how much each kind counts`,
      measuredBy: {
        capacity: "measured by what each can bring",
        stake: "measured by what is at stake",
        agreed: "measured by what was agreed",
      },
      changePrecision: (shown) => `${shown}. Change this under How we look`,
    },
    fairness: "Three kinds of fair",
    weights: "How much each kind counts",
    legend: "Legend",
    drawing: "Making the photo.",
    panelLabel: "What stands out or a party",
    behind: "The sum behind it",
    old: "Still from before the last change.",
  },
};
