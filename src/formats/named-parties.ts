import type { NamedParty } from "../domain/similar-names.ts";

/** The parties, in their order, with how many flows name each by its index. A flow to itself names a party once. */
export function namedParties(
  parties: readonly { readonly name: string }[],
  flows: readonly { readonly from: unknown; readonly to: unknown }[],
): NamedParty[] {
  const counts = new Map<unknown, number>();
  for (const { from, to } of flows) {
    counts.set(from, (counts.get(from) ?? 0) + 1);
    if (to !== from) counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return parties.map(({ name }, i) => ({ name, flows: counts.get(i) ?? 0 }));
}
