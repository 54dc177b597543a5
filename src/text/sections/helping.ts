import type { InBoth } from "../language.ts";
import { countText, plural } from "../numbers.ts";

/** What could help: trying ways back, and suppose that a party is away for a while. */
interface HelpingMessages {
  readonly title: string;
  readonly about: string;
  readonly tabs: { readonly label: string; readonly try: string; readonly away: string };
  /** Where this screen shows only what is on the table. */
  readonly leadersAlone: string;
  readonly showAll: string;
  readonly nobodyYet: string;
  readonly away: AwayMessages;
}

interface AwayMessages {
  readonly about: string;
  readonly who: string;
  readonly suppose: (name: string) => string;
  readonly question: string;
  readonly pieces: string;
  readonly paused: (names: string, name: string) => string;
  readonly pausedNone: (name: string) => string;
  readonly holdsNone: (name: string) => string;
  readonly shared: (pieces: string) => string;
  readonly piecesNone: string;
  readonly toPieces: string;
  readonly flows: (count: number) => string;
  readonly flowsNone: (name: string) => string;
  readonly hit: string;
  readonly hitNone: string;
  readonly columns: {
    readonly party: string;
    readonly takes: string;
    readonly loses: string;
    readonly brings: string;
  };
  /** "20, dan nog 8". */
  readonly nowThen: (now: string, then: string) => string;
  /** How much of what it takes is gone then. */
  readonly lost: Readonly<Record<"none" | "little" | "quarter" | "half" | "all", string>>;
  readonly whole: string;
  readonly missing: (pieces: string) => string;
  readonly alone: (names: string, many: boolean) => string;
  readonly noneAlone: string;
  readonly withWhom: string;
  readonly pausesWith: (name: string, pieces: string) => string;
  readonly groups: string;
  readonly groupsAbout: (size: number, count: number) => string;
  readonly moreGroups: (count: number) => string;
  readonly notAllGroups: string;
  readonly tooMany: (most: number) => string;
}

export const helping: InBoth<HelpingMessages> = {
  nl: {
    title: "Wat kan helpen",
    about: "Wegen terug naar evenwicht, om over te praten. Hier verandert niets in de foto.",
    tabs: { label: "Wat wil je bekijken?", try: "Uitproberen", away: "Even zonder" },
    leadersAlone: "Dit is alleen voor jou. Op dit scherm staat nu alleen wat op tafel ligt.",
    showAll: "Toon weer alles",
    nobodyYet: "Er zit nog niemand aan tafel. Zet bij de opgave eerst de partijen neer.",
    away: {
      about: "Alleen voor jou: niet voor de beamer, en niet om te delen. Niemand gaat weg. Je kijkt wie op wie leunt.",
      who: "Stel dat deze partij er even niet is",
      suppose: (name) => `Stel dat ${name} er even niet is`,
      question: "Wie zou het merken zonder het te zeggen?",
      pieces: "Puzzelstukken",
      paused: (names, name) => `Dan ligt stil: ${names}. Dat heeft alleen ${name}.`,
      pausedNone: (name) => `Geen puzzelstuk ligt dan stil. Wat ${name} heeft, heeft een ander ook.`,
      holdsNone: (name) => `Geen puzzelstuk ligt dan stil: ${name} heeft er geen.`,
      shared: (pieces) => `Dit heeft een ander ook: ${pieces}.`,
      piecesNone: "Er liggen nog geen puzzelstukken. Zet bij de opgave neer wat er nodig is, en wie het heeft.",
      toPieces: "Naar de puzzelstukken",
      flows: (count) => `${plural(count, "Eén stroom ligt", `${countText("nl", count)} stromen liggen`)} dan stil`,
      flowsNone: (name) => `Van en naar ${name} gaat nog niets.`,
      hit: "Wie het merkt",
      hitNone: "Niemand haalt of brengt dan minder.",
      columns: { party: "Partij", takes: "Haalt", loses: "Wat er wegvalt", brings: "Brengt" },
      nowThen: (now, then) => `${now}, dan nog ${then}`,
      lost: {
        none: "niets",
        little: "minder dan een kwart",
        quarter: "een kwart tot de helft",
        half: "de helft of meer",
        all: "alles",
      },
      whole: "Samen de opgave aan",
      missing: (pieces) => `Nog bij niemand: ${pieces}. Zonder dat is de puzzel niet compleet.`,
      alone: (names, many) => `${names} ${many ? "hebben elk" : "heeft"} alle puzzelstukken die er liggen.`,
      noneAlone: "Niemand kan dit alleen: geen partij heeft alle puzzelstukken.",
      withWhom: "Wat ligt stil zonder wie",
      pausesWith: (name, pieces) => `Zonder ${name}: ${pieces}.`,
      groups: "De kleinste groepen met alle stukken",
      groupsAbout: (size, count) =>
        `${plural(count, "Eén groep", `${countText("nl", count)} groepen`)} van ${countText("nl", size)} ${plural(size, "partij", "partijen")}. Het gaat alleen om wie wat heeft, niet om wie welkom is.`,
      moreGroups: (count) => `Nog ${count} ${plural(count, "groep", "groepen")}`,
      notAllGroups: "Er zijn er te veel om allemaal te noemen.",
      tooMany: (most) => `Met meer dan ${most} puzzelstukken zijn er te veel groepen om uit te zoeken.`,
    },
  },
  en: {
    title: "What could help",
    about: "Ways back to balance, to talk about. Nothing in the photo changes here.",
    tabs: { label: "What would you like to look at?", try: "Try out", away: "Away for a while" },
    leadersAlone: "This is for you alone. This screen now shows only what is on the table.",
    showAll: "Show everything again",
    nobodyYet: "Nobody is at the table yet. Add the parties to the challenge first.",
    away: {
      about: "For you alone: not for the beamer, and not to share. Nobody leaves. You look at who leans on whom.",
      who: "Suppose this party is away for a while",
      suppose: (name) => `Suppose ${name} is away for a while`,
      question: "Who would notice without saying so?",
      pieces: "Pieces of the puzzle",
      paused: (names, name) => `This pauses: ${names}. Only ${name} holds it.`,
      pausedNone: (name) => `No piece pauses. What ${name} holds, another holds too.`,
      holdsNone: (name) => `No piece pauses: ${name} holds none.`,
      shared: (pieces) => `Another holds this too: ${pieces}.`,
      piecesNone: "There are no pieces yet. Say at the challenge what is needed, and who holds it.",
      toPieces: "To the pieces",
      flows: (count) => `${plural(count, "One flow pauses", `${countText("en", count)} flows pause`)}`,
      flowsNone: (name) => `Nothing flows to or from ${name} yet.`,
      hit: "Who would notice",
      hitNone: "Nobody takes or brings less.",
      columns: { party: "Party", takes: "Takes", loses: "Missing of what it takes", brings: "Brings" },
      nowThen: (now, then) => `${now}, then ${then}`,
      lost: {
        none: "nothing",
        little: "less than a quarter",
        quarter: "a quarter to a half",
        half: "half or more",
        all: "all of it",
      },
      whole: "Meeting the challenge together",
      missing: (pieces) => `Nobody holds this yet: ${pieces}. Without it the puzzle isn't whole.`,
      alone: (names, many) => `${names} ${many ? "each hold" : "holds"} every piece that is there.`,
      noneAlone: "Nobody can do this alone: no party holds every piece.",
      withWhom: "What pauses without whom",
      pausesWith: (name, pieces) => `Without ${name}: ${pieces}.`,
      groups: "The smallest groups with every piece",
      groupsAbout: (size, count) =>
        `${plural(count, "One group", `${countText("en", count)} groups`)} of ${countText("en", size)} ${plural(size, "party", "parties")}. It is only about who holds what, not about who is welcome.`,
      moreGroups: (count) => `${count} more ${plural(count, "group", "groups")}`,
      notAllGroups: "There are too many to name them all.",
      tooMany: (most) => `With more than ${most} pieces there are too many groups to work out.`,
    },
  },
};
