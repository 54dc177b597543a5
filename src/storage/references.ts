import type { Edit } from "../domain/edit.ts";
import type { Collection } from "../domain/partnership.ts";

/** Where a record names another, by the key under which it does. */
const PLACES: Readonly<Record<string, Collection>> = {
  from: "parties",
  to: "parties",
  party: "parties",
  inside: "parties",
  of: "parties",
  by: "parties",
  holders: "parties",
  parties: "parties",
  flows: "flows",
  resource: "resources",
  flow: "flows",
  piece: "pieces",
  card: "cards",
};

type Renaming = (collection: Collection, id: string) => string;

/** The edit with every id in it renamed: its record's own, and those that it refers to. */
export function renamed(edit: Edit, rename: Renaming): Edit {
  if (edit.type === "about") return edit;
  const { collection } = edit;
  if (edit.type === "remove") return { ...edit, id: rename(collection, edit.id) };
  if (edit.type === "change")
    return { ...edit, id: rename(collection, edit.id), fields: within(edit.fields, rename) } as Edit;
  const record = { ...(within(edit.record, rename) as object), id: rename(collection, edit.record.id) };
  return { ...edit, record } as Edit;
}

function within(value: unknown, rename: Renaming): unknown {
  if (Array.isArray(value)) return value.map((item) => within(item, rename));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      // A photo that was taken stays as it is.
      if (key === "state" && typeof inner === "object") return [key, inner];
      if (key === "capacity" && typeof inner === "object" && inner !== null)
        return [key, Object.fromEntries(Object.entries(inner).map(([id, n]) => [rename("resources", id), n]))];
      const collection = Object.hasOwn(PLACES, key) ? PLACES[key] : undefined;
      if (collection === undefined) return [key, within(inner, rename)];
      if (typeof inner === "string") return [key, rename(collection, inner)];
      return [
        key,
        Array.isArray(inner)
          ? inner.map((item) => (typeof item === "string" ? rename(collection, item) : within(item, rename)))
          : inner,
      ];
    }),
  );
}

/** Every record that an edit is about or refers to. */
export function referredTo(edit: Edit): readonly RecordName[] {
  const found: RecordName[] = [];
  renamed(edit, (collection, id) => {
    found.push(nameOf(collection, id));
    return id;
  });
  return found;
}

/** A record's collection and id as one text. */
export type RecordName = `${Collection}/${string}`;
export const nameOf = (collection: Collection, id: string): RecordName => `${collection}/${id}`;
