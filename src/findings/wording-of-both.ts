import type { State } from "../domain/partnership.ts";
import type { Language } from "../text/language.ts";
import type { Wording } from "./pattern.ts";
import { wordingOf } from "./wording.ts";

/** The words of the later of two photos, with names too for who and what is in the earlier one alone. Both are told by the same ids. */
export function wordingOfBoth(before: State, after: State, language: Language): Wording {
  const gone = <T extends { readonly id: string }>(was: readonly T[], is: readonly T[]): readonly T[] => {
    const there = new Set(is.map(({ id }) => id));
    return was.filter(({ id }) => !there.has(id));
  };
  return wordingOf(
    {
      ...after,
      about: { ...after.about, table: after.about.table ?? before.about.table },
      parties: [...after.parties, ...gone(before.parties, after.parties)],
      resources: [...after.resources, ...gone(before.resources, after.resources)],
    },
    language,
  );
}
