import type { FlowState } from "../domain/flow.ts";
import { fold } from "./fold.ts";

const STATES: ReadonlyMap<string, FlowState> = new Map(
  Object.entries({
    actual: ["actual", "current", "real", "werkelijk", "feitelijk", "huidig", "nu"],
    hoped: ["hoped", "hoped for", "wished", "gehoopt", "gewenst", "wens", "hoop"],
    agreed: ["agreed", "promised", "afgesproken", "afspraak", "toegezegd"],
  } satisfies Record<FlowState, string[]>).flatMap(([state, words]) =>
    words.map((word) => [fold(word), state as FlowState] as const),
  ),
);

/** The words that are named to who wrote another: one per state and language. */
export const STATE_WORDS: readonly string[] = ["actual", "hoped", "agreed", "werkelijk", "gehoopt", "afgesproken"];

/** The state that a word names, in either language; null where it is no such word. */
export const stateOf = (word: string): FlowState | null => STATES.get(fold(word)) ?? null;

const TABLE_WORDS: ReadonlySet<string> = new Set(["table", "tafel"]);

/** Whether a party of this kind is the table. */
export const isTableKind = (kind: string): boolean => TABLE_WORDS.has(fold(kind));
