import { type Edit, newId } from "../../domain/edit.ts";
import type { Interest, ListeningCard, Openness } from "../../domain/interest.ts";
import type { Partnership } from "../../domain/partnership.ts";
import type { PartyId } from "../../domain/party.ts";
import { sameName } from "../../domain/same-name.ts";
import type { Symptom } from "../../domain/symptom.ts";
import { LANGUAGES, type Language } from "../../text/language.ts";
import { type KnownSignal, listening, type Noted } from "../../text/sections/listening.ts";

/** Whose it is: a party's, or (null) of the partnership as a whole. */
export type Who = PartyId | null;

/** What was noted of a party, or of the whole. A signal stands with every party that it touches. */
export interface NotedOf {
  readonly interests: readonly Interest[];
  readonly cards: readonly ListeningCard[];
  readonly signals: readonly Symptom[];
}

type Collections = Pick<Partnership, "interests" | "cards" | "symptoms">;

export const notedOf = ({ interests, cards, symptoms }: Collections, who: Who): NotedOf => ({
  interests: interests.filter(({ party }) => party === who),
  cards: cards.filter(({ party }) => party === who),
  signals: symptoms.filter(({ parties }) => (who === null ? parties.length === 0 : parties.includes(who))),
});

export const countOf = ({ interests, cards, signals }: NotedOf): number =>
  interests.length + cards.length + signals.length;

export const CARD_SORTS: readonly ListeningCard["sort"][] = ["wish", "dream", "pain", "loss"];
export const OPENNESS: readonly Openness[] = ["on-the-table", "facilitator-only", "private"];
/** The careful one: what is written down stays with who facilitates until somebody lays it on the table (SPEC L2). */
export const NEW_OPENNESS: Openness = "facilitator-only";

/** What can be noted: a card is always a party's own. */
export const notables = (who: Who): readonly Noted[] =>
  who === null ? ["interest", "signal"] : ["interest", ...CARD_SORTS, "signal"];

export interface Note {
  readonly who: Who;
  readonly noted: Noted;
  readonly text: string;
  readonly openness: Openness;
  /** Of a signal: what sort, and when it was noticed. */
  readonly sort: string;
  readonly date: string;
}

/** The edit that notes it; null where there is nothing to note. */
export function noting(partnership: Partnership, { who, noted, openness, sort, date, ...note }: Note): Edit | null {
  const text = note.text.trim();
  if (text === "") return null;
  if (noted === "interest") {
    const id = newId(partnership, "interests");
    const record = { id, party: who, person: null, nature: "organisational", openness, text } as const;
    return { type: "add", collection: "interests", record };
  }
  if (noted === "signal") {
    const id = newId(partnership, "symptoms");
    const parties = who === null ? [] : [who];
    return {
      type: "add",
      collection: "symptoms",
      record: { id, sort: signalSort(sort), text, date, parties, flows: [], openness },
    };
  }
  if (who === null) return null;
  const id = newId(partnership, "cards");
  return {
    type: "add",
    collection: "cards",
    record: { id, party: who, sort: noted, openness, text, acknowledgedBy: [] },
  };
}

export const KNOWN_SIGNALS: readonly KnownSignal[] = ["trouble", "tightening", "withdrawal"];

/** A typed word for a signal: one of those that we know, in either language; else as it was typed. */
export function signalSort(typed: string): string {
  const word = typed.trim();
  const known = KNOWN_SIGNALS.find(
    (sort) => sort === word || LANGUAGES.some((language) => sameName(listening[language].signals[sort], word)),
  );
  return known ?? (word === "" ? "trouble" : word);
}

/** What a signal is called. */
export const signalWord = (sort: string, language: Language): string =>
  KNOWN_SIGNALS.some((known) => known === sort) ? listening[language].signals[sort as KnownSignal] : sort;

/** Who acknowledged a card, after one more did, or took it back. */
export const acknowledged = (
  { acknowledgedBy }: ListeningCard,
  party: PartyId,
  date: string,
): ListeningCard["acknowledgedBy"] =>
  acknowledgedBy.some((by) => by.party === party)
    ? acknowledgedBy.filter((by) => by.party !== party)
    : [...acknowledgedBy, { party, date }];

/** A list with something in it, or without it where it was there. */
export const toggled = (list: readonly string[], one: string): readonly string[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
