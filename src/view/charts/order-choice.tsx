import { Choice } from "../panels/choice.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { CHART_ORDERS, type ChartOrder } from "./chart-order.ts";

interface OrderChoiceProps {
  readonly order: ChartOrder;
  readonly onOrder: (order: ChartOrder) => void;
}

/** In which order the parties of a chart stand. */
export function OrderChoice({ order, onOrder }: OrderChoiceProps) {
  const { charts } = useAllTexts();
  return (
    <div className="chart-order">
      <Choice
        title={charts.order}
        value={order}
        options={CHART_ORDERS.map((key) => [key, charts.orders[key]])}
        onChange={(key) => onOrder(key as ChartOrder)}
      />
    </div>
  );
}
