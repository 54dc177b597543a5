import type { Column, Single } from "../measures/measure.ts";

/** What is written of parties, a column each: plain data, which can go to another thread. */
export interface WrittenParties {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly measures: readonly { readonly id: string; readonly values: Column<number> | Column<Single> }[];
}

/** Each party as JSON, straight from the columns: all, or those before a place. */
export function* partyLines({ ids, names, measures }: WrittenParties, end = ids.length): Generator<string> {
  // One object, filled anew for each party: making an object or a text per value takes longer than writing it.
  // Made of entries it stays a plain record; filled key by key it would become a table, which takes longer to write.
  const party: Record<string, Single> = Object.fromEntries(
    ["id", "name", ...measures.map(({ id }) => id)].map((key) => [key, null]),
  );
  for (let index = 0; index < end; index++) {
    party.id = ids[index]!;
    party.name = names[index]!;
    // JSON has null for NaN.
    for (const { id, values } of measures) party[id] = values[index] ?? null;
    yield JSON.stringify(party);
  }
}

/** The parties from one place up to another. */
export const someParties = ({ ids, names, measures }: WrittenParties, from: number, to: number): WrittenParties => ({
  ids: ids.slice(from, to),
  names: names.slice(from, to),
  measures: measures.map(({ id, values }) => ({ id, values: values.slice(from, to) })),
});
