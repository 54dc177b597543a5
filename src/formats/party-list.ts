import { NOBODY, type Standing, TABLE } from "../domain/party.ts";
import { nameKey } from "./fold.ts";

/** A party as a file tells of it. */
export interface PartyRow {
  /** What the file names it by. */
  readonly code: string;
  readonly name: string;
  readonly kind: string | null;
  readonly standing: Standing;
  /** The organisation that it belongs to, by its index in the list. */
  readonly inside: number | null;
  /** Its capacity as one number, ≥ 0. */
  readonly size: number | null;
  readonly stake: number | null;
  /** Its own sense of what it brings over what it takes, > 0. */
  readonly felt: number | null;
}

/** What stands in a list of parties: the parties in the file's order, and the table where one is listed. */
export interface PartyList {
  readonly parties: readonly PartyRow[];
  readonly table: { readonly code: string; readonly name: string } | null;
  /** What stands for nobody, where it is listed: what reaches it reaches no one. */
  readonly nobody?: { readonly code: string; readonly name: string } | null;
}

/** A party by its index in the list, the table, or nobody. */
export type PartyRef = number | typeof TABLE | typeof NOBODY;

/** Which party a text in a flow means; a code wins over a name. */
export type Match = (text: string) => PartyRef | "unknown" | "ambiguous";

/** Matches against a list that is complete: a text that is in it nowhere is unknown. */
export function matchIn({ parties, table, nobody = null }: PartyList): Match {
  const byCode = new Map<string, PartyRef>(parties.map(({ code }, i) => [nameKey(code), i]));
  const byName = new Map<string, PartyRef | "ambiguous">();
  const nameIt = (name: string, ref: PartyRef): void => {
    byName.set(nameKey(name), byName.has(nameKey(name)) ? "ambiguous" : ref);
  };
  for (const [i, { name }] of parties.entries()) nameIt(name, i);
  for (const [named, ref] of [
    [table, TABLE],
    [nobody, NOBODY],
  ] as const) {
    if (named === null) continue;
    byCode.set(nameKey(named.code), ref);
    nameIt(named.name, ref);
  }
  return (text) => byCode.get(nameKey(text)) ?? byName.get(nameKey(text)) ?? "unknown";
}

/** A party of which nothing is said but what it is called. */
export const nothingSaid = (code: string, name: string): PartyRow => ({
  code,
  name,
  kind: null,
  standing: "member",
  inside: null,
  size: null,
  stake: null,
  felt: null,
});

/** Matches without a list: each new text is a new party, added to `parties` in the order of appearance. */
export function matchAndAdd(parties: PartyRow[]): Match {
  const byCode = new Map<string, number>();
  return (text) => {
    const known = byCode.get(nameKey(text));
    if (known !== undefined) return known;
    byCode.set(nameKey(text), parties.length);
    return parties.push(nothingSaid(text, text)) - 1;
  };
}
