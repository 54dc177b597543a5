import { comparePhotos, type PhotoComparison } from "../../../compare/compare-photos.ts";
import { intendedOverPhotos } from "../../../compare/intended-over-photos.ts";
import { wordingOf } from "../../../findings/wording.ts";
import { valueText } from "../../../text/numbers.ts";
import { cli } from "../../../text/sections/cli.ts";
import { comparing } from "../../../text/sections/comparing.ts";
import { seriesReport } from "../../../text/sections/series-report.ts";
import type { Block, Section } from "../report.ts";
import { inTables, type SeriesPhoto, type SeriesReported, statesOf } from "./series-photo.ts";
import { howShifted, whyBlocks } from "./why-blocks.ts";

/** Flows that changed, of each step; the largest. */
const MOST_FLOWS = 12;
/** Names in a sentence, and things that were meant. */
const MOST_NAMES = 12;
const MOST_INTENDED = 60;

/** From each photo to the next: who and what came, went, grew and shrank; and what came of what was hoped for and agreed. */
export function changesSection(reported: SeriesReported): Section {
  const { photos, language } = reported;
  const steps = photos.slice(1).map((after, nth): Step => {
    const before = photos[nth]!;
    const comparison = comparePhotos(before.evaluation, after.evaluation);
    const states = statesOf([before, after]);
    const why = states === null ? [] : whyBlocks([states[0]!, states[1]!], comparison.parties, language);
    return { before, after, comparison, why };
  });
  return {
    title: seriesReport[language].titles.changes,
    newPage: true,
    blocks: [
      ...steps.flatMap((step) => [...stepBlocks(step, reported), ...step.why]),
      ...(steps.some(({ why }) => why.length > 0) ? howShifted(language) : []),
      ...intendedBlocks(reported),
    ],
  };
}

interface Step {
  readonly before: SeriesPhoto;
  readonly after: SeriesPhoto;
  readonly comparison: PhotoComparison;
  /** Of those whose ratio clearly changed, what made that. */
  readonly why: readonly Block[];
}

function stepBlocks({ before, after, comparison }: Step, { nameOf, language }: SeriesReported): readonly Block[] {
  const t = seriesReport[language];
  const words = comparing[language];
  const { flows, parties, shares, turned, anyClear } = comparison;
  const counts = { new: 0, gone: 0, grown: 0, shrunk: 0, same: 0 };
  for (const { status } of flows) counts[status]++;
  const named = (which: (party: (typeof parties)[number]) => boolean, say: (names: readonly string[]) => string) => {
    const names = parties.filter(which).map(({ id }) => nameOf(id));
    if (names.length === 0) return [];
    const more = names.length - MOST_NAMES;
    return [say(more > 0 ? [...names.slice(0, MOST_NAMES), `+ ${valueText(language, more)}`] : names)];
  };
  const said = [
    words.counts(counts),
    ...(anyClear ? [] : [words.nothingClear]),
    ...named(({ status }) => status === "new", t.joined),
    ...named(({ status }) => status === "gone", t.left),
    ...named(({ values }) => values.logRatio.clear === true, t.moved),
    ...turned
      .slice(0, MOST_NAMES)
      .map(({ gaveMore, givesMore, clear }) => words.turnedPair(nameOf(gaveMore), nameOf(givesMore), clear)),
  ];
  const share = (value: number | null): string => (value === null ? "–" : valueText(language, value));
  const moved = flows
    .filter(({ status }) => status !== "same")
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  return [
    { sort: "heading", level: 3, text: t.step(before.head, after.head) },
    { sort: "text", text: said.join(" ") },
    {
      sort: "facts",
      facts: (["weightedJaccard", "brayCurtis", "reshaping", "volumeChange"] as const).map((id) => ({
        name: words.shares[id].name,
        text: `${share(shares[id])} (${words.shares[id].about})`,
      })),
    },
    ...(moved.length === 0
      ? []
      : [
          {
            sort: "table",
            label: words.flows,
            columns: [
              { title: cli[language].columns.from, align: "left", share: 0.22 },
              { title: cli[language].columns.to, align: "left", share: 0.22 },
              { title: words.status, align: "left", share: 0.14 },
              { title: words.before, align: "right", share: 0.1 },
              { title: words.after, align: "right", share: 0.1 },
              { title: words.beyond, align: "left", share: 0.22 },
            ],
            rows: moved
              .slice(0, MOST_FLOWS)
              .map(({ from, to, status, before: was, after: is, clear }) => [
                nameOf(from),
                nameOf(to),
                words.flowStatus[status],
                valueText(language, was),
                valueText(language, is),
                clear === null ? words.sure.unknown : clear ? words.sure.clear : words.sure.maybe,
              ]),
          } as const,
        ]),
    ...(moved.length > MOST_FLOWS
      ? [{ sort: "text", text: t.leftOut.changes(moved.length - MOST_FLOWS) } as const]
      : []),
  ];
}

function intendedBlocks({ photos, nameOf, language }: SeriesReported): readonly Block[] {
  const states = statesOf(photos);
  const meant = states === null ? [] : intendedOverPhotos(states).slice(0, MOST_INTENDED);
  if (states === null || meant.length === 0) return [];
  const words = comparing[language];
  const kinds = new Map(
    states.flatMap(({ state }) => {
      const { resource } = wordingOf(state, language);
      return state.resources.map(({ id }) => [id, resource(id)] as const);
    }),
  );
  return [
    { sort: "heading", level: 3, text: words.intended.title },
    ...inTables(photos.map((photo, nth) => ({ photo, nth }))).map(
      (columns): Block => ({
        sort: "table",
        label: words.intended.title,
        columns: [
          { title: words.intended.title, align: "left", share: 0.34 },
          { title: words.intended.wanted, align: "right", share: 0.1 },
          ...columns.map(({ photo }) => ({ title: photo.head, align: "right" as const, share: 0.4 / columns.length })),
          { title: words.intended.outcome, align: "left", share: 0.16 },
        ],
        rows: meant.map(({ since, over }) => {
          const { from, to, resource, intended, wanted } = over[0]!;
          return [
            `${nameOf(from)} → ${nameOf(to)}, ${kinds.get(resource) ?? ""} (${words.intended.sort[intended]})`,
            wanted === null ? "–" : valueText(language, wanted),
            ...columns.map(({ nth }) => {
              const actual = nth < since ? null : (over[nth - since]?.after ?? null);
              return actual === null ? "–" : valueText(language, actual);
            }),
            words.intended.come[over.at(-1)!.come],
          ];
        }),
      }),
    ),
  ];
}
