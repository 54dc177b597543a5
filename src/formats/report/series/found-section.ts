import { findingText } from "../../../findings/finding-text.ts";
import { findingsOverPhotos } from "../../../findings/findings-over-photos.ts";
import { findAll } from "../../../findings/registry.ts";
import { wordingOf } from "../../../findings/wording.ts";
import { listText } from "../../../text/numbers.ts";
import { seriesReport } from "../../../text/sections/series-report.ts";
import type { Section } from "../report.ts";
import { type SeriesPhoto, type SeriesReported, statesOf } from "./series-photo.ts";

/** In larger photos it is not looked for what stands out. */
export const MOST_FLOWS_LOOKED = 5_000;

/** Whether it is looked for what stands out: not in a large list, nor in a large photo. */
export const isLooked = (photos: readonly SeriesPhoto[]): boolean =>
  photos.every(({ state }) => state !== null && state.flows.length <= MOST_FLOWS_LOOKED);

/** What stood out clearly, with its sum as it was last, and from which photo to which. */
export function foundSection({ photos, language }: SeriesReported): readonly Section[] {
  const states = statesOf(photos);
  if (states === null || !isLooked(photos)) return [];
  const t = seriesReport[language];
  const words = states.map(({ state }) => wordingOf(state, language));
  const found = findingsOverPhotos(states.map((measured) => findAll(measured)));
  return [
    {
      title: t.titles.found,
      newPage: true,
      blocks: [
        { sort: "text", text: t.foundAbout },
        found.length === 0
          ? { sort: "text", text: t.nothingFound }
          : {
              sort: "table",
              label: t.titles.found,
              columns: [
                { title: t.what, align: "left", share: 0.6 },
                { title: t.from, align: "left", share: 0.2 },
                { title: t.to, align: "left", share: 0.2 },
              ],
              rows: found.map(({ finding, last, runs }) => {
                const { headline, sum } = findingText(finding, words[last]!);
                const end = (to: number): string => (to === photos.length - 1 ? t.lastPhoto : photos[to]!.head);
                return [
                  `${headline} ${sum}`,
                  listText(
                    language,
                    runs.map(({ from }) => photos[from]!.head),
                  ),
                  listText(
                    language,
                    runs.map(({ to }) => end(to)),
                  ),
                ];
              }),
            },
      ],
    },
  ];
}
