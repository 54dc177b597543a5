import { useMemo, useRef } from "react";
import type { Endpoint, PartyId } from "../../domain/party.ts";
import { wordingOf } from "../../findings/wording.ts";
import { valueText } from "../../text/numbers.ts";
import { useSize } from "../parts/use-size.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { ChartParties } from "./chart-parties.tsx";
import { ChartTable } from "./chart-table.tsx";
import { type Dependence, type DependencePoint, dependenceOf } from "./dependence.ts";
import { LeftOut } from "./left-out.tsx";
import { placeNames } from "./place-names.ts";

const INSET = { top: 30, right: 20, bottom: 46, left: 34 };
const R = 7;
const NAME = 13;

/** Upwards who leans more on one other, rightwards who carries more; and of who is chosen, on whom it leans. */
export function DependenceChart() {
  const { evaluation } = useOpen();
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const dependence = useMemo(() => dependenceOf(evaluation), [evaluation]);
  return (
    <>
      <LeftOut count={dependence.leftOut} />
      <div ref={place} className="dependence-chart">
        {size === null ? null : (
          <Drawn dependence={dependence} width={size.width} height={Math.max(340, Math.min(540, size.width * 0.66))} />
        )}
      </div>
      <Without dependence={dependence} />
      <InNumbers dependence={dependence} />
    </>
  );
}

interface DrawnProps {
  readonly dependence: Dependence;
  readonly width: number;
  readonly height: number;
}

function Drawn({ dependence: { points, ticks }, width, height }: DrawnProps) {
  const text = useAllTexts().charts.dependence;
  const { language } = useWorkspace();
  const { evaluated, selected, hovered } = useOpen();
  const words = useMemo(() => wordingOf(evaluated, language), [evaluated, language]);
  const short = useMemo(
    () => new Map(evaluated.parties.map(({ id, name, shortName }) => [id, shortName ?? name])),
    [evaluated],
  );
  const right = width - INSET.right;
  const bottom = height - INSET.bottom;
  const placed = useMemo(() => {
    const at = points.map(({ party, x, y }) => ({
      party,
      x: INSET.left + x * (right - INSET.left),
      y: bottom - y * (bottom - INSET.top),
      r: R,
      name: short.get(party) ?? "",
    }));
    const names = placeNames(at, { left: INSET.left, top: 0, right: width, bottom: bottom + R }, NAME);
    return new Map(at.map((point, k) => [point.party, { ...point, label: names[k] ?? null }]));
  }, [points, short, right, bottom, width]);
  const tenths = (share: number): string => valueText(language, Math.round(10 * share));
  const told = new Map(points.map((point) => [point.party, point]));
  const describe = (party: PartyId): string => {
    const { leans, carries, on } = told.get(party)!;
    return text.point(short.get(party) ?? "", tenths(leans), words.name(on), tenths(carries));
  };
  const brought = hovered ?? selected;
  const from = brought === null ? undefined : placed.get(brought);
  const to = brought === null ? undefined : placed.get(told.get(brought)?.on as PartyId);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with buttons in it */}
      <svg role="group" aria-label={text.label} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        <g className="axis">
          {ticks.y.map(({ at, share }) => (
            <g key={share} transform={`translate(0 ${bottom - at * (bottom - INSET.top)})`}>
              <path d={`M${INSET.left} 0H${right}`} />
              <text x={INSET.left - 8} y="4" textAnchor="end">
                {tenths(share)}
              </text>
            </g>
          ))}
          {ticks.x.map(({ at, share }) => (
            <text key={share} x={INSET.left + at * (right - INSET.left)} y={bottom + 20} textAnchor="middle">
              {tenths(share)}
            </text>
          ))}
          <text className="title" x={0} y="14">
            {text.up}
          </text>
          <text className="title" x={right} y={height - 6} textAnchor="end">
            {text.right}
          </text>
        </g>
        {from === undefined || to === undefined || from === to ? null : (
          <path className="leaning" d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
        )}
        <ChartParties
          parties={points.map(({ party }) => party)}
          describe={describe}
          draw={(party) => {
            const { x, y, name, label } = placed.get(party)!;
            return (
              <>
                <circle className="target" cx={x} cy={y} r="13" />
                <circle cx={x} cy={y} r={R} />
                <text
                  data-crowded={label === null}
                  x={label?.x ?? x}
                  y={label?.y ?? y - R - 5}
                  textAnchor={label?.anchor ?? "middle"}
                >
                  {name}
                </text>
              </>
            );
          }}
        />
      </svg>
      <p className="chart-said">{brought === null || !told.has(brought) ? text.choose : describe(brought)}</p>
    </>
  );
}

/** Who has no place in the drawing, by name. */
function Without({ dependence: { without } }: { readonly dependence: Dependence }) {
  const { language } = useWorkspace();
  const text = useAllTexts().charts.dependence;
  const { evaluated } = useOpen();
  if (without.length === 0) return null;
  const { name, list } = wordingOf(evaluated, language);
  return <p className="quiet-text">{text.without(list(without.map(({ party }) => name(party))))}</p>;
}

function InNumbers({ dependence: { points, without } }: { readonly dependence: Dependence }) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { evaluated } = useOpen();
  const { name } = wordingOf(evaluated, language);
  const text = t.charts.dependence;
  const tenths = (share: number): string => t.charts.ofTen(valueText(language, Math.round(10 * share)));
  const row = (party: PartyId, carries: number, leaning: { leans: number; on: Endpoint } | null) => ({
    key: party,
    cells: [
      name(party),
      leaning === null ? text.nothing : tenths(leaning.leans),
      leaning === null ? "" : name(leaning.on),
      tenths(carries),
    ],
  });
  return (
    <ChartTable
      caption={text.label}
      columns={[
        { name: t.tables.columns.party },
        { name: text.columns.leans },
        { name: text.columns.on },
        { name: text.columns.carries },
      ]}
      rows={[
        ...points.map((point: DependencePoint) => row(point.party, point.carries, point)),
        ...without.map(({ party, carries }) => row(party, carries, null)),
      ]}
    />
  );
}
