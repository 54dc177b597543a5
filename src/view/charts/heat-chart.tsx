import { useMemo, useState } from "react";
import { type Endpoint, isParty } from "../../domain/party.ts";
import { tableOrder } from "../../domain/table-order.ts";
import { wordingOf } from "../../findings/wording.ts";
import { valueText } from "../../text/numbers.ts";
import type { MatrixCell } from "../matrix/matrix.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import type { ChartOrder } from "./chart-order.ts";
import { HEAT_STEPS, type HeatMap, heatMapOf, heatStep } from "./heat-map.ts";
import { LeftOut } from "./left-out.tsx";
import { OrderChoice } from "./order-choice.tsx";
import { PartyName } from "./party-name.tsx";

/** Who gives to whom, one tint, darker is more. It is a table, so it needs no other. */
export function HeatChart() {
  const t = useAllTexts();
  const { language, actions } = useWorkspace();
  const { evaluated, evaluation, selected } = useOpen();
  const [order, setOrder] = useState<ChartOrder>("downstream");
  const heat = useMemo(
    () => heatMapOf(evaluated, evaluation, tableOrder(evaluated, actions.seats()), order),
    [evaluated, evaluation, actions, order],
  );
  const text = t.charts.heat;
  const words = wordingOf(evaluated, language);
  const short = new Map(evaluated.parties.map(({ id, name, shortName }) => [id, shortName ?? name]));
  const shortOf = (end: Endpoint): string => (isParty(end) ? (short.get(end) ?? "") : words.name(end));
  return (
    <>
      <OrderChoice order={order} onOrder={setOrder} />
      <p className="chart-said">{text.orderMeans[order]}</p>
      <LeftOut count={heat.leftOut} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard too */}
      <section className="heat-scroll" aria-label={text.caption} tabIndex={0}>
        <table className="heat num">
          <caption className="unseen">{text.caption}</caption>
          <thead>
            <tr>
              <td className="quiet-text">{text.corner}</td>
              {heat.receivers.map((to) => (
                <th key={to} scope="col" data-chosen={to === selected} title={words.name(to)}>
                  <span>{shortOf(to)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {heat.givers.map((from) => (
              <Row key={from} heat={heat} from={from} name={words.name} />
            ))}
          </tbody>
        </table>
      </section>
      <Scale />
    </>
  );
}

interface RowProps {
  readonly heat: HeatMap;
  readonly from: Endpoint;
  readonly name: (end: Endpoint) => string;
}

function Row({ heat, from, name }: RowProps) {
  const { actions } = useWorkspace();
  const { selected, hovered } = useOpen();
  return (
    <tr
      data-chosen={from === selected}
      data-pointed={from === hovered}
      {...(isParty(from)
        ? { onPointerEnter: () => actions.hover(from), onPointerLeave: () => actions.hover(null) }
        : {})}
    >
      <th scope="row" title={name(from)}>
        {isParty(from) ? <PartyName party={from} /> : name(from)}
      </th>
      {heat.receivers.map((to) => (
        <Cell
          key={to}
          cell={heat.matrix.cell(from, to)}
          largest={heat.matrix.largest}
          own={from === to}
          chosen={to === selected}
        />
      ))}
    </tr>
  );
}

interface CellProps {
  readonly cell: MatrixCell;
  readonly largest: number;
  readonly own: boolean;
  readonly chosen: boolean;
}

/** Empty was not asked, 0 is an answer, and "?" has no number yet. */
function Cell({ cell: { flows, sum, unsized }, largest, own, chosen }: CellProps) {
  const { language } = useWorkspace();
  if (own) return <td className="own" />;
  const shown =
    flows.length === 0 ? "" : sum === null ? "?" : `${valueText(language, sum)}${unsized === 0 ? "" : "+?"}`;
  return (
    <td data-heat={heatStep(sum ?? 0, largest)} data-chosen={chosen}>
      {shown}
    </td>
  );
}

function Scale() {
  const text = useAllTexts().charts.heat;
  return (
    <p className="heat-scale quiet-text">
      <span>{text.less}</span>
      {HEAT_STEPS.map((step) => (
        <i key={step} data-heat={step} />
      ))}
      <span>{text.more}</span>
      <span className="heat-empty">{text.empty}</span>
    </p>
  );
}
