import type { Person } from "./party.ts";

/** A party's people with those who are new, each with an id that none of them had. */
export function withPeople(people: readonly Person[], names: readonly string[]): readonly Person[] {
  const next = [...people];
  for (const name of names) {
    let number = next.length + 1;
    while (next.some(({ id }) => id === `n${number}`)) number++;
    next.push({ id: `n${number}`, name });
  }
  return next;
}
