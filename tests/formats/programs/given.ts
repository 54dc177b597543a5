import { expect } from "vitest";
import type { Partnership } from "../../../src/domain/partnership.ts";
import type { Exported } from "../../../src/formats/writers/exported.ts";

/** What a partnership says, as other programs can say it too: in the order of names. */
export interface Told {
  /** [name, kind, capacity] */
  readonly parties: readonly (readonly [string, string | null, number | null])[];
  /** [from, to, how much, kind] */
  readonly flows: readonly (readonly [string, string, number | null, string | null])[];
}

/** What programs are told: letters that XML minds, a party without flows, and of some not all is known. */
export const GIVEN: Told = {
  parties: [
    ["Kompas", "school", 12.5],
    ["Linde", "GGZ", 40],
    ["Los", null, 3],
    ["É & <b>", null, null],
  ],
  flows: [
    ["Kompas", "Linde", 1, "staff"],
    ["Linde", "Kompas", 4, "money"],
    ["Linde", "É & <b>", 2.5, "money"],
    ["É & <b>", "Linde", 0.125, "staff"],
  ],
};

/** The same where a format has no place for what else is said. */
export const bare = ({ parties, flows }: Told): Told => ({
  parties: parties.map(([name]) => [name, null, null]),
  flows: flows.map(([from, to, weight]) => [from, to, weight, null]),
});

/** The same without those who have no flow, where a format lists nobody. */
export const withFlows = ({ parties, flows }: Told): Told => ({
  parties: parties.filter(([name]) => flows.some(([from, to]) => from === name || to === name)),
  flows,
});

/** Each link as a flow there and one back. */
export const bothWays = ({ parties, flows }: Told): Told => ({
  parties,
  flows: inOrder(flows.flatMap(([from, to, ...rest]) => [[from, to, ...rest] as const, [to, from, ...rest] as const])),
});

const inOrder = <T extends readonly unknown[]>(rows: readonly T[]): readonly T[] =>
  [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** What a partnership that was read says. A kind that nothing was said of is none. */
export function toldBy({ parties, flows, resources }: Partnership): Told {
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  const kinds = new Map(resources.map(({ id, builtIn, name }) => [id, builtIn ?? name]));
  const said = (kind: string | null | undefined): string | null => (kind === "Contribution" ? null : (kind ?? null));
  return {
    parties: inOrder(parties.map(({ name, kind, size }) => [name, kind, size] as const)),
    flows: inOrder(
      flows.map(
        ({ from, to, amount, resource }) =>
          [names.get(from) ?? from, names.get(to) ?? to, amount, said(kinds.get(resource))] as const,
      ),
    ),
  };
}

/** By name what everybody gives and receives under the lens, as it is counted here; sums of another program differ in their last digit. */
export const sumsOf = ({ state, evaluation: { graph, ids } }: Exported): Readonly<Record<string, readonly unknown[]>> =>
  Object.fromEntries(
    [...ids.entries()].map(([at, id]) => [
      state.parties.find((party) => party.id === id)?.name ?? id,
      [expect.closeTo(graph.outflow(at), 9), expect.closeTo(graph.inflow(at), 9)],
    ]),
  );
