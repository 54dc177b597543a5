import { BUILT_IN_RESOURCES, type BuiltInResource } from "../domain/resource.ts";
import { common } from "../text/sections/common.ts";
import { fold } from "./fold.ts";

const BUILT_IN: ReadonlyMap<string, BuiltInResource> = new Map(
  BUILT_IN_RESOURCES.flatMap((id) =>
    [id, common.nl.resources[id], common.en.resources[id]].map((word) => [fold(word), id] as const),
  ),
);

/** The kind that a word names, by its id or its name in either language; null for a kind of the users' own, which
 * "Geld (eenmalig)" is. */
export const builtInResourceOf = (word: string): BuiltInResource | null =>
  /[([]/.test(word) ? null : (BUILT_IN.get(fold(word)) ?? null);

/** What the words for one kind have in common: "Geld" and "money" are one, "Uren" and "uren" too, "uren (nacht)" is
 * not. Null, no word at all, is a kind by itself. */
export const kindKey = (word: string | null): string =>
  word === null ? "" : (builtInResourceOf(word) ?? `own ${word.normalize("NFC").toLowerCase().replace(/\s+/g, " ")}`);

/** The kinds in the order of appearance: by their key, the word that was first written for each. */
export function kindsOf(flows: Iterable<{ readonly kind: string | null }>): ReadonlyMap<string, string | null> {
  const kinds = new Map<string, string | null>();
  for (const { kind } of flows) if (!kinds.has(kindKey(kind))) kinds.set(kindKey(kind), kind);
  return kinds;
}
