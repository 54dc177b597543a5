import { useMemo, useRef, useState } from "react";
import { type Endpoint, isParty, type PartyId } from "../../domain/party.ts";
import { tableOrder } from "../../domain/table-order.ts";
import { wordingOf } from "../../findings/wording.ts";
import { sector, spoke } from "../../photo/mark.ts";
import { shorten } from "../../photo/text-width.ts";
import { listText, valueText } from "../../text/numbers.ts";
import { useSize } from "../parts/use-size.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import type { ChartOrder } from "./chart-order.ts";
import { ChartParties } from "./chart-parties.tsx";
import { bandPath, type ChordBand, type Chords, chordsOf } from "./chords.ts";
import { LeftOut } from "./left-out.tsx";
import { namesRound } from "./names-round.ts";
import { OrderChoice } from "./order-choice.tsx";
import { PairsOfChart } from "./pairs-of-chart.tsx";

const NAME = 13;
const RING = 11;
/** Room for names: beside the ring as a part of the width, within bounds; and above and below it. px */
const ASIDE = { part: 0.2, least: 72, most: 170 };
const ABOVE = 46;
const LARGEST = 215;

/** Everybody round a ring, and bands from who gives to who receives. */
export function ChordChart() {
  const t = useAllTexts();
  const { actions } = useWorkspace();
  const { evaluated, evaluation } = useOpen();
  const [order, setOrder] = useState<ChartOrder>("together");
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const chords = useMemo(
    () => chordsOf(evaluated, evaluation, tableOrder(evaluated, actions.seats()), order),
    [evaluated, evaluation, actions, order],
  );
  return (
    <>
      <OrderChoice order={order} onOrder={setOrder} />
      <p className="quiet-text">{t.charts.chord.orderMeans[order]}</p>
      <LeftOut count={chords.leftOut} />
      <div ref={place} className="chord-chart">
        {size === null ? null : <Drawn chords={chords} width={size.width} />}
      </div>
      <Said chords={chords} />
      <PairsOfChart pairs={chords.bands} />
    </>
  );
}

function Drawn({ chords: { arcs, bands }, width }: { readonly chords: Chords; readonly width: number }) {
  const t = useAllTexts().charts;
  const { language } = useWorkspace();
  const { evaluated, selected, hovered } = useOpen();
  const words = useMemo(() => wordingOf(evaluated, language), [evaluated, language]);
  const aside = Math.max(ASIDE.least, Math.min(ASIDE.most, width * ASIDE.part));
  const outer = Math.max(60, Math.min(LARGEST, width / 2 - aside));
  const inner = outer - RING;
  const height = 2 * (outer + ABOVE);
  const of = useMemo(() => {
    const short = new Map(evaluated.parties.map(({ id, name, shortName }) => [id, shortName ?? name]));
    const named = arcs.map(({ end, gives, gets, startAngle, endAngle }) => ({
      name: shorten(isParty(end) ? (short.get(end) ?? "") : words.name(end), aside - 12, "sans", NAME),
      angle: (startAngle + endAngle) / 2,
      weight: gives + gets,
    }));
    const stage = { left: -width / 2, right: width / 2, top: -height / 2, bottom: height / 2 };
    const places = namesRound(named, outer, stage, NAME);
    return new Map(arcs.map((arc, at) => [arc.end, { arc, ...named[at]!, place: places[at]! }]));
  }, [arcs, evaluated, words, aside, outer, width, height]);
  const brought = hovered ?? selected;
  const draw = (end: Endpoint) => {
    const { arc, place } = of.get(end)!;
    const { left, right, top, bottom } = place.box;
    return (
      <>
        <path className="gets" d={sector(0, 0, inner, outer, arc.startAngle, arc.seam)} />
        <path className="gives" d={sector(0, 0, inner, outer, arc.seam, arc.endAngle)} />
        <path className="seam" d={spoke(0, 0, inner - 1, outer + 1, arc.seam)} />
        <path className="target" d={sector(0, 0, inner - 4, outer + 10, arc.startAngle, arc.endAngle)} />
        {place.clear ? <rect className="target" x={left} y={top} width={right - left} height={bottom - top} /> : null}
      </>
    );
  };
  const others = arcs.filter(({ end }) => !isParty(end));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with buttons in it
    <svg
      role="group"
      aria-label={t.chord.label}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      width={width}
      height={height}
    >
      <g className="ribbons">
        {bands.map((band) => (
          <path key={`${band.from} ${band.to}`} d={bandPath(band, inner)} data-side={sideOf(band, brought)}>
            <title>{t.columns.band(words.name(band.from), words.name(band.to), valueText(language, band.value))}</title>
          </path>
        ))}
      </g>
      {/* shortened they would be no part of what a button says */}
      <g className="chord-names">
        {arcs
          .filter(({ end }) => end === brought || of.get(end)!.place.clear)
          .map(({ end }) => {
            const { name, angle, place } = of.get(end)!;
            return (
              <g key={end} data-party={isParty(end)}>
                {place.out === 0 ? null : <path d={spoke(0, 0, outer + 3, outer + place.out + 4, angle)} />}
                <text x={place.x} y={place.y} textAnchor={place.anchor}>
                  {name}
                </text>
              </g>
            );
          })}
      </g>
      {others.map(({ end }) => (
        <g key={end}>{draw(end)}</g>
      ))}
      <ChartParties
        parties={arcs.map(({ end }) => end).filter(isParty) as readonly PartyId[]}
        describe={(party) => {
          const { arc } = of.get(party)!;
          return t.columns.party(words.name(party), valueText(language, arc.gives), valueText(language, arc.gets));
        }}
        draw={draw}
      />
    </svg>
  );
}

const sideOf = ({ from, to }: ChordBand, brought: PartyId | null): string =>
  brought === null ? "none" : from === brought ? "brings" : to === brought ? "takes" : "other";

/** With whom at most: of the others it is said how many they are. */
const TOLD = 6;

/** What goes and comes at the party that is brought out, in words: so that no colour is needed to know it. */
function Said({ chords: { arcs, bands } }: { readonly chords: Chords }) {
  const text = useAllTexts().charts.chord;
  const { language } = useWorkspace();
  const { evaluated, selected, hovered } = useOpen();
  const brought = hovered ?? selected;
  const arc = arcs.find(({ end }) => end === brought);
  if (arc === undefined) return <p className="chart-said">{text.choose}</p>;
  const { name, value } = wordingOf(evaluated, language);
  const parts = (others: readonly (readonly [Endpoint, number])[]): string => {
    const told = others.slice(0, TOLD).map(([end, sum]) => text.part(name(end), value(sum)));
    return listText(language, others.length > TOLD ? [...told, text.others(others.length - TOLD)] : told);
  };
  const gives = bands.filter(({ from }) => from === arc.end).map((band) => [band.to, band.value] as const);
  const gets = bands.filter(({ to }) => to === arc.end).map((band) => [band.from, band.value] as const);
  const sentences = [
    ...(gives.length === 0 ? [] : [text.gives(name(arc.end), value(arc.gives), parts(gives))]),
    ...(gets.length === 0 ? [] : [text.gets(name(arc.end), value(arc.gets), parts(gets))]),
  ];
  return <p className="chart-said">{sentences.join(" ")}</p>;
}
