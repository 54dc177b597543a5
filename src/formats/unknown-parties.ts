import { type Fault, fault, type Place } from "../domain/fault.ts";
import { similarNames } from "../domain/similar-names.ts";
import { nameKey } from "./fold.ts";

interface Unknown {
  readonly at: Place;
  readonly column: string;
  readonly text: string;
  readonly rows: Set<number>;
}

/** Who is named and stands in no list of parties: each once, with the rows in which it stands and the listed name that it is a slip away from. */
export function unknownParties() {
  const found = new Map<string, Unknown>();
  return {
    add: (at: Place, column: string, text: string): void => {
      const known = found.get(nameKey(text));
      if (known === undefined) found.set(nameKey(text), { at, column, text, rows: new Set() });
      else if (at.row !== undefined && at.row !== known.at.row) known.rows.add(at.row);
    },
    faults: (listed: readonly string[]): readonly Fault[] => {
      if (found.size === 0) return [];
      const names = new Set(listed);
      // Who is listed counts as named more often, so that it is what the other looks like.
      const pairs = similarNames([
        ...listed.map((name) => ({ name, flows: 1 })),
        ...[...found.values()].map(({ text }) => ({ name: text, flows: 0 })),
      ]);
      const near = new Map(pairs.flatMap(({ name, like }) => (names.has(like) ? [[name, like] as const] : [])));
      return [...found.values()].map(({ at, column, text, rows }) => {
        const { counts } = at;
        const where = counts === undefined ? {} : { counts };
        return fault("unknown-party", at, { column, text, near: near.get(text) ?? null, alsoIn: [...rows], ...where });
      });
    },
  };
}
