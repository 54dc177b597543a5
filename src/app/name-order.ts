import { areTexts, perPartnership } from "./per-partnership.ts";

/** Who stands at which place among the neutral names, by key: then a party keeps its letter when others go. */
interface NameOrder {
  readonly parties: readonly string[];
  readonly people: readonly string[];
}

/** On this device, and in no file: who has only a file cannot tell who is who. Of older partnerships than this many
 * the letters may be others the next time. */
export const nameOrder = perPartnership<NameOrder>("evenwicht.name-order", 50, (kept): kept is NameOrder => {
  const { parties, people } = kept as Partial<Record<string, unknown>>;
  return areTexts(parties) && areTexts(people);
});
