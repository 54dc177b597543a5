import type { About, Collection, Partnership, Records } from "./partnership.ts";

/** One record that came, went or changed: before null = came, after null = went. `at` is its place in the collection. */
export type RecordChange = {
  readonly [C in Collection]: {
    readonly collection: C;
    readonly id: string;
    readonly before: Records[C] | null;
    readonly after: Records[C] | null;
    readonly at: number;
  };
}[Collection];

/** What an edit did, as data, in the order in which it happened. Its inverse undoes it to the letter. */
export interface Diff {
  readonly records: readonly RecordChange[];
  readonly about: { readonly before: About; readonly after: About } | null;
}

/** Applies a diff that fits the partnership: made from it, or the inverse of the last one. Throws where it does not. */
export function applyDiff(partnership: Partnership, diff: Diff): Partnership {
  const changed = diff.records.reduce(applyChange, partnership);
  if (diff.about === null) return changed;
  if (changed.about !== diff.about.before && JSON.stringify(changed.about) !== JSON.stringify(diff.about.before))
    throw new Error("the diff does not fit: about differs");
  return { ...changed, about: diff.about.after };
}

/** The diff that takes back what this one did, places included. */
export const invert = (diff: Diff): Diff => ({
  records: diff.records
    .map((change) => ({ ...change, before: change.after, after: change.before }) as RecordChange)
    .reverse(),
  about: diff.about === null ? null : { before: diff.about.after, after: diff.about.before },
});

function applyChange(partnership: Partnership, change: RecordChange): Partnership {
  const { collection, id, before, after, at } = change;
  const records: readonly { readonly id: string }[] = partnership[collection];
  const stands = records[at]?.id === id;
  if ((before !== null) !== stands) throw new Error(`the diff does not fit: ${collection} ${id} at ${at}`);
  const next = after === null ? records.toSpliced(at, 1) : records.toSpliced(at, before === null ? 0 : 1, after);
  return { ...partnership, [collection]: next };
}
