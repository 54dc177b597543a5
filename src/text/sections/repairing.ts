import type { InBoth } from "../language.ts";
import { capital, countText, plural, valueText } from "../numbers.ts";

/** What is allowed in a suggestion. */
export type AllowedWord = "any" | "existing" | "more" | "less";

interface RepairingMessages {
  readonly title: string;
  readonly about: string;
  readonly thirdParty: string;
  readonly even: (tolerance: string) => string;
  readonly agenda: (conversations: number) => string;
  readonly between: (one: string, other: string) => string;
  readonly more: (from: string, to: string, by: number, now: number, then: number) => string;
  readonly fresh: (from: string, to: string, amount: number) => string;
  readonly less: (from: string, to: string, by: number, now: number, then: number) => string;
  /** What then stops: with what to ask before. */
  readonly stops: (from: string, to: string, now: number) => string;
  /** What is said after a change that leaves little of a flow. */
  readonly nearlyStops: string;
  /** What is too small for a conversation, and yet needed for the sum. */
  readonly trifles: (count: number) => string;
  readonly total: (amount: number) => string;
  /** Where what is talked about shifts a little more than has to. */
  readonly least: (amount: number) => string;
  /** `trifles`: how many of them are too small to talk about. */
  readonly fewest: (relations: number, trifles: number) => string;
  readonly notProven: string;
  readonly otherwise: string;
  readonly blocked: (tolerance: string) => string;
  readonly overflows: (party: string, amount: number) => string;
  readonly fallsShort: (party: string, amount: number) => string;
  readonly freedBy: string;
  readonly freed: {
    readonly lock: (from: string, to: string) => string;
    readonly allow: Readonly<Record<AllowedWord, string>>;
    readonly thirdParty: string;
  };
  readonly notFreed: string;
  readonly lockOfTwo: (typed: string) => string;
}

export const repairing: InBoth<RepairingMessages> = {
  nl: {
    title: "Een voorzet",
    about: "Een voorzet is geen afspraak. Luister eerst, kijk naar de ambitie, en zie wat iemand heeft losgelaten.",
    thirdParty: "een derde partij",
    even: (tolerance) => `Alle partijen zijn al in balans, binnen ${tolerance} om 1. Er hoeft niets te verschuiven.`,
    agenda: (conversations) =>
      `${capital(countText("nl", conversations))} ${plural(conversations, "gesprek", "gesprekken")}:`,
    between: (one, other) => `${one} en ${other}`,
    more: (from, to, by, now, then) =>
      `${from} brengt ${to} ${valueText("nl", by)} meer: van ${valueText("nl", now)} naar ${valueText("nl", then)}.`,
    fresh: (from, to, amount) => `${from} brengt ${to} ${valueText("nl", amount)}. Dat is een nieuwe stroom.`,
    less: (from, to, by, now, then) =>
      `${from} brengt ${to} ${valueText("nl", by)} minder: van ${valueText("nl", now)} naar ${valueText("nl", then)}.`,
    stops: (from, to, now) =>
      `${from} brengt ${to} niets meer: van ${valueText("nl", now)} naar 0. Dan stopt dit. Wat gaat er dan verloren?`,
    nearlyStops: "Dan blijft er bijna niets van over. Wat gaat er dan verloren?",
    trifles: (count) =>
      `${capital(countText("nl", count))} ${plural(count, "kleinigheid", "kleinigheden")}, te klein voor een gesprek. Daarmee klopt de som precies:`,
    total: (amount) => `Samen verschuift er ${valueText("nl", amount)}.`,
    least: (amount) => `Het minste dat kan is ${valueText("nl", amount)}, met meer gesprekken of kleinigheden.`,
    fewest: (relations, trifles) =>
      trifles === 0
        ? `Met minder dan ${countText("nl", relations)} ${plural(relations, "gesprek", "gesprekken")} lukt het niet.`
        : `Met minder dan ${countText("nl", relations)} lukt het niet, kleinigheden meegeteld.`,
    notProven: "Misschien kan het met minder gesprekken: het zoeken is afgebroken.",
    otherwise: "Ongeveer even groot, en anders:",
    blocked: (tolerance) => `Zo komt niet elke partij in balans, binnen ${tolerance} om 1.`,
    overflows: (party, amount) => `Bij ${party} gaat er minstens ${valueText("nl", amount)} te veel uit.`,
    fallsShort: (party, amount) => `Bij ${party} komt er minstens ${valueText("nl", amount)} te veel binnen.`,
    freedBy: "Het kan wel:",
    freed: {
      lock: (from, to) => `als wat ${from} aan ${to} brengt mag veranderen;`,
      allow: {
        any: "als ook partijen die nu niets uitwisselen iets met elkaar beginnen;",
        existing: "als stromen tussen partijen die al iets uitwisselen meer én minder mogen worden;",
        more: "als er alleen iets bij hoeft;",
        less: "als er alleen iets af hoeft;",
      },
      thirdParty: "met een derde partij, die iets bijdraagt of iets vraagt.",
    },
    notFreed: "Eén van deze dingen loslaten is niet genoeg.",
    lockOfTwo: (typed) => `Bij --lock staat "${typed}". Geef twee partijen, zoals 'Linde,Kompas'.`,
  },
  en: {
    title: "A first suggestion",
    about: "A first suggestion is no agreement. Listen first, look at the ambition, and see what was let go.",
    thirdParty: "a third party",
    even: (tolerance) => `All parties are in balance already, within ${tolerance} to 1. Nothing needs to shift.`,
    agenda: (conversations) =>
      `${capital(countText("en", conversations))} ${plural(conversations, "conversation", "conversations")}:`,
    between: (one, other) => `${one} and ${other}`,
    more: (from, to, by, now, then) =>
      `${from} brings ${to} ${valueText("en", by)} more: from ${valueText("en", now)} to ${valueText("en", then)}.`,
    fresh: (from, to, amount) => `${from} brings ${to} ${valueText("en", amount)}. That is a new flow.`,
    less: (from, to, by, now, then) =>
      `${from} brings ${to} ${valueText("en", by)} less: from ${valueText("en", now)} to ${valueText("en", then)}.`,
    stops: (from, to, now) =>
      `${from} brings ${to} nothing any more: from ${valueText("en", now)} to 0. Then this stops. What would be lost with it?`,
    nearlyStops: "Then hardly anything is left of it. What would be lost with it?",
    trifles: (count) =>
      `${capital(countText("en", count))} ${plural(count, "trifle", "trifles")}, too small for a conversation. With ${plural(count, "it", "them")} the sum comes out exactly:`,
    total: (amount) => `In all, ${valueText("en", amount)} shifts.`,
    least: (amount) => `The least there can be is ${valueText("en", amount)}, with more conversations or trifles.`,
    fewest: (relations, trifles) =>
      trifles === 0
        ? `Fewer than ${countText("en", relations)} ${plural(relations, "conversation", "conversations")} will not do.`
        : `Fewer than ${countText("en", relations)} will not do, trifles included.`,
    notProven: "Fewer conversations may do: the search was broken off.",
    otherwise: "About as large, in another way:",
    blocked: (tolerance) => `This way not every party comes into balance, within ${tolerance} to 1.`,
    overflows: (party, amount) => `From ${party} at least ${valueText("en", amount)} too much goes out.`,
    fallsShort: (party, amount) => `To ${party} at least ${valueText("en", amount)} too much comes in.`,
    freedBy: "It can be done:",
    freed: {
      lock: (from, to) => `if what ${from} brings ${to} may change;`,
      allow: {
        any: "if parties that exchange nothing yet begin something together;",
        existing: "if flows between parties that already exchange may become more and less;",
        more: "if something is only added;",
        less: "if something is only taken off;",
      },
      thirdParty: "with a third party that contributes something, or asks something.",
    },
    notFreed: "Letting go of one of these is not enough.",
    lockOfTwo: (typed) => `--lock says "${typed}". Give two parties, as in 'Linde,Kompas'.`,
  },
};
