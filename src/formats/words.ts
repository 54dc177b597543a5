import type { FlowState } from "../domain/flow.ts";
import type { Standing } from "../domain/party.ts";
import { fold } from "./fold.ts";

const STATES: ReadonlyMap<string, FlowState> = new Map(
  Object.entries({
    actual: ["actual", "flows now", "loopt nu", "current", "real", "werkelijk", "feitelijk", "huidig", "nu"],
    hoped: ["hoped", "hoped for", "wished", "gehoopt", "gewenst", "wens", "hoop"],
    agreed: ["agreed", "promised", "afgesproken", "afspraak", "toegezegd"],
  } satisfies Record<FlowState, string[]>).flatMap(([state, words]) =>
    words.map((word) => [fold(word), state as FlowState] as const),
  ),
);

/** The words that are named to who wrote another: one per state and language. */
export const STATE_WORDS: readonly string[] = ["actual", "hoped", "agreed", "loopt nu", "gehoopt", "afgesproken"];

/** The state that a word names, in either language; null where it is no such word. */
export const stateOf = (word: string): FlowState | null => STATES.get(fold(word)) ?? null;

const STANDINGS: ReadonlyMap<string, Standing> = new Map(
  Object.entries({
    member: ["member", "takes part", "doet mee", "deelnemer"],
    beneficiary: ["beneficiary", "for whom", "voor wie", "voor wie het is"],
    "empty-chair": ["empty chair", "lege stoel"],
  } satisfies Record<Standing, string[]>).flatMap(([standing, words]) =>
    words.map((word) => [fold(word), standing as Standing] as const),
  ),
);

export const STANDING_WORDS: readonly string[] = [
  "member",
  "beneficiary",
  "empty chair",
  "doet mee",
  "voor wie",
  "lege stoel",
];

/** What a party is to the partnership, in either language; null where it is no such word. */
export const standingOf = (word: string): Standing | null => STANDINGS.get(fold(word)) ?? null;

const NOBODY_WORDS: ReadonlySet<string> = new Set(["nobody", "niemand"]);

/** Whether a party of this kind is nobody: what is given up and reaches no one. */
export const isNobodyKind = (kind: string): boolean => NOBODY_WORDS.has(fold(kind));

const TABLE_WORDS: ReadonlySet<string> = new Set(["table", "tafel"]);

/** Whether a party of this kind is the table. */
export const isTableKind = (kind: string): boolean => TABLE_WORDS.has(fold(kind));
