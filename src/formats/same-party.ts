import type { NamePair } from "../domain/similar-names.ts";
import { nameKey } from "./fold.ts";
import type { PartyRef, PartyRow } from "./party-list.ts";

interface Named<F> {
  readonly parties: readonly PartyRow[];
  readonly flows: readonly F[];
}

interface SameNames {
  /** The places of those that stay, in their order. */
  readonly left: readonly number[];
  /** By the place of each that was there: which of those that stay it is read as. */
  readonly placeOf: (index: number) => number;
  readonly applied: readonly NamePair[];
}

/**
 * Names with the pairs that are said to be one read as one: `name` as `like`, which may itself be read as another. A pair of
 * which either is not there, as after the rows were changed, does nothing; nor do pairs that lead back to themselves. `applied`
 * are the others.
 */
export function sameNames(names: readonly string[], same: readonly NamePair[]): SameNames {
  const indexOf = new Map(names.map((name, i) => [nameKey(name), i]));
  const into = new Map<number, number>();
  const endOf = (index: number): number => {
    const next = into.get(index);
    return next === undefined ? index : endOf(next);
  };
  const applied = same.filter(({ name, like }) => {
    const [from, to] = [indexOf.get(nameKey(name)), indexOf.get(nameKey(like))];
    if (from === undefined || to === undefined || into.has(from) || endOf(to) === from) return false;
    into.set(from, to);
    return true;
  });
  const left = names.flatMap((_, i) => (into.has(i) ? [] : [i]));
  const places = new Map(left.map((index, place) => [index, place]));
  return { left, placeOf: (index) => places.get(endOf(index)) as number, applied };
}

/** The parties that are left where some are said to be one, with their flows. */
export function readAsSame<F extends { readonly from: PartyRef; readonly to: PartyRef }>(
  { parties, flows }: Named<F>,
  same: readonly NamePair[],
): Named<F> & { readonly applied: readonly NamePair[] } {
  if (same.length === 0) return { parties, flows, applied: [] };
  const { left, placeOf, applied } = sameNames(
    parties.map(({ code }) => code),
    same,
  );
  const refOf = (ref: PartyRef): PartyRef => (typeof ref === "number" ? placeOf(ref) : ref);
  return {
    parties: left.map((index) => parties[index] as PartyRow),
    flows: flows.map((flow) => ({ ...flow, from: refOf(flow.from), to: refOf(flow.to) })),
    applied,
  };
}
