import type { MeasuredPoint } from "../../../compare/measure-over-photos.ts";
import type { Group } from "../../../photo/drawing.ts";
import { letters } from "../../../photo/glyph.ts";
import { circle, type Mark, px } from "../../../photo/mark.ts";
import { wrapText } from "../../../photo/wrap-text.ts";

export interface LinePicture {
  readonly title: string;
  readonly points: readonly MeasuredPoint[];
  /** From where to where its axis runs, at least; `line`: where a line across it stands. */
  readonly axis: { readonly low: number; readonly high: number };
  readonly line: number | null;
  /** The number in words, of a photo: it may lie beyond the axis. */
  readonly said: (value: number, photo: number) => string;
  /** The first and the last photo. */
  readonly ends: readonly [string, string];
  readonly width: number;
  readonly height: number;
}

const HEAD = 26;
const FOOT = 16;
const SIDE = 46;
const DOT = 2.6;
const SMALL = 10;

/** A number over photos as a line of dots, in the order of the photos, with the reach of each estimate as a shade. */
export function linePicture({ title, points, axis, line, said, ends, width, height }: LinePicture): Group {
  const reached = points.flatMap(({ value, reach }) => [...(value === null ? [] : [value]), ...(reach ?? [])]);
  const low = Math.min(axis.low, ...reached);
  const high = Math.max(axis.high, ...reached);
  const x = (nth: number): number =>
    points.length === 1 ? width / 2 : SIDE / 2 + (nth * (width - SIDE)) / (points.length - 1);
  const bottom = height - FOOT;
  const y = (value: number): number => bottom - ((value - low) / (high - low || 1)) * (bottom - HEAD - SMALL);
  const runs = runsOf(points);
  const last = points.findLastIndex(({ value }) => value !== null);
  const first = points.findIndex(({ value }) => value !== null);
  const small = (text: string, at: number, up: number, anchor: "start" | "middle" | "end"): Mark => ({
    ...letters(text, at, up, SMALL, 400, "ink-2"),
    anchor,
  });
  const name = wrapText(title, width - 8, "sans", 12)[0] ?? "";
  const shades = runs.flatMap((run): readonly Mark[] => {
    const known = run.filter((nth) => points[nth]!.reach !== null);
    if (known.length === 0) return [];
    const top = known.map((nth) => `${px(x(nth))} ${px(y(points[nth]!.reach![1]))}`);
    const under = known.toReversed().map((nth) => `${px(x(nth))} ${px(y(points[nth]!.reach![0]))}`);
    const bars = known.map((nth) => {
      const [least, most] = points[nth]!.reach!;
      return `M${px(x(nth))} ${px(y(least))}L${px(x(nth))} ${px(y(most))}`;
    });
    return [
      ...(known.length > 1
        ? [{ d: `M${[...top, ...under].join("L")}Z`, fill: "flow-dim", opacity: 0.5 } as const]
        : []),
      { d: bars.join(""), stroke: "ink-3", width: 1 },
    ];
  });
  return {
    title: `${title}: ${points.map(({ value }, nth) => (value === null ? "–" : said(value, nth))).join(", ")}`,
    parts: [
      { ...letters(name, 0, 12, 12, 600, "ink"), anchor: "start" },
      { d: `M0 ${px(bottom)}L${px(width)} ${px(bottom)}`, stroke: "table-edge", width: 1 },
      ...(line === null
        ? []
        : [
            {
              d: `M0 ${px(y(line))}L${px(width)} ${px(y(line))}`,
              stroke: "ink-3",
              width: 1,
              dash: [3, 3],
            } as const,
          ]),
      ...shades,
      ...runs.map(
        (run): Mark => ({
          d: `M${run.map((nth) => `${px(x(nth))} ${px(y(points[nth]!.value!))}`).join("L")}`,
          stroke: "accent",
          width: 1.8,
          round: true,
        }),
      ),
      ...points.flatMap(({ value }, nth) =>
        value === null ? [] : [{ d: circle(x(nth), y(value), DOT), fill: "accent" } as const],
      ),
      ...[...new Set([first, last])].flatMap((nth) => {
        const value = points[nth]?.value ?? null;
        return value === null ? [] : [{ ...small(said(value, nth), x(nth), y(value) - 6, "middle"), outlined: true }];
      }),
      small(ends[0], 0, height - 4, "start"),
      ...(ends[0] === ends[1] ? [] : [small(ends[1], width, height - 4, "end")]),
    ],
  };
}

/** Photos one after the other that have the number. */
function runsOf(points: readonly MeasuredPoint[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const [nth, { value }] of points.entries()) {
    if (value === null) continue;
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === nth - 1) run.push(nth);
    else runs.push([nth]);
  }
  return runs;
}
