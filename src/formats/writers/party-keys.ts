import type { State } from "../../domain/partnership.ts";
import { type Endpoint, NOBODY, TABLE } from "../../domain/party.ts";
import { externalId } from "../../graph/flow-arrays.ts";
import { nameKey } from "../fold.ts";

/**
 * What each end of a flow is called in a file: a party by the id that its file gave it, else by its name; the table and nobody by
 * those words. Where two would be called alike the later one has a number after it.
 */
export function partyKeys({ parties }: Pick<State, "parties">): (end: Endpoint) => string {
  const taken = new Set([TABLE, NOBODY]);
  const free = (wanted: string): string => {
    let key = wanted.trim();
    for (let number = 2; key === "" || taken.has(nameKey(key)); number++) key = `${wanted.trim()} (${number})`.trim();
    taken.add(nameKey(key));
    return key;
  };
  const keys = new Map<Endpoint, string>([
    [TABLE, TABLE],
    [NOBODY, NOBODY],
  ]);
  // Ids of files are told apart already; names give way to them.
  for (const party of parties) if (party.code !== null) keys.set(party.id, free(externalId(party)));
  for (const party of parties) if (party.code === null) keys.set(party.id, free(party.name));
  return (end) => keys.get(end) ?? end;
}
