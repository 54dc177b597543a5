import { applyDiff, type Diff, type RecordChange } from "./diff.ts";
import { fault } from "./fault.ts";
import type { About, Collection, Partnership, Records, Snapshot } from "./partnership.ts";
import { NOBODY, TABLE } from "./party.ts";
import { consequences, peopleGone } from "./removal.ts";
import { fail, type Result, succeed } from "./result.ts";
import { validate, validatePresent } from "./validate.ts";

/** A change as data. It carries its new ids and its dates: nothing is made up while it is applied. */
export type Edit =
  | { readonly [C in Collection]: Add<C> | Change<C> | Remove<C> }[Collection]
  | { readonly type: "about"; readonly fields: Partial<About> };

interface Add<C extends Collection> {
  readonly type: "add";
  readonly collection: C;
  readonly record: Records[C];
  /** Its place in the collection; at the end where it is left out. */
  readonly at?: number;
}
interface Change<C extends Collection> {
  readonly type: "change";
  readonly collection: C;
  readonly id: string;
  /** Of a photo that was taken only what it is called and what is noted: the rest stays as it was. */
  readonly fields: Partial<C extends "snapshots" ? Pick<Snapshot, "title" | "note"> : Omit<Records[C], "id">>;
}
interface Remove<C extends Collection> {
  readonly type: "remove";
  readonly collection: C;
  readonly id: string;
}

/**
 * The partnership after an edit, with the diff that undoes it; or every fault, and nothing changed. What refers to a
 * removed record goes with it (`removal.ts`), in the same diff. Photos that were taken are never touched, but for
 * edits of `snapshots` itself. Collections that do not change stay the same object, and the partnership that is given
 * is never written to.
 */
export function apply(
  partnership: Partnership,
  edit: Edit,
): Result<{ readonly partnership: Partnership; readonly diff: Diff }> {
  const applied = applyAll(partnership, [edit]);
  if (!applied.ok) return applied;
  const { partnership: next, diffs } = applied.value;
  return succeed({ partnership: next, diff: diffs[0]! });
}

/** The same of edits that are made together, each on what the one before it made. The rules are those of the outcome. */
export function applyAll(
  partnership: Partnership,
  edits: readonly Edit[],
): Result<{ readonly partnership: Partnership; readonly diffs: readonly Diff[] }> {
  const diffs: Diff[] = [];
  let next = partnership;
  for (const edit of edits) {
    const diff = diffOf(next, edit);
    if (!diff.ok) return diff;
    next = applyDiff(next, diff.value);
    diffs.push(diff.value);
  }
  const faults = next.snapshots === partnership.snapshots ? validatePresent(next) : validate(next);
  return faults.length > 0 ? fail(faults) : succeed({ partnership: next, diffs });
}

function diffOf(partnership: Partnership, edit: Edit): Result<Diff> {
  if (edit.type === "about") {
    const after = { ...partnership.about, ...edit.fields };
    return succeed({ records: [], about: { before: partnership.about, after } });
  }
  const { collection } = edit;
  const records: readonly { readonly id: string }[] = partnership[collection];
  const record = (change: object): Result<Diff> => succeed({ records: [change as RecordChange], about: null });
  if (edit.type === "add") {
    const { id } = edit.record;
    if (records.some((other) => other.id === id))
      return fail([fault("duplicate-id", { pointer: `/${collection}` }, { collection, id })]);
    const at = Math.min(edit.at ?? records.length, records.length);
    return record({ collection, id, before: null, after: edit.record, at });
  }
  const at = records.findIndex((other) => other.id === edit.id);
  const before = records[at];
  if (before === undefined)
    return fail([
      fault("unknown-reference", { pointer: `/${collection}` }, { collection, id: edit.id, wanted: collection }),
    ]);
  if (edit.type === "change") {
    const after = { ...before, ...edit.fields };
    const change = { collection, id: edit.id, before, after, at } as RecordChange;
    const along = change.collection === "parties" ? peopleGone(partnership, change.after) : [];
    return succeed({ records: [...along, change], about: null });
  }
  const along = consequences(partnership, collection, edit.id);
  if (!along.ok) return along;
  const removal = { collection, id: edit.id, before, after: null, at } as RecordChange;
  return succeed({ records: [...along.value, removal], about: null });
}

const PREFIXES: Readonly<Record<Collection, string>> = {
  parties: "p",
  resources: "r",
  flows: "f",
  pieces: "s",
  interests: "i",
  cards: "c",
  felt: "b",
  symptoms: "y",
  agreements: "a",
  successions: "w",
  trials: "h",
  guide: "g",
  asked: "q",
  snapshots: "t",
};

/**
 * Free ids in a collection, one after the other: deterministic, and never the table's or nobody's, nor that of a record
 * in a photo, or a party that is gone and a new one would be taken for the same. `taken`: ids about to be added.
 */
export function newIds(partnership: Partnership, collection: Collection, taken: readonly string[] = []): () => string {
  const states =
    collection === "snapshots" || collection === "successions" || collection === "trials" || collection === "guide"
      ? []
      : partnership.snapshots.map(({ state }) => state[collection]);
  const said = collection === "parties" ? partnership.successions.flatMap(({ from, to }) => [...from, ...to]) : [];
  const ids = new Set<string>([...taken, ...said, TABLE, NOBODY]);
  for (const records of [partnership[collection], ...states]) for (const { id } of records) ids.add(id);
  let number = partnership[collection].length + taken.length;
  const next = (): string => `${PREFIXES[collection]}${++number}`;
  return () => {
    let id = next();
    while (ids.has(id)) id = next();
    return id;
  };
}

/**
 * The next free id in a collection, such as "p4"; `taken`: others that are about to be added. The same input gives the
 * same id.
 */
export const newId = (partnership: Partnership, collection: Collection, taken: readonly string[] = []): string =>
  newIds(partnership, collection, taken)();
