import { emptyPartnership, FILE_PRECISION, newFlow, newParty } from "../src/domain/create.ts";
import type { Flow, Report } from "../src/domain/flow.ts";
import type { About, Partnership } from "../src/domain/partnership.ts";
import { NOBODY, TABLE } from "../src/domain/party.ts";

export type Edge =
  | readonly [from: string, to: string, weight: number | null]
  | readonly [from: string, to: string, cost: number, worth: number];

/**
 * A partnership from a few flows, for tests: a party for every name in the order of first mention (and those of
 * `alone`), its name as its id; `table` and `nobody` are the ends of that name. As a file would give it: σ 0.35, no
 * lean, unlisted means none.
 */
export function partnershipOf(
  edges: readonly Edge[],
  given: { readonly alone?: readonly string[]; readonly about?: Partial<About> } = {},
): Partnership {
  const ends = edges.flatMap((edge) => [edge[0], edge[1]]);
  const names = [...new Set([...ends, ...(given.alone ?? [])])].filter((name) => name !== TABLE && name !== NOBODY);
  const base = emptyPartnership({
    id: "test",
    about: {
      unlisted: "none",
      precision: FILE_PRECISION,
      table: ends.includes(TABLE) ? { name: null } : null,
      ...given.about,
    },
  });
  return {
    ...base,
    parties: names.map((name) => newParty({ id: name, name, code: name })),
    flows: edges.map((edge, index): Flow => {
      const [from, to, first, worth] = edge;
      const sizes = worth === undefined ? { amount: first } : { cost: first, worth };
      return newFlow({ id: `f${index + 1}`, from, to, resource: "money", ...sizes });
    }),
  };
}

/** What an end of a flow said; nothing but what is given, on no date. */
export const report = (by: Report["by"], said: Partial<Report>): Report => ({
  by,
  amount: null,
  cost: null,
  worth: null,
  date: null,
  ...said,
});
