import { type MeasuredPoint, systemOverPhotos } from "../../../compare/measure-over-photos.ts";
import type { Unit } from "../../../measures/measure.ts";
import { type SystemMeasureId, systemMeasures } from "../../../measures/registry.ts";
import type { Group } from "../../../photo/drawing.ts";
import { onPaper } from "../../../photo/paper-weights.ts";
import type { Language } from "../../../text/language.ts";
import { decimalText } from "../../../text/numbers.ts";
import { cli } from "../../../text/sections/cli.ts";
import { seriesReport } from "../../../text/sections/series-report.ts";
import { TEXT_WIDTH } from "../photo-section.ts";
import type { Block, Section } from "../report.ts";
import { linePicture } from "./line-picture.ts";
import { inTables, type SeriesReported } from "./series-photo.ts";

/** What is drawn as lines; the table has all. */
const LINES = ["total", "reciprocity", "circulation", "imbalance"] as const satisfies readonly SystemMeasureId[];
const GAP = 26;
const SIZE = { width: (TEXT_WIDTH - GAP) / 2, height: 150 };

/** The numbers of the whole in each photo, with how far the estimates reach; four of them as lines. */
export function wholeSection({ photos, language }: SeriesReported): Section {
  const t = seriesReport[language];
  const evaluations = photos.map(({ evaluation }) => evaluation);
  const all = (Object.keys(systemMeasures) as SystemMeasureId[])
    .map((id) => ({ id, points: systemOverPhotos(evaluations, id) }))
    .filter(({ points }) => points.some(({ value }) => value !== null));
  const ends = [photos[0]!.head, photos.at(-1)!.head] as const;
  const lines = all.filter(({ id }) => (LINES as readonly string[]).includes(id));
  const groups = lines.map(({ id, points }, nth): Group => {
    const { text, range } = systemMeasures[id];
    return {
      at: { x: (nth % 2) * (SIZE.width + GAP), y: Math.floor(nth / 2) * (SIZE.height + GAP) },
      parts: [
        linePicture({
          title: text[language].name,
          points,
          axis: { low: 0, high: range?.[1] ?? 0 },
          line: null,
          said: (value) => decimalText(language, value, 2),
          ends,
          ...SIZE,
        }),
      ],
    };
  });
  const tables = inTables(photos.map((photo, nth) => ({ photo, nth }))).map(
    (columns): Block => ({
      sort: "table",
      label: t.titles.whole,
      columns: [
        { title: cli[language].measure, align: "left", share: 0.28 },
        ...columns.map(({ photo }) => ({ title: photo.head, align: "right" as const, share: 0.72 / columns.length })),
      ],
      rows: all.map(({ id, points }) => [
        systemMeasures[id].text[language].name,
        ...columns.map(({ nth }) => pointText(points[nth]!, systemMeasures[id].unit, language)),
      ]),
    }),
  );
  return {
    title: t.titles.whole,
    newPage: true,
    blocks: [
      { sort: "text", text: t.wholeAbout },
      ...(groups.length === 0
        ? []
        : [
            {
              sort: "photo",
              drawing: onPaper({
                width: TEXT_WIDTH,
                height: Math.ceil(groups.length / 2) * (SIZE.height + GAP),
                title: t.titles.whole,
                groups,
              }),
            } as const,
          ]),
      ...tables,
    ],
  };
}

function pointText({ value, reach }: MeasuredPoint, unit: Unit, language: Language): string {
  if (value === null) return "–";
  const said = (number: number): string => decimalText(language, number, unit === "count" ? 0 : 2);
  return reach === null ? said(value) : seriesReport[language].reach(said(value), said(reach[0]), said(reach[1]));
}
