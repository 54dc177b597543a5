import { useEffect, useMemo, useState } from "react";
import {
  type MeasuredPoint,
  PARTY_LINES,
  partyOverPhotos,
  SYSTEM_LINES,
  systemOverPhotos,
} from "../../../compare/measure-over-photos.ts";
import type { PartyId } from "../../../domain/party.ts";
import type { Measure } from "../../../measures/measure.ts";
import {
  type PartyMeasureId,
  partyMeasures,
  type SystemMeasureId,
  systemMeasures,
} from "../../../measures/registry.ts";
import { LeftOut } from "../../charts/left-out.tsx";
import { Choice } from "../../panels/choice.tsx";
import { measureValue } from "../../parts/measure-value.ts";
import { Toggles } from "../../parts/toggles.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import { useOpen, useWorkspace } from "../../workspace.ts";
import type { Line } from "./line-scale.ts";
import { LineSample, LinesChart } from "./lines-chart.tsx";
import { SeriesTable } from "./series-table.tsx";
import type { Series } from "./use-series.ts";

const WHOLE = "whole";
const FIRST_PARTY = "logRatio" satisfies PartyMeasureId;
const FIRST_SYSTEM = "imbalance" satisfies SystemMeasureId;
/** So many are drawn before anybody chooses. */
const AT_FIRST = 3;

/** A number of chosen parties, or of the whole, from photo to photo. */
export function LinesView({ series }: { readonly series: Series }) {
  const { language } = useWorkspace();
  const { selected } = useOpen();
  const t = useAllTexts();
  const [of, setOf] = useState<"parties" | typeof WHOLE>("parties");
  const [partyMeasure, setPartyMeasure] = useState<PartyMeasureId>(FIRST_PARTY);
  const [systemMeasure, setSystemMeasure] = useState<SystemMeasureId>(FIRST_SYSTEM);
  const { photos, name } = series;
  const { shown: parties, leftOut } = series.drawn;
  const [chosen, setChosen] = useState<ReadonlySet<PartyId>>(() => new Set(atFirst(series, selected)));
  const measure: Measure = of === WHOLE ? systemMeasures[systemMeasure] : partyMeasures[partyMeasure];
  const evaluations = useMemo(() => photos.map(({ evaluation }) => evaluation), [photos]);
  const ofWhole = useOfWhole(evaluations, of === WHOLE ? systemMeasure : null);
  const lines: readonly Line[] =
    of === WHOLE
      ? ofWhole.map((points) => ({ key: WHOLE, name: measure.text[language].name, points, look: 0 }))
      : parties.flatMap((id, look) =>
          chosen.has(id)
            ? [{ key: id, name: name(id), points: partyOverPhotos(evaluations, id, partyMeasure), look }]
            : [],
        );
  const hasReach = lines.some(({ points }) => points.some(({ reach }) => reach !== null));
  const option = (one: Measure): readonly [string, string] => [one.id, one.text[language].name];
  return (
    <>
      <div className="series-choices">
        <Choice
          title={t.series.of}
          value={of}
          options={[
            ["parties", t.series.ofParties],
            [WHOLE, t.series.ofWhole],
          ]}
          onChange={(one) => setOf(one === WHOLE ? WHOLE : "parties")}
        />
        <Choice
          title={t.series.number}
          value={measure.id}
          options={
            of === WHOLE
              ? SYSTEM_LINES.map((id) => option(systemMeasures[id]))
              : PARTY_LINES.map((id) => option(partyMeasures[id]))
          }
          onChange={(id) =>
            of === WHOLE ? setSystemMeasure(id as SystemMeasureId) : setPartyMeasure(id as PartyMeasureId)
          }
        />
      </div>
      {of === WHOLE ? null : <LeftOut count={leftOut} />}
      {of === WHOLE ? null : (
        <Toggles
          label={t.series.whose}
          options={parties.map((id, look) => ({
            key: id,
            content: (
              <>
                <LineSample look={look} />
                {name(id)}
              </>
            ),
            on: chosen.has(id),
          }))}
          onToggle={(id) => {
            const next = new Set(chosen);
            if (!next.delete(id)) next.add(id);
            setChosen(next);
          }}
        />
      )}
      <p className="quiet-text">{measure.text[language].question}</p>
      {lines.length === 0 ? (
        <p role="status">{of === WHOLE ? t.shell.busy : t.series.nobody}</p>
      ) : (
        <>
          <LinesChart series={series} lines={lines} measure={measure} />
          <p className="quiet-text">
            {hasReach ? (of === WHOLE ? t.series.reachOfWhole : t.series.reach) : t.series.noReach}
            {measure.unit === "log-ratio" ? ` ${t.series.even}` : ""}
          </p>
          <LinesTable series={series} lines={lines} measure={measure} />
        </>
      )}
    </>
  );
}

/** Who is chosen; else who leans furthest in any of the photos. */
function atFirst({ drawn: { shown: parties }, photos }: Series, selected: PartyId | null): readonly PartyId[] {
  if (selected !== null && parties.includes(selected)) return [selected];
  const lean = (id: PartyId): number =>
    Math.max(
      ...photos.map(({ evaluation }) => (evaluation.indexOf.has(id) ? Math.abs(evaluation.of(id).logRatio ?? 0) : 0)),
    );
  return parties.toSorted((a, b) => lean(b) - lean(a)).slice(0, AT_FIRST);
}

/** Simulated, so worked out after the page is drawn; empty as long as it is not there. */
function useOfWhole(
  evaluations: Parameters<typeof systemOverPhotos>[0],
  measure: SystemMeasureId | null,
): readonly (readonly MeasuredPoint[])[] {
  const [made, setMade] = useState<{
    readonly of: unknown;
    readonly measure: unknown;
    readonly is: readonly MeasuredPoint[];
  }>();
  useEffect(() => {
    if (measure === null) return;
    const soon = setTimeout(() => setMade({ of: evaluations, measure, is: systemOverPhotos(evaluations, measure) }), 0);
    return () => clearTimeout(soon);
  }, [evaluations, measure]);
  return made?.of === evaluations && made.measure === measure ? [made.is] : [];
}

interface LinesTableProps {
  readonly series: Series;
  readonly lines: readonly Line[];
  readonly measure: Measure;
}

function LinesTable({ series: { moments, name, date }, lines, measure }: LinesTableProps) {
  const { language } = useWorkspace();
  const t = useAllTexts().series;
  const { columns } = t;
  // What is shown of a logarithm is what it is the logarithm of, and so is what is saved.
  const saved = (value: number): number => (measure.unit === "log-ratio" ? Math.exp(value) : value);
  const cell = (value: number | null) =>
    value === null ? null : { shown: measureValue(measure, value, language, name), value: saved(value) };
  return (
    <SeriesTable
      caption={measure.text[language].name}
      columns={[columns.who, columns.photo, columns.date, columns.value, columns.low, columns.high]}
      rows={lines.flatMap((line) =>
        moments.map(({ id, title, date: day }, nth) => {
          const { value, reach } = line.points[nth]!;
          return {
            key: `${line.key} ${id}`,
            cells: [line.name, title, date(day), cell(value), cell(reach?.[0] ?? null), cell(reach?.[1] ?? null)],
          };
        }),
      )}
    />
  );
}
