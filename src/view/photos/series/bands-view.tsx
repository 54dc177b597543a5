import { useMemo, useRef } from "react";
import type { PartyId } from "../../../domain/party.ts";
import { shorten } from "../../../photo/text-width.ts";
import { valueText } from "../../../text/numbers.ts";
import { ChartParties } from "../../charts/chart-parties.tsx";
import { LeftOut } from "../../charts/left-out.tsx";
import { useSize } from "../../parts/use-size.ts";
import { useAllTexts } from "../../use-all-texts.ts";
import { useOpen, useWorkspace } from "../../workspace.ts";
import { DayText } from "./day-text.tsx";
import { type BandPart, type RankedBand, rankedBands } from "./ranked-band.ts";
import { SeriesTable } from "./series-table.tsx";
import { apart } from "./time-axis.ts";
import type { Series } from "./use-series.ts";

const COLUMN = 16;
const HEAD = 40;
const LETTER = 13;
const NAMES = { roomy: 170, small: 92 };
const ROOMY = 620;
const LEAST_BETWEEN = 48;
/** From the side: room for half a date. px */
const SIDE = 34;

/** Who brings more for what they take, and who takes more, in order, from photo to photo. */
export function BandsView({ series }: { readonly series: Series }) {
  const { language } = useWorkspace();
  const { selected, hovered } = useOpen();
  const t = useAllTexts();
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const bands = useMemo(() => rankedBands(series.photos, series.drawn.shown), [series]);
  const { moments, name, date } = series;
  const sure = ({ word }: BandPart): string | null => (word === null ? null : t.photo.word[word]);
  const inWords = (part: BandPart): string => {
    const { photo, brings, takes } = part;
    return t.series.bandPart(
      moments[photo]!.title,
      valueText(language, brings),
      valueText(language, takes),
      sure(part),
    );
  };
  const describe = (party: PartyId): string => {
    const parts = bands.bands.find((band) => band.party === party)?.parts ?? [];
    return t.series.bandParty(name(party), parts.map(inWords));
  };
  const brought = [hovered, selected].find((id) => id !== null && bands.bands.some(({ party }) => party === id));
  return (
    <>
      <LeftOut count={series.drawn.leftOut} />
      <div ref={place} className="series-scroll">
        {size === null ? null : (
          <Drawn
            {...{ series, bands, describe }}
            roomy={size.width >= ROOMY}
            width={Math.max(size.width, 2 * SIDE + NAMES.small + LEAST_BETWEEN * (moments.length - 1))}
          />
        )}
      </div>
      <p className="chart-said">{brought == null ? t.series.bandChoose : describe(brought)}</p>
      <ul className="band-legend">
        {(["brings", "takes", "none"] as const).map((side) => (
          <li key={side}>
            <i data-clear={side} />
            {side === "brings" ? t.series.clearBrings : side === "takes" ? t.series.clearTakes : t.series.notClear}
          </li>
        ))}
      </ul>
      <SeriesTable
        caption={t.series.bandLabel}
        columns={[
          t.series.columns.who,
          t.series.columns.photo,
          t.series.columns.date,
          t.charts.bars.brings,
          t.charts.bars.takes,
          t.comparing.beyond,
        ]}
        rows={bands.bands.flatMap(({ party, parts }) =>
          parts.map(({ photo, brings, takes, word }) => ({
            key: `${party} ${photo}`,
            cells: [
              name(party),
              moments[photo]!.title,
              date(moments[photo]!.date),
              { shown: valueText(language, brings), value: brings },
              { shown: valueText(language, takes), value: takes },
              word === null ? t.series.notClear : t.photo.word[word],
            ],
          })),
        )}
      />
    </>
  );
}

interface DrawnProps {
  readonly series: Series;
  readonly bands: ReturnType<typeof rankedBands>;
  readonly describe: (party: PartyId) => string;
  readonly roomy: boolean;
  readonly width: number;
}

function Drawn({ series: { moments, name, shortName, date }, bands, describe, roomy, width }: DrawnProps) {
  const t = useAllTexts().series;
  const names = roomy ? NAMES.roomy : NAMES.small;
  const right = width - names;
  const between = moments.length > 1 ? (right - SIDE - COLUMN / 2) / (moments.length - 1) : 0;
  const x = (photo: number): number => SIDE + between * photo;
  const height = HEAD + bands.height + 26;
  const last = bands.bands
    .flatMap(({ party, parts }) => {
      const part = parts.at(-1)!;
      return part.photo === moments.length - 1 ? [{ party, y: HEAD + part.top + part.height / 2 }] : [];
    })
    .toSorted((a, b) => a.y - b.y);
  const places = apart(
    last.map(({ y }) => y),
    LETTER + 3,
    height - 8,
  );
  const byParty = new Map(bands.bands.map((band) => [band.party, band]));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with buttons in it
    <svg
      role="group"
      aria-label={t.bandLabel}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className="bands-chart"
    >
      <g className="axis">
        {moments.map(({ id, title, date: day }, nth) => (
          <g key={id} transform={`translate(${x(nth)} 0)`}>
            {roomy ? (
              <text y="12" textAnchor={nth === 0 ? "start" : "middle"} x={nth === 0 ? -SIDE : 0} className="title">
                {shorten(title, between * 0.95, "sans", LETTER)}
              </text>
            ) : null}
            <DayText day={date(day)} y={roomy ? 28 : 14} roomy={roomy} />
          </g>
        ))}
      </g>
      <ChartParties
        parties={bands.bands.map(({ party }) => party)}
        describe={describe}
        draw={(party) => <Band band={byParty.get(party)!} x={x} />}
      />
      <g className="even-line">
        {bands.lines.map((line) => (
          <path key={line} d={`M0 ${HEAD + line}H${right + COLUMN}`} />
        ))}
      </g>
      <g className="column-names">
        {last.map(({ party }, nth) => (
          <text key={party} x={right + COLUMN / 2 + 8} y={places[nth]! + 4.5}>
            {shorten(roomy ? name(party) : shortName(party), names - COLUMN - 8, "sans", LETTER)}
          </text>
        ))}
      </g>
    </svg>
  );
}

/** What goes through a party in each photo, and the band from each to the next. */
function Band({ band: { parts }, x }: { readonly band: RankedBand; readonly x: (photo: number) => number }) {
  return (
    <>
      {parts.map((part, nth) => {
        const next = parts[nth + 1];
        return next === undefined || next.photo !== part.photo + 1 ? null : (
          <path key={part.photo} className="ribbon" d={ribbon(part, next, x)} />
        );
      })}
      {parts.map(({ photo, top, height, clear }) => (
        <rect
          key={photo}
          data-clear={clear ?? "none"}
          x={x(photo) - COLUMN / 2}
          y={HEAD + top}
          width={COLUMN}
          height={height}
          rx="2"
        />
      ))}
    </>
  );
}

function ribbon(from: BandPart, to: BandPart, x: (photo: number) => number): string {
  const [left, right] = [x(from.photo) + COLUMN / 2, x(to.photo) - COLUMN / 2];
  const middle = (left + right) / 2;
  const [a, b] = [HEAD + from.top, HEAD + to.top];
  return `M${left} ${a}C${middle} ${a} ${middle} ${b} ${right} ${b}V${b + to.height}C${middle} ${b + to.height} ${middle} ${a + from.height} ${left} ${a + from.height}Z`;
}
