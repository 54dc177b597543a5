import { editDistance } from "../domain/edit-distance.ts";
import { withoutAccents } from "../domain/without-accents.ts";

/** More than these would be a list to search, and no help. */
const MOST = 3;

/**
 * What a word that is not there may have been meant for: the names that are the fewest slips of the pen away, as a whole or
 * in some words of them that stand together ("gemente" in "Gemeente Rietdam"). A slip per four letters, from three on.
 */
export function nearNames(typed: string, names: readonly string[]): readonly string[] {
  const wanted = wordsOf(typed);
  const letters = wanted.join(" ");
  const most = letters.length < 3 ? 0 : Math.max(1, Math.floor(letters.length / 4));
  const slips = (name: string): number => {
    const words = wordsOf(name);
    const parts = words.map((_, at) => words.slice(at, at + wanted.length).join(" "));
    return Math.min(...[words.join(" "), ...parts].map((part) => editDistance(letters, part, most)));
  };
  const found = names.map((name) => ({ name, far: slips(name) }));
  const least = Math.min(...found.map(({ far }) => far));
  const near = found.filter(({ far }) => far === least && far <= most).map(({ name }) => name);
  return letters === "" || near.length > MOST ? [] : near;
}

/** Without signs too. */
const wordsOf = (text: string): readonly string[] =>
  withoutAccents(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
