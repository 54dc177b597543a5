import type { PartyId } from "../domain/party.ts";
import type { Succession } from "../domain/succession.ts";
import type { Language } from "../text/language.ts";
import { partyCalled, whyNobody } from "./party-called.ts";

type Called = Parameters<typeof partyCalled>[0];

/** Who became whom, as `OLD=NEW` says of parties of any of the photos; a name may have a `=` itself. Null: it names no two parties. */
export function saidSame(typed: string, parties: Called): Succession | null {
  for (const { index } of typed.matchAll(/=/g)) {
    const [from, to] = [typed.slice(0, index), typed.slice(index + 1)].map((name) => partyCalled(parties, name.trim()));
    if (from !== undefined && to !== undefined && from !== to) return saidOf(typed, from, to);
  }
  return null;
}

/** Which of its two sides names nobody, and why; nothing where it is not clear what its sides are. */
export function whyNotSame(typed: string, parties: Called, language: Language): readonly string[] {
  const sides = typed.split("=").map((name) => name.trim());
  const unknown = sides.filter((name) => name !== "" && partyCalled(parties, name) === undefined);
  return sides.length === 2 ? unknown.map((name) => whyNobody(parties, name, language)) : [];
}

const saidOf = (id: string, from: PartyId, to: PartyId): Succession => ({
  id,
  from: [from],
  to: [to],
  date: null,
  holds: true,
});

/** How that is typed in a shell. */
export const typedSame = (from: string, to: string): string => `'${`${from}=${to}`.replaceAll("'", "'\\''")}'`;
