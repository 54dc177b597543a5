import type { MeasuredState } from "../measures/evaluate.ts";
import { type IntendedFlow, intendedAgainstActual } from "./intended-against-actual.ts";

/** What was hoped for or agreed at one photo, and what came of it in each from there on. */
export interface IntendedOverPhotos {
  /** The photo in which it first stands with this size. */
  readonly since: number;
  /** Against that photo itself, and each after it. */
  readonly over: readonly IntendedFlow[];
}

/** Everything that was meant in any of the photos, in the order in which it was: what is agreed anew counts anew. */
export function intendedOverPhotos(photos: readonly MeasuredState[]): readonly IntendedOverPhotos[] {
  const lastWanted = new Map<string, number | null>();
  return photos.flatMap((photo, since) => {
    const own = intendedAgainstActual(photo, photo);
    const fresh = own.flatMap((flow, nth) => {
      const key = keyOf(flow);
      const isKnown = lastWanted.has(key) && lastWanted.get(key) === flow.wanted;
      lastWanted.set(key, flow.wanted);
      return isKnown ? [] : [nth];
    });
    if (fresh.length === 0) return [];
    // The order is that of the photo in which it was meant, so each stands at the same place.
    const later = photos.slice(since + 1).map((one) => intendedAgainstActual(photo, one));
    return fresh.map((nth) => ({ since, over: [own[nth]!, ...later.map((flows) => flows[nth]!)] }));
  });
}

/** What was meant in the first of two photos, against the second; and what is meant only in the second, against itself. */
export function intendedInEither(before: MeasuredState, after: MeasuredState): readonly IntendedFlow[] {
  return intendedOverPhotos([before, after]).flatMap(({ over }, _, all) => {
    const flow = over.at(-1)!;
    // Of what was agreed anew the new size counts.
    const isLast = all.findLast((other) => keyOf(other.over[0]!) === keyOf(flow))?.over.at(-1) === flow;
    return isLast ? [flow] : [];
  });
}

const keyOf = ({ from, to, resource, intended }: IntendedFlow): string =>
  JSON.stringify([from, to, resource, intended]);
