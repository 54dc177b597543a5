import "../css/kind-colours.css";
import { useMemo, useState } from "react";
import { kindColours } from "../../domain/kind-colours.ts";
import type { ResourceId } from "../../domain/resource.ts";
import { tableOrder } from "../../domain/table-order.ts";
import { wordingOf } from "../../findings/wording.ts";
import { kindCategories } from "../../photo/kind-categories.ts";
import type { Side } from "../../photo/scene.ts";
import { valueText } from "../../text/numbers.ts";
import { Choice } from "../panels/choice.tsx";
import { ratioInWords } from "../parts/ratio-in-words.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { type BarOrder, type BarRow, type Bars, barsOf } from "./bars.ts";
import { BarsTable } from "./bars-table.tsx";
import { PartyName } from "./party-name.tsx";
import { usePointing } from "./use-pointing.ts";

/** How a kind is told from the others: its colour, and the sign that stands on it. */
interface Kind {
  readonly id: ResourceId;
  readonly name: string;
  readonly colour: string;
  readonly sign: string;
}

const ORDERS: readonly BarOrder[] = ["exchange", "table", "ratio"];

/** What each party brings to the left and takes to the right, cut by kind; and beside it how the two compare, and how surely. */
export function BarsChart() {
  const t = useAllTexts();
  const { actions } = useWorkspace();
  const { evaluated, evaluation } = useOpen();
  const [order, setOrder] = useState<BarOrder>("exchange");
  const bars = useMemo(
    () => barsOf(evaluated, evaluation, tableOrder(evaluated, actions.seats()), order),
    [evaluated, evaluation, actions, order],
  );
  const kinds = useKinds(bars);
  const text = t.charts.bars;
  return (
    <>
      <div className="chart-order">
        <Choice
          title={t.charts.order}
          value={order}
          options={ORDERS.map((key) => [key, text.orders[key]])}
          onChange={(key) => setOrder(key as BarOrder)}
        />
      </div>
      <ul className="bars-kinds" aria-label={text.kinds}>
        {kinds.map(({ id, name, colour, sign }) => (
          <li key={id} data-kind-colour={colour}>
            <i className="bars-kind">
              <b>{sign}</b>
            </i>
            {name}
          </li>
        ))}
      </ul>
      <p className="quiet-text">{text.sides(t.fairRules.rule[evaluation.fairness])}</p>
      <div className="bars-chart">
        <div className="bars-row bars-head" aria-hidden="true">
          <span />
          <span className="brings">{text.brings}</span>
          <span>{text.takes}</span>
          <span className="bars-ratio">{text.ratio}</span>
        </div>
        <ul>
          {bars.rows.map((row) => (
            <Row key={row.party} row={row} bars={bars} kinds={kinds} />
          ))}
        </ul>
        <Axis bars={bars} />
      </div>
      <BarsTable bars={bars} />
    </>
  );
}

/** The kinds that there are bars of, in their order. */
function useKinds({ rows }: Bars): readonly Kind[] {
  const { language } = useWorkspace();
  const { evaluated } = useOpen();
  return useMemo(() => {
    const used = new Set(
      rows.flatMap(({ bars }) => [...bars.brings.parts, ...bars.takes.parts].map((p) => p.resource)),
    );
    const [colours, signs] = [kindColours(evaluated.resources), kindCategories(evaluated, language)];
    const { resource } = wordingOf(evaluated, language);
    return evaluated.resources
      .filter(({ id }) => used.has(id))
      .map(({ id }) => ({ id, name: resource(id), colour: colours.get(id)!, sign: signs.get(id)!.sign }));
  }, [rows, evaluated, language]);
}

interface RowProps {
  readonly row: BarRow;
  readonly bars: Bars;
  readonly kinds: readonly Kind[];
}

function Row({ row, bars, kinds }: RowProps) {
  const { t } = useWorkspace();
  const { party, balance } = row;
  const pointing = usePointing(party);
  return (
    <li className="bars-row" data-side={balance.side ?? "none"} {...pointing}>
      <span className="bars-who">
        <PartyName party={party} />
        {balance.word === null ? null : <span className="bars-word">{t.photo.word[balance.word]}</span>}
      </span>
      <Bar row={row} side="brings" kinds={kinds} />
      <Bar row={row} side="takes" kinds={kinds} />
      <Ratio row={row} bars={bars} />
    </li>
  );
}

/** The sum stands where the bar ends. */
function Bar({ row, side, kinds }: Omit<RowProps, "bars"> & { readonly side: Side }) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const known = new Map(kinds.map((kind) => [kind.id, kind]));
  const { sum, parts } = row.bars[side];
  const end = parts.at(-1)?.to ?? 0;
  return (
    <span className={`bars-side ${side}`}>
      <span className="unseen">{t.charts.bars[side]}</span>
      <span className="bars-bar" style={{ inlineSize: `calc(${end} * (100% - 3.4ch))` }}>
        {parts.map(({ resource, value }) => {
          const { name, colour, sign } = known.get(resource)!;
          return (
            <i
              key={resource}
              className="bars-kind"
              data-kind-colour={colour}
              title={t.charts.partOf(name, valueText(language, value))}
              style={{ flexGrow: value }}
            >
              <b aria-hidden="true">{sign}</b>
            </i>
          );
        })}
      </span>
      <span className="num">{valueText(language, sum)}</span>
    </span>
  );
}

const percent = (share: number): string => `${100 * share}%`;

/** Where the ratio lies, how far the estimate reaches, and the band that counts as even. */
function Ratio({ row, bars }: { readonly row: BarRow; readonly bars: Bars }) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { evaluation } = useOpen();
  const { ratio, balance, party } = row;
  const { logRatio, standardError } = evaluation.of(party);
  if (ratio === null || logRatio === null || standardError === null)
    return <span className="bars-ratio quiet-text">{t.charts.bars.none}</span>;
  const reach = evaluation.zStar * standardError;
  const said = `${ratioInWords(language, logRatio)}, ${t.charts.bars.reach(
    ratioInWords(language, logRatio + reach),
    ratioInWords(language, logRatio - reach),
  )}`;
  const [from, to] = bars.even;
  return (
    <span className="bars-ratio" title={said}>
      <span className="unseen">{said}</span>
      <i className="even" style={{ insetInlineStart: percent(from), inlineSize: percent(to - from) }} />
      <i
        className="reach"
        style={{ insetInlineStart: percent(ratio.low), inlineSize: percent(ratio.high - ratio.low) }}
      />
      <i className="place" data-core={balance.core} style={{ insetInlineStart: percent(ratio.at) }} />
    </span>
  );
}

function Axis({ bars }: { readonly bars: Bars }) {
  const { language } = useWorkspace();
  const text = useAllTexts().charts.bars;
  const { fairness } = useOpen().evaluation;
  const middle = fairness === "equal" ? text.even : text.fair;
  return (
    <div className="bars-row bars-axis" aria-hidden="true">
      <span />
      <span />
      <span />
      <span className="bars-ratio">
        {bars.ticks.map(({ at, doubling }) => (
          <span key={doubling} style={{ insetInlineStart: percent(at) }}>
            {doubling === 0 ? middle : text.times(valueText(language, 2 ** Math.abs(doubling)))}
          </span>
        ))}
      </span>
    </div>
  );
}
