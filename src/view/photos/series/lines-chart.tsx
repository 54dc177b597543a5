import { useRef } from "react";
import type { Measure } from "../../../measures/measure.ts";
import { shorten } from "../../../photo/text-width.ts";
import { valueText } from "../../../text/numbers.ts";
import { measureValue } from "../../parts/measure-value.ts";
import { useSize } from "../../parts/use-size.ts";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace } from "../../workspace.ts";
import { DayText } from "./day-text.tsx";
import { type Line, type LineScale, lineScale } from "./line-scale.ts";
import { apart, timeAxis } from "./time-axis.ts";
import type { Series } from "./use-series.ts";

const HEIGHT = 340;
const INSET = { top: 12, bottom: 48 };
/** Room for the words of the axis, and for names at the ends of lines where there is any. px */
const AXIS = 72;
const NAMES = 190;
const ROOMY = 620;
const LEAST_BETWEEN = 48;
const LETTER = 13;
/** Lines at one photo stand beside each other, so that what they reach can be seen. px */
const BESIDE = 5;

/** Told apart by the sign at each photo and the stroke, and by colour as well. */
export const LINE_LOOKS = [
  { ink: "indigo", dash: "", sign: "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z" },
  { ink: "teal", dash: "7 4", sign: "M-4.2 -4.2H4.2V4.2H-4.2Z" },
  { ink: "violet", dash: "2 4", sign: "M0 -5.6L5.4 4.2H-5.4Z" },
  { ink: "ochre", dash: "10 3 2 3", sign: "M0 -6L5 0L0 6L-5 0Z" },
  { ink: "rose", dash: "4 3", sign: "M0 5.6L5.4 -4.2H-5.4Z" },
  { ink: "moss", dash: "12 5", sign: "M-5 -1.6H-1.6V-5H1.6V-1.6H5V1.6H1.6V5H-1.6V1.6H-5Z" },
] as const;

const lookOf = (look: number) => LINE_LOOKS[look % LINE_LOOKS.length]!;

/** A line as it is drawn, small: beside its name. */
export function LineSample({ look }: { readonly look: number }) {
  const { ink, dash, sign } = lookOf(look);
  return (
    <svg className="line-sample" data-ink={ink} width="34" height="14" viewBox="-17 -7 34 14" aria-hidden="true">
      <path className="line" d="M-16 0H16" strokeDasharray={dash} />
      <path className="sign" d={sign} />
    </svg>
  );
}

interface LinesChartProps {
  readonly series: Series;
  readonly lines: readonly Line[];
  readonly measure: Measure;
}

export function LinesChart(props: LinesChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const least = AXIS + LEAST_BETWEEN * props.series.moments.length;
  return (
    <div ref={place} className="series-scroll">
      {size === null ? null : <Drawn {...props} width={Math.max(size.width, least)} roomy={size.width >= ROOMY} />}
    </div>
  );
}

function Drawn({
  series: { moments, photos, name, date },
  lines,
  measure,
  width,
  roomy,
}: LinesChartProps & { readonly width: number; readonly roomy: boolean }) {
  const { language } = useWorkspace();
  const scale = lineScale(
    lines.map(({ points }) => points),
    measure.unit,
  );
  const tolerance = Math.log(photos.at(-1)!.evaluation.precision.tolerance);
  const [left, right] = [AXIS + 16, width - (roomy ? NAMES : 28)];
  const bottom = HEIGHT - INSET.bottom;
  const axis = timeAxis(
    moments.map((one) => one.date),
    [],
    LEAST_BETWEEN / Math.max(1, right - left),
  );
  const x = (photo: number): number => left + axis.places[photo]! * (right - left);
  const y = (value: number): number => bottom - scale.of(value) * (bottom - INSET.top);
  const drawn = lines.map((line, nth) => {
    const aside = BESIDE * (nth - (lines.length - 1) / 2);
    const points = line.points.flatMap(({ value, reach }, photo) =>
      value === null ? [] : [{ photo, x: x(photo) + aside, y: y(value), reach: reach?.map(y) ?? null }],
    );
    return { ...line, points };
  });
  const ends = drawn.flatMap(({ key, name: called, points }) => {
    const last = points.at(-1);
    return last === undefined ? [] : [{ key, called, x: last.x, y: last.y }];
  });
  const inOrder = ends.toSorted((a, b) => a.y - b.y);
  const placed = apart(
    inOrder.map((end) => end.y),
    LETTER + 3,
    bottom,
  );
  return (
    <svg
      role="img"
      aria-label={`${measure.text[language].name}: ${lines.map((line) => line.name).join(", ")}`}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      className="lines-chart"
    >
      {measure.unit === "log-ratio" ? (
        <path className="even" d={`M${AXIS} ${y(tolerance)}H${right}V${y(-tolerance)}H${AXIS}Z`} />
      ) : null}
      <Axis {...{ measure, scale, left: AXIS, right, y }} />
      <g className="axis">
        {moments.map(({ id, title, date: day }, nth) => (
          <g key={id} transform={`translate(${x(nth)} ${bottom})`}>
            <path d={`M0 0V${INSET.top - bottom}`} className="faint" />
            <DayText day={date(day)} y={18} roomy={roomy} />
            {roomy ? (
              <text y="34" textAnchor="middle" className="title">
                {shorten(title, ((right - left) / moments.length) * 1.05, "sans", LETTER)}
              </text>
            ) : null}
          </g>
        ))}
      </g>
      {drawn.map(({ key, look, name: called, points }) => (
        <g key={key} data-ink={lookOf(look).ink}>
          {points.map(({ photo, x: at, reach }) =>
            reach === null ? null : (
              <path
                key={photo}
                className="reach"
                d={`M${at} ${reach[0]}V${reach[1]}M${at - 3} ${reach[0]}h6M${at - 3} ${reach[1]}h6`}
              />
            ),
          )}
          <path
            className="line"
            d={points
              .map(
                (point, nth) =>
                  `${nth === 0 || points[nth - 1]!.photo < point.photo - 1 ? "M" : "L"}${point.x} ${point.y}`,
              )
              .join("")}
            strokeDasharray={lookOf(look).dash}
          />
          {points.map(({ photo, x: at, y: high }) => (
            <path key={photo} className="sign" d={lookOf(look).sign} transform={`translate(${at} ${high})`}>
              <title>
                {called}, {moments[photo]!.title}:{" "}
                {measureValue(measure, lines.find((line) => line.key === key)!.points[photo]!.value, language, name)}
              </title>
            </path>
          ))}
        </g>
      ))}
      {roomy
        ? inOrder.map(({ key, called, x: at }, nth) => (
            <text key={key} className="line-name" x={Math.max(at + 12, right + 12)} y={placed[nth]! + 4.5}>
              {shorten(called, NAMES - 26, "sans", LETTER)}
            </text>
          ))
        : null}
    </svg>
  );
}

interface AxisProps {
  readonly measure: Measure;
  readonly scale: LineScale;
  readonly left: number;
  readonly right: number;
  readonly y: (value: number) => number;
}

function Axis({ measure, scale, left, right, y }: AxisProps) {
  const { language } = useWorkspace();
  const t = useAllTexts().series;
  const said = (tick: number): string =>
    measure.unit !== "log-ratio"
      ? measureValue(measure, tick, language, String)
      : t.ratio(
          valueText(language, Math.round(Math.exp(Math.abs(tick)))),
          tick === 0 ? "even" : tick > 0 ? "out" : "in",
        );
  return (
    <g className="axis">
      {scale.ticks.map((tick) => (
        <g key={tick} transform={`translate(0 ${y(tick)})`} data-zero={tick === 0}>
          <path d={`M${left} 0H${right}`} />
          <text x={left - 12} y="4" textAnchor="end">
            {shorten(said(tick), AXIS - 16, "sans", 12)}
          </text>
        </g>
      ))}
    </g>
  );
}
