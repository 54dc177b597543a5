import { withIds } from "../document/with-ids.ts";
import type { State } from "../domain/partnership.ts";
import type { FlowArrays } from "../graph/flow-arrays.ts";
import { matchRecords, type Recognisable } from "./match-records.ts";

/** A photo in a series: a state, or a large network that is its flows alone, with the names of its parties. */
export type Pictured = {
  /** Which document it is of: there a record keeps its id. Left out where nothing says so. */
  readonly document?: string | null;
} & (
  | { readonly state: State; readonly arrays?: undefined }
  | { readonly state: null; readonly arrays: FlowArrays; readonly names: readonly string[] }
);

/**
 * The photos, in the order in which they are given, with one id for each party, kind and piece that several have: that
 * which it had in the first photo with it. In photos of one `document` a record is found again by its id; else by the
 * id in its file, or by a name that only one on each side has.
 */
export function toldAlike<P extends Pictured>(photos: readonly P[]): readonly P[] {
  const known = { parties: common(), kinds: common(), pieces: common() };
  return photos.map((photo): P => {
    const { document = null } = photo;
    if (photo.state === null) {
      const { arrays, names } = photo as Extract<Pictured, { state: null }>;
      const records = arrays.ids.map((id, k) => ({ id, code: id, name: names[k] ?? id }));
      const ids = arrays.ids.map(known.parties(records, document));
      return { ...photo, arrays: { ...arrays, ids, indexOf: new Map(ids.map((id, index) => [id, index])) } };
    }
    const { parties, resources, pieces } = photo.state;
    const kinds = resources.map(({ id, builtIn, name }) => ({ id, code: builtIn, name: name ?? "" }));
    return {
      ...photo,
      state: withIds(photo.state, {
        parties: known.parties(parties, document),
        resources: known.kinds(kinds, document),
        pieces: known.pieces(
          pieces.map(({ id, name }) => ({ id, code: null, name })),
          document,
        ),
      }),
    };
  });
}

/** Takes the records of one photo after the other; gives for each photo what their ids become. */
function common(): (records: readonly Recognisable[], document: string | null) => (id: string) => string {
  const known = new Map<string, Recognisable>();
  const inDocument = new Map<string, Map<string, string>>();
  return (records, document) => {
    const own = (document === null ? undefined : inDocument.get(document)) ?? new Map<string, string>();
    const matched = matchRecords([...known.values()], records, own);
    const idOf = (id: string): string => matched.get(id) ?? id;
    for (const record of records) {
      own.set(record.id, idOf(record.id));
      // As it was called last is how it is looked for.
      known.set(idOf(record.id), { ...record, id: idOf(record.id) });
    }
    if (document !== null) inDocument.set(document, own);
    return idOf;
  };
}
