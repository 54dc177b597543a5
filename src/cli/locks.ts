import { type PartyId, TABLE } from "../domain/party.ts";
import { parseTable } from "../formats/table.ts";
import { repairing } from "../text/sections/repairing.ts";
import type { Measured } from "./measured.ts";
import type { Options } from "./options.ts";

type Lock = readonly [from: PartyId, to: PartyId];

/** The flows that are to stay as they are, and what is wrong with those that name no two parties. */
export function locksOf(
  { locks, language }: Options,
  { evaluation, codeOf, nameOf }: Measured,
): { readonly locked: readonly Lock[]; readonly mistakes: readonly string[] } {
  const t = repairing[language];
  const found = (text: string): PartyId | null => {
    if (text === TABLE) return TABLE;
    const byCode = evaluation.ids.filter((id) => codeOf(id) === text);
    const [party, another] = byCode.length > 0 ? byCode : evaluation.ids.filter((id) => nameOf(id) === text);
    return party === undefined || another !== undefined ? null : party;
  };
  const locked: Lock[] = [];
  const mistakes: string[] = [];
  for (const typed of locks) {
    const names = (parseTable(typed, ",", null).rows[0]?.cells ?? []).map((cell) => cell.trim());
    const [from, to] = names.map(found);
    const unknown = names.filter((name) => found(name) === null);
    if (names.length !== 2) mistakes.push(t.lockOfTwo(typed));
    else if (unknown.length > 0) mistakes.push(t.noSuchWay(typed, unknown));
    else locked.push([from!, to!]);
  }
  return { locked, mistakes };
}
