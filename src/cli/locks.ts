import { type PartyId, TABLE } from "../domain/party.ts";
import { parseTable } from "../formats/table.ts";
import { repairing } from "../text/sections/repairing.ts";
import type { Measured } from "./measured.ts";
import type { Options } from "./options.ts";
import { partyCalled, whyNobody } from "./party-called.ts";

type Lock = readonly [from: PartyId, to: PartyId];

/** The flows that are to stay as they are, and what is wrong with those that name no two parties. */
export function locksOf(
  { locks, language }: Options,
  { evaluation, codeOf, nameOf }: Measured,
): { readonly locked: readonly Lock[]; readonly mistakes: readonly string[] } {
  const t = repairing[language];
  const parties = evaluation.ids.map((id) => ({ id, code: codeOf(id), name: nameOf(id) }));
  const found = (text: string): PartyId | undefined => (text === TABLE ? TABLE : partyCalled(parties, text));
  const locked: Lock[] = [];
  const mistakes: string[] = [];
  for (const typed of locks) {
    const names = (parseTable(typed, ",", null).rows[0]?.cells ?? []).map((cell) => cell.trim());
    const [from, to] = names.map(found);
    const unknown = names.filter((name) => found(name) === undefined);
    if (names.length !== 2) mistakes.push(t.lockOfTwo(typed));
    else if (unknown.length > 0)
      mistakes.push(`--lock ${typed}: ${unknown.map((name) => whyNobody(parties, name, language)).join(" ")}`);
    else locked.push([from!, to!]);
  }
  return { locked, mistakes };
}
