import type { About, Collection, Partnership, Records } from "./partnership.ts";
import { sameData } from "./same-data.ts";

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
  let changed = partnership;
  for (const run of runsOf(diff.records)) {
    const { collection } = run[0];
    changed = { ...changed, [collection]: applyRun(changed[collection], run) };
  }
  if (diff.about === null) return changed;
  if (!sameData(changed.about, diff.about.before)) throw new Error("the diff does not fit: about differs");
  return { ...changed, about: diff.about.after };
}

/**
 * The diff that takes back what this one did, places included: `applyDiff(after, invert(diff))` is what was there
 * before.
 */
export const invert = (diff: Diff): Diff => ({
  records: diff.records
    .map((change) => ({ ...change, before: change.after, after: change.before }) as RecordChange)
    .reverse(),
  about: diff.about === null ? null : { before: diff.about.after, after: diff.about.before },
});

type Run = readonly [RecordChange, ...RecordChange[]];
type Sort = "came" | "went" | "changed";
const sortOf = ({ before, after }: RecordChange): Sort =>
  before === null ? "came" : after === null ? "went" : "changed";

/**
 * Changes that can be made in one pass: of one collection and one sort, records that went from the end to the front
 * and records that came from the front to the end. A party that goes takes thousands of flows along.
 */
function runsOf(changes: readonly RecordChange[]): readonly Run[] {
  const runs: [RecordChange, ...RecordChange[]][] = [];
  for (const change of changes) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const sort = sortOf(change);
    const follows =
      last !== undefined &&
      last.collection === change.collection &&
      sortOf(last) === sort &&
      (sort === "went" ? change.at < last.at : sort === "came" ? change.at > last.at : true);
    if (run !== undefined && follows) run.push(change);
    else runs.push([change]);
  }
  return runs;
}

function applyRun(records: readonly { readonly id: string }[], run: Run): readonly { readonly id: string }[] {
  if (sortOf(run[0]) === "came") return withAdded(records, run);
  for (const { collection, id, at } of run)
    if (records[at]?.id !== id) throw new Error(`the diff does not fit: no ${collection} ${id} at ${at}`);
  const changes = new Map(run.map((change) => [change.at, change.after]));
  return records.flatMap((record, at) => {
    const after = changes.get(at);
    return after === undefined ? [record] : after === null ? [] : [after];
  });
}

function withAdded(records: readonly { readonly id: string }[], run: Run): readonly { readonly id: string }[] {
  const next: { readonly id: string }[] = [];
  let from = 0;
  for (const { collection, id, at, after } of run) {
    while (next.length < at && from < records.length) next.push(records[from++] as { readonly id: string });
    if (next.length !== at || after === null || records[from]?.id === id)
      throw new Error(`the diff does not fit: ${collection} ${id} cannot come at ${at}`);
    next.push(after);
  }
  while (from < records.length) next.push(records[from++] as { readonly id: string });
  return next;
}
