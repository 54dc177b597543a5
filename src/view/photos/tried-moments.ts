import { frozen } from "../../domain/frozen.ts";
import type { Moment } from "./moments.ts";
import { samePicture } from "./same-picture.ts";
import type { Try } from "./use-tries.ts";

/** A copy to try something in and where it began, as two moments to compare. */
export interface TriedMoments {
  readonly tried: Moment;
  /** One of the moments that are there, where it is still the same; null where its photo was taken out of the copy. */
  readonly began: Moment | null;
}

export function triedMoments(
  { card: { id }, partnership }: Try,
  moments: readonly Moment[],
  called: (title: string) => string,
): TriedMoments {
  const { title } = partnership.about;
  const state = frozen(partnership);
  const photo = partnership.snapshots[0];
  const known = moments.find((moment) => photo !== undefined && samePicture(moment.state, photo.state));
  return {
    tried: { id: `try ${id}`, title, date: null, note: "", state },
    began: known ?? (photo === undefined ? null : { ...photo, id: `began ${id}`, title: called(title) }),
  };
}
