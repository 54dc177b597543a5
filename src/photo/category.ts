import type { Tint } from "./scene.ts";

/** One of the things that a colour can stand for: with its sign, its words in the legend, and what is said where it stands. */
export interface Category extends Tint {
  readonly text: readonly string[];
  readonly says: string;
}

/** What is coloured how, by id, and every category that there is, in the legend's order. */
export interface Coloured {
  readonly of: ReadonlyMap<string, Category>;
  readonly categories: readonly Category[];
}

/** Only categories that occur stand in the legend. */
export function colouredBy<Key>(
  categories: ReadonlyMap<Key, Category>,
  entries: Iterable<readonly [id: string, key: Key]>,
): Coloured {
  const of = new Map<string, Category>();
  for (const [id, key] of entries) {
    const category = categories.get(key);
    if (category !== undefined) of.set(id, category);
  }
  const used = new Set(of.values());
  return { of, categories: [...categories.values()].filter((category) => used.has(category)) };
}
