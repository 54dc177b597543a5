import { type MeasuredPoint, partyOverPhotos } from "../../../compare/measure-over-photos.ts";
import type { PartyId } from "../../../domain/party.ts";
import type { Evaluation } from "../../../measures/evaluate.ts";
import type { Group } from "../../../photo/drawing.ts";
import { onPaper } from "../../../photo/paper-weights.ts";
import { allMessages } from "../../../text/all-messages.ts";
import { valueText } from "../../../text/numbers.ts";
import { seriesReport } from "../../../text/sections/series-report.ts";
import { perTenText } from "../per-ten-text.ts";
import { TEXT_WIDTH } from "../photo-section.ts";
import type { Block, Section } from "../report.ts";
import { linePicture } from "./line-picture.ts";
import { byExchange, inTables, type SeriesReported } from "./series-photo.ts";

/** Rows of the table, and lines; of more parties those with most exchange. */
export const MOST_ROWS = 40;
const MOST_LINES = 12;
const GAP = 26;
const SIZE = { width: (TEXT_WIDTH - 2 * GAP) / 3, height: 130 };
/** A line runs at least a doubling each way; what lies further than this is at the edge. */
const LEAST = Math.LN2;
const MOST = 3 * Math.LN2;

/** What each brings and takes in each photo, and the ratio with its reach, as lines of those with most exchange. */
export function partiesSection({ photos, nameOf, language }: SeriesReported): Section {
  const t = seriesReport[language];
  const { report } = allMessages[language];
  const evaluations = photos.map(({ evaluation }) => evaluation);
  const parties = byExchange(photos).slice(0, MOST_ROWS);
  const ends = [photos[0]!.head, photos.at(-1)!.head] as const;
  const lines = parties.slice(0, MOST_LINES).map((party, nth): Group => {
    const points = ownRatios(evaluations, party);
    return {
      at: { x: (nth % 3) * (SIZE.width + GAP), y: Math.floor(nth / 3) * (SIZE.height + GAP) },
      parts: [
        linePicture({
          title: nameOf(party),
          points: points.map(withinAxis),
          axis: { low: -LEAST, high: LEAST },
          line: 0,
          said: (value, photo) => perTenText(points[photo]?.value ?? value, language),
          ends,
          ...SIZE,
        }),
      ],
    };
  });
  const tables = inTables(photos).map(
    (columns): Block => ({
      sort: "table",
      label: t.titles.parties,
      columns: [
        { title: report.balance.columns.party, align: "left", share: 0.28 },
        ...columns.map(({ head }) => ({ title: head, align: "right" as const, share: 0.72 / columns.length })),
      ],
      rows: parties.map((party) => [
        nameOf(party),
        ...columns.map(({ evaluation }) => {
          if (!evaluation.indexOf.has(party)) return "–";
          const { brings, takes } = evaluation.of(party);
          return t.sum(valueText(language, brings ?? 0), valueText(language, takes ?? 0));
        }),
      ]),
    }),
  );
  return {
    title: t.titles.parties,
    newPage: true,
    blocks: [
      { sort: "text", text: t.partiesAbout },
      ...tables,
      { sort: "text", text: t.ratioAbout },
      {
        sort: "photo",
        drawing: onPaper({
          width: TEXT_WIDTH,
          height: Math.ceil(lines.length / 3) * (SIZE.height + GAP),
          title: t.titles.parties,
          groups: lines,
        }),
      },
    ],
  };
}

/** What goes out against what comes in, whatever the ratio of all together; none where either is nothing. */
const ownRatios = (photos: readonly Evaluation[], party: PartyId): readonly MeasuredPoint[] =>
  partyOverPhotos(photos, party, "logRatio").map(({ value, reach }, nth) => {
    if (value === null) return { value, reach };
    const { brings, takes } = photos[nth]!.of(party);
    const own = Math.log((brings ?? 0) / (takes ?? 0));
    if (!Number.isFinite(own)) return { value: null, reach: null };
    return { value: own, reach: reach && [reach[0] + own - value, reach[1] + own - value] };
  });

const within = (value: number): number => Math.max(-MOST, Math.min(MOST, value));

const withinAxis = ({ value, reach }: MeasuredPoint): MeasuredPoint => ({
  value: value === null ? null : within(value),
  reach: reach === null ? null : [within(reach[0]), within(reach[1])],
});

/** Those with less exchange, of whom there is no row. */
export const partiesLeftOut = ({ photos }: Pick<SeriesReported, "photos">): number =>
  Math.max(0, new Set<PartyId>(photos.flatMap(({ evaluation }) => [...evaluation.ids])).size - MOST_ROWS);
