import type { Partnership } from "../../domain/partnership.ts";
import type { Party, Standing } from "../../domain/party.ts";
import type { ResourceId } from "../../domain/resource.ts";
import { sameName } from "../../domain/same-name.ts";
import type { Wording } from "../../findings/pattern.ts";
import { LANGUAGES } from "../../text/language.ts";
import { tables } from "../../text/sections/tables.ts";
import { copiedNumber } from "./cell-reader.ts";

const PLAIN = ["name", "shortName", "kind", "standing", "stake", "since"] as const;
type Plain = (typeof PLAIN)[number];
/** A column of the grid of parties: one of its own, or what it has to give of one kind. */
export type PartyColumn = Plain | `capacity ${ResourceId}`;

export const STANDINGS: readonly Standing[] = ["member", "beneficiary", "empty-chair"];

/** The kind whose capacity a column holds; null where it is another column. */
export const capacityOf = (column: PartyColumn): ResourceId | null =>
  column.startsWith("capacity ") ? column.slice("capacity ".length) : null;
export const isPartyNumber = (column: PartyColumn): boolean => column === "stake" || capacityOf(column) !== null;

/** The columns, in their order: capacity of every kind that flows, or that somebody said something of. */
export function partyColumns({ parties, flows, resources }: Partnership): readonly PartyColumn[] {
  const used = new Set([
    ...flows.map(({ resource }) => resource),
    ...parties.flatMap((party) => Object.keys(party.capacity)),
  ]);
  return [...PLAIN, ...resources.filter(({ id }) => used.has(id)).map(({ id }): PartyColumn => `capacity ${id}`)];
}

export function partyTitle(column: PartyColumn, words: Wording): string {
  const { columns } = tables[words.language];
  const kind = capacityOf(column);
  if (kind !== null) return columns.capacity(words.kind(kind));
  return column === "name" ? columns.party : columns[column as Exclude<Plain, "name">];
}

export const partyNumber = (party: Party, column: PartyColumn): number | null => {
  const kind = capacityOf(column);
  return kind === null ? party.stake : Object.hasOwn(party.capacity, kind) ? (party.capacity[kind] ?? null) : null;
};

/** What stands in a cell, as text: as it is shown, typed and copied. */
export function partyText(party: Party, column: PartyColumn, words: Wording): string {
  if (isPartyNumber(column)) return copiedNumber(partyNumber(party, column), words.language);
  if (column === "standing") return tables[words.language].standing[party.standing];
  return party[column as "name" | "shortName" | "kind" | "since"] ?? "";
}

/** The standing that a word names, in either language; null where it is no such word. */
export const standingNamed = (text: string): Standing | null =>
  STANDINGS.find((one) => LANGUAGES.some((language) => sameName(tables[language].standing[one], text))) ?? null;
