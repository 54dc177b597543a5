import { countedFlows } from "../../../domain/counted-flows.ts";
import { commonGround } from "../../../photo/common-ground.ts";
import { type Drawing, type Group, sceneGroups } from "../../../photo/drawing.ts";
import { letters } from "../../../photo/glyph.ts";
import { howItWasLooked } from "../../../photo/how-it-was-looked.ts";
import { legendRows } from "../../../photo/legend-rows.ts";
import { onPaper } from "../../../photo/paper-weights.ts";
import { allMessages } from "../../../text/all-messages.ts";
import { capital, valueText } from "../../../text/numbers.ts";
import { seriesReport } from "../../../text/sections/series-report.ts";
import { TEXT_WIDTH } from "../photo-section.ts";
import type { Block, Section } from "../report.ts";
import { byExchange, type SeriesReported, statesOf } from "./series-photo.ts";

/** Beyond so many parties nothing is to be seen of them in a small photo. */
export const MOST_DRAWN = 60;
/** Beyond so many, names would hide what they stand at where two photos stand beside each other: then each has the whole width. */
const MOST_BESIDE = 12;
/** And beyond so many on the whole width too. */
const MOST_NAMED = 30;
export const MOST_PICTURES = 12;
const GAP = 22;
const CAPTION = 20;
const BESIDE = { width: (TEXT_WIDTH - GAP) / 2, height: 270 };
const ALONE = { width: TEXT_WIDTH, height: 420 };

/** The photos small, beside each other: the same places, one scale; and how many parties and flows each has. */
export function picturesSection(reported: SeriesReported): Section {
  const { photos, language } = reported;
  const t = seriesReport[language];
  const { panels, tables } = allMessages[language];
  const drawing = picturesDrawing(reported);
  const last = photos.at(-1)!;
  const blocks: readonly Block[] = [
    ...(drawing === null ? [] : [{ sort: "text", text: t.photosAbout } as const, { sort: "photo", drawing } as const]),
    {
      sort: "table",
      label: t.titles.photos,
      columns: [
        { title: t.photo, align: "left", share: 0.6 },
        { title: tables.parties, align: "right", share: 0.2 },
        { title: t.flows, align: "right", share: 0.2 },
      ],
      rows: photos.map(({ head, title, state, evaluation: { ids, system } }) => [
        title === "" || title === head || title === reported.title ? head : `${head}: ${title}`,
        valueText(language, ids.length),
        valueText(language, state === null ? (system.flows ?? 0) : countedFlows(state).length),
      ]),
    },
    {
      sort: "text",
      text:
        last.state === null
          ? `${capital(panels.caption.lens[last.evaluation.lens])}.`
          : howItWasLooked(last.state, last.evaluation, language),
    },
  ];
  return { title: t.titles.photos, blocks };
}

export const isDrawn = (reported: SeriesReported): boolean =>
  statesOf(reported.photos) !== null && byExchange(reported.photos).length <= MOST_DRAWN;

function picturesDrawing(reported: SeriesReported): Drawing | null {
  const { language } = reported;
  const photos = reported.photos.slice(-MOST_PICTURES);
  const states = statesOf(photos);
  if (states === null || !isDrawn(reported)) return null;
  const parties = byExchange(photos).length;
  const [across, small] = parties <= MOST_BESIDE ? [2, BESIDE] : [1, ALONE];
  const ground = commonGround(states, {
    ...small,
    language,
    names: parties <= MOST_NAMED ? "short" : "none",
    insets: { top: 6, right: 6, bottom: 6, left: 6 },
  });
  const high = small.height + CAPTION + GAP;
  const pictures = photos.map(
    ({ head }, nth): Group => ({
      title: head,
      at: { x: (nth % across) * (small.width + GAP), y: Math.floor(nth / across) * high },
      parts: [
        { ...letters(head, 0, 13, 13, 600, "ink"), anchor: "start" },
        { at: { x: 0, y: CAPTION }, parts: sceneGroups(ground.at(nth), null) },
      ],
    }),
  );
  const height = Math.ceil(photos.length / across) * high;
  const legend = legendRows(ground.legend, TEXT_WIDTH);
  return onPaper({
    width: TEXT_WIDTH,
    height: height + legend.height,
    title: seriesReport[language].titles.photos,
    groups: [...pictures, { at: { x: 0, y: height }, parts: legend.groups }],
  });
}
