import { withIds } from "../document/with-ids.ts";
import type { State } from "../domain/partnership.ts";
import type { FlowArrays } from "../graph/flow-arrays.ts";
import { matchRecords, type Recognisable } from "./match-records.ts";

/** A photo in a series: a state, or a large network that is its flows alone, with the names of its parties. */
export type Pictured =
  | { readonly state: State; readonly arrays?: undefined }
  | { readonly state: null; readonly arrays: FlowArrays; readonly names: readonly string[] };

/**
 * The photos with one id for each party, kind and piece that several have: that which it had in the first photo with it.
 * `sameDocument`: all are photos of one partnership, where a record keeps its id.
 */
export function toldAlike<P extends Pictured>(photos: readonly P[], sameDocument: boolean): readonly P[] {
  const known = { parties: common(sameDocument), kinds: common(sameDocument), pieces: common(sameDocument) };
  return photos.map((photo): P => {
    if (photo.state === null) {
      const { arrays, names } = photo as Extract<Pictured, { state: null }>;
      const idOf = known.parties(arrays.ids.map((id, k) => ({ id, code: id, name: names[k] ?? id })));
      const ids = arrays.ids.map(idOf);
      return { ...photo, arrays: { ...arrays, ids, indexOf: new Map(ids.map((id, index) => [id, index])) } };
    }
    const { parties, resources, pieces } = photo.state;
    return {
      ...photo,
      state: withIds(photo.state, {
        parties: known.parties(parties),
        resources: known.kinds(resources.map(({ id, builtIn, name }) => ({ id, code: builtIn, name: name ?? "" }))),
        pieces: known.pieces(pieces.map(({ id, name }) => ({ id, code: null, name }))),
      }),
    };
  });
}

/** Takes the records of one photo after the other; gives for each photo what their ids become. */
function common(sameDocument: boolean): (records: readonly Recognisable[]) => (id: string) => string {
  const known = new Map<string, Recognisable>();
  return (records) => {
    const matched = matchRecords([...known.values()], records, sameDocument);
    const idOf = (id: string): string => matched.get(id) ?? id;
    // As it was called last is how it is looked for.
    for (const record of records) known.set(idOf(record.id), { ...record, id: idOf(record.id) });
    return idOf;
  };
}
