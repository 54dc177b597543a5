import { isAbout } from "./followed.ts";
import type { Finding } from "./pattern.ts";

/** Something that stood out, over a series of photos. */
export interface FindingOverPhotos {
  /** As it was found last, and in which photo that was. */
  readonly finding: Finding;
  readonly last: number;
  /** From which photo to which it was there, one after the other; the last of them ends at `last`. */
  readonly runs: readonly { readonly from: number; readonly to: number }[];
}

/**
 * What stood out in each of a series of photos whose parties are told by the same ids, in the order in which it came. It is
 * the same where the same is found of the same parties; or, right after the photo before, the same pattern of any of
 * them. What is only possible is a question to check, and is left out.
 */
export function findingsOverPhotos(photos: readonly (readonly Finding[])[]): readonly FindingOverPhotos[] {
  const all: FindingOverPhotos[] = [];
  for (const [nth, found] of photos.entries()) {
    const left = new Set(found.filter(({ sure }) => sure !== "tentative"));
    const goOn = (isSame: (before: FindingOverPhotos, finding: Finding) => boolean): void => {
      for (const [at, before] of all.entries()) {
        const finding = [...left].find((one) => before.last !== nth && isSame(before, one));
        if (finding === undefined) continue;
        left.delete(finding);
        const run = before.runs.at(-1)!;
        const runs =
          before.last === nth - 1
            ? [...before.runs.slice(0, -1), { from: run.from, to: nth }]
            : [...before.runs, { from: nth, to: nth }];
        all[at] = { finding, last: nth, runs };
      }
    };
    goOn(({ finding: { key } }, finding) => key === finding.key);
    goOn(({ finding, last }, one) => last === nth - 1 && isAbout(finding, one));
    for (const finding of left) all.push({ finding, last: nth, runs: [{ from: nth, to: nth }] });
  }
  return all;
}
