import type { About, Collection, Partnership, Records, Snapshot, State } from "../domain/partnership.ts";
import type { Party, PartyId } from "../domain/party.ts";
import type { Trial } from "../domain/trial.ts";
import { TREATMENT } from "./free-texts.ts";
import { nameFinder } from "./name-finder.ts";
import { stepTexts } from "./step-texts.ts";

/** Somebody with every name that is known of them; the party's id, or the party's and the person's. */
export interface Named {
  readonly key: string;
  readonly names: readonly string[];
}

/** Everybody, in the order in which they are numbered. */
export interface Everybody {
  readonly parties: readonly Named[];
  readonly people: readonly Named[];
}

/** What stands for a name; counted from 0. */
export interface NeutralWords {
  readonly party: (nth: number) => string;
  readonly person: (nth: number) => string;
  /** For through whose eyes it is seen. */
  readonly eyes: string;
}

export const personKey = (party: PartyId, person: string): string => `${party}/${person}`;

/** A partnership with neutral names, and the way back from a text to what stands behind it. */
export interface NeutralNames {
  readonly partnership: (whole: Partnership) => Partnership;
  readonly text: (text: string) => string;
  /** What was replaced by this very text; undefined where it is as somebody typed it. */
  readonly behind: (text: string) => string | undefined;
}

/**
 * Replaces the names of parties and people by neutral ones, everywhere: where they are names and in whatever was typed.
 * The same object gives the same object, so that what was worked out of it stays good. Ids stay.
 */
export function neutralNames({ parties, people }: Everybody, words: NeutralWords): NeutralNames {
  const ofParty = new Map(parties.map(({ key }, nth) => [key, words.party(nth)]));
  const ofPerson = new Map(people.map(({ key }, nth) => [key, words.person(nth)]));
  const find = nameFinder([
    ...parties.map(({ key, names }) => ({ names, neutral: ofParty.get(key) ?? "" })),
    ...people.map(({ key, names }) => ({ names, neutral: ofPerson.get(key) ?? "" })),
  ]);
  const originals = new Map<string, string>();
  const stands = (neutral: string, original: string): string => {
    if (neutral !== original && !originals.has(neutral)) originals.set(neutral, original);
    return neutral;
  };
  const text = (given: string): string => stands(find(given), given);

  const party = (own: Party): Party => ({
    ...texts("parties", own),
    code: null,
    name: stands(ofParty.get(own.id) ?? words.party(parties.length), own.name),
    shortName: null,
    people: own.people.map(({ id, name }) => ({
      id,
      name: stands(ofPerson.get(personKey(own.id, id)) ?? words.person(people.length), name),
    })),
  });
  const snapshot = (taken: Snapshot): Snapshot => ({ ...texts("snapshots", taken), state: state(taken.state) });
  const trial = (own: Trial): Trial => ({
    ...texts("trials", own),
    steps: own.steps.map((step) => stepTexts(step, text)),
  });
  const about = (own: About): About => {
    const { seenBy, table } = own;
    const names = seenBy.names.trim() === "" ? seenBy.names : stands(words.eyes, seenBy.names);
    return {
      ...texts("about", own),
      seenBy: { ...seenBy, names },
      table: table === null || table.name === null ? table : { name: text(table.name) },
    };
  };

  const known = new WeakMap<object, unknown>();
  const once = <T extends object>(given: T, make: (given: T) => T): T => {
    const made = (known.get(given) as T | undefined) ?? make(given);
    known.set(given, made);
    return made;
  };
  /** A record with the free texts in it replaced; the same where there are none. */
  function texts<T extends object>(what: Collection | "about", record: T): T {
    const treatment: Readonly<Record<string, string>> = TREATMENT[what];
    const changed = Object.entries(record).flatMap(([key, value]) => {
      if (treatment[key] !== "text" || typeof value !== "string") return [];
      const after = text(value);
      return after === value ? [] : [[key, after]];
    });
    return changed.length === 0 ? record : { ...record, ...Object.fromEntries(changed) };
  }
  const list = <C extends Collection>(what: C, records: readonly Records[C][]): readonly Records[C][] =>
    once(records, (all) => {
      const after = all.map((record) =>
        once(record, (one): Records[C] =>
          what === "parties"
            ? (party(one as Party) as Records[C])
            : what === "snapshots"
              ? (snapshot(one as Snapshot) as Records[C])
              : what === "trials"
                ? (trial(one as Trial) as Records[C])
                : texts(what, one),
        ),
      );
      return after.some((record, nth) => record !== all[nth]) ? after : all;
    });
  function state(own: State): State {
    return {
      about: once(own.about, about),
      parties: list("parties", own.parties),
      resources: list("resources", own.resources),
      flows: list("flows", own.flows),
      pieces: list("pieces", own.pieces),
      interests: list("interests", own.interests),
      cards: list("cards", own.cards),
      felt: list("felt", own.felt),
      symptoms: list("symptoms", own.symptoms),
      agreements: list("agreements", own.agreements),
      asked: list("asked", own.asked),
    };
  }
  return {
    partnership: (whole) => ({
      id: whole.id,
      form: whole.form,
      ...state(whole),
      scenario: whole.scenario,
      successions: whole.successions,
      trials: list("trials", whole.trials),
      guide: list("guide", whole.guide),
      snapshots: list("snapshots", whole.snapshots),
    }),
    text,
    behind: (given) => originals.get(given),
  };
}
