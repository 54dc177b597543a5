import { plainName } from "../domain/same-name.ts";

/** A party, a kind or a piece, by what it can be told again by in another photo. */
export interface Recognisable {
  readonly id: string;
  /** What it is called outside; null where nobody said. */
  readonly code: string | null;
  readonly name: string;
}

/**
 * Which id each record of the other photo has in the first: as `known` where both are photos of one partnership, then
 * by the code it has outside, then by a name that only one on each side has. Who is in the other alone keeps its id, or
 * gets one that nobody in the first has.
 */
export function matchRecords(
  first: readonly Recognisable[],
  other: readonly Recognisable[],
  known: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const matched = new Map<string, string>();
  const left = new Map(first.map((record) => [record.id, record]));
  const matchBy = (keyOf: (record: Recognisable) => string | null): void => {
    const rest = other.filter(({ id }) => !matched.has(id));
    const byKey = onlyOnes([...left.values()], keyOf);
    for (const [key, record] of onlyOnes(rest, keyOf)) {
      const found = byKey.get(key);
      if (found === undefined) continue;
      matched.set(record.id, found.id);
      left.delete(found.id);
    }
  };
  for (const { id } of other) {
    const own = known.get(id);
    if (own !== undefined && left.delete(own)) matched.set(id, own);
  }
  matchBy(({ code }) => code);
  matchBy(({ name }) => plainName(name) || null);

  const taken = new Set([...first.map(({ id }) => id), ...other.map(({ id }) => id)]);
  const inFirst = new Set(first.map(({ id }) => id));
  for (const { id } of other) {
    if (matched.has(id)) continue;
    let own = id;
    if (inFirst.has(own)) {
      for (let nth = 2; taken.has(own); nth++) own = `${id}-${nth}`;
      taken.add(own);
    }
    matched.set(id, own);
  }
  return matched;
}

/** The records by their key, without those that share one. */
function onlyOnes(
  records: readonly Recognisable[],
  keyOf: (record: Recognisable) => string | null,
): ReadonlyMap<string, Recognisable> {
  const byKey = new Map<string, Recognisable | null>();
  for (const record of records) {
    const key = keyOf(record);
    if (key !== null) byKey.set(key, byKey.has(key) ? null : record);
  }
  return new Map([...byKey].flatMap(([key, record]) => (record === null ? [] : [[key, record]])));
}
