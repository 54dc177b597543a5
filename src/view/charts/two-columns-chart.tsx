import { useMemo, useRef } from "react";
import { type Endpoint, isParty, type PartyId } from "../../domain/party.ts";
import { tableOrder } from "../../domain/table-order.ts";
import { wordingOf } from "../../findings/wording.ts";
import { shorten } from "../../photo/text-width.ts";
import { valueText } from "../../text/numbers.ts";
import { useSize } from "../parts/use-size.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { ChartParties } from "./chart-parties.tsx";
import { LeftOut } from "./left-out.tsx";
import { PairsOfChart } from "./pairs-of-chart.tsx";
import { type Band, type ColumnEnd, type TwoColumns, twoColumnsOf } from "./two-columns.ts";

const BAR = 12;
const NAME = 13;
/** Room for names at either side, as a part of the width, and at most. */
const ASIDE = { part: 0.26, most: 170 };

/** From givers at the left to receivers at the right: what goes, and what returns beside it. */
export function TwoColumnsChart() {
  const { actions } = useWorkspace();
  const { evaluated } = useOpen();
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const columns = useMemo(() => twoColumnsOf(evaluated, tableOrder(evaluated, actions.seats())), [evaluated, actions]);
  return (
    <>
      <LeftOut count={columns.leftOut} />
      <div ref={place} className="two-columns">
        {size === null ? null : <Drawn columns={columns} width={size.width} />}
      </div>
      <PairsOfChart pairs={columns.bands} />
    </>
  );
}

function Drawn({ columns, width }: { readonly columns: TwoColumns; readonly width: number }) {
  const text = useAllTexts().charts.columns;
  const { language } = useWorkspace();
  const { evaluated, selected, hovered } = useOpen();
  const { givers, receivers, bands, height } = columns;
  const words = wordingOf(evaluated, language);
  const aside = Math.min(ASIDE.most, width * ASIDE.part);
  const [left, right] = [aside, width - aside - BAR];
  const short = new Map(evaluated.parties.map(({ id, name, shortName }) => [id, shortName ?? name]));
  const nameOf = (end: Endpoint): string =>
    shorten(isParty(end) ? (short.get(end) ?? "") : words.name(end), aside - 8, "sans", NAME);
  const brought = hovered ?? selected;
  const bandSide = ({ from, to }: Band): string =>
    brought === null ? "none" : from === brought ? "brings" : to === brought ? "takes" : "other";
  const path = ({ leaves, arrives }: Band): string => {
    const middle = (left + BAR + right) / 2;
    return `M${left + BAR} ${leaves}C${middle} ${leaves} ${middle} ${arrives} ${right} ${arrives}`;
  };
  const given = new Map(givers.map((one) => [one.end, one]));
  const got = new Map(receivers.map((one) => [one.end, one]));
  const ends = [...new Set([...given.keys(), ...got.keys()])];
  const sum = (one: ColumnEnd | undefined): string => valueText(language, one?.sum ?? 0);
  const sides = [
    { side: "gives", column: given, x: left, name: left - 7, from: 0, anchor: "end" },
    { side: "gets", column: got, x: right, name: right + BAR + 7, from: right, anchor: "start" },
  ] as const;
  const draw = (end: Endpoint) =>
    sides.map(({ side, column, x, from }) => {
      const one = column.get(end);
      if (one === undefined) return null;
      const high = Math.max(one.height, NAME);
      return (
        <g key={side} className={side}>
          <rect className="bar" x={x} y={one.top} width={BAR} height={Math.max(1, one.height)} rx="2" />
          <rect className="target" x={from} y={one.top + (one.height - high) / 2} width={aside + BAR} height={high} />
        </g>
      );
    });
  return (
    <>
      <div className="columns-head" aria-hidden="true">
        <span>{text.gives}</span>
        <span>{text.gets}</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with buttons in it */}
      <svg role="group" aria-label={text.label} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        <g className="bands" data-brought={brought !== null}>
          {bands.map((band) => (
            <path
              key={`${band.from} ${band.to}`}
              d={path(band)}
              strokeWidth={Math.max(1, band.width)}
              data-side={bandSide(band)}
            >
              <title>{text.band(words.name(band.from), words.name(band.to), valueText(language, band.value))}</title>
            </path>
          ))}
        </g>
        {/* a name may stand at both sides: in a button it would be read twice */}
        {sides.map(({ side, column, name, anchor }) => (
          <g key={side} className="column-names">
            {[...column.values()].map(({ end, top, height: high }) => (
              <text key={end} x={name} y={top + high / 2 + 4.5} textAnchor={anchor} data-party={isParty(end)}>
                {nameOf(end)}
              </text>
            ))}
          </g>
        ))}
        {ends
          .filter((end) => !isParty(end))
          .map((end) => (
            <g key={end}>{draw(end)}</g>
          ))}
        <ChartParties
          parties={ends.filter(isParty) as readonly PartyId[]}
          describe={(party) => text.party(short.get(party) ?? "", sum(given.get(party)), sum(got.get(party)))}
          draw={draw}
        />
      </svg>
    </>
  );
}
