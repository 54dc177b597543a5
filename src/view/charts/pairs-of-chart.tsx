import type { Endpoint } from "../../domain/party.ts";
import { wordingOf } from "../../findings/wording.ts";
import { valueText } from "../../text/numbers.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { ChartTable } from "./chart-table.tsx";

interface PairsOfChartProps {
  readonly pairs: readonly { readonly from: Endpoint; readonly to: Endpoint; readonly value: number }[];
}

/** What everybody gives everybody, to be read: largest first. */
export function PairsOfChart({ pairs }: PairsOfChartProps) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { name } = wordingOf(useOpen().evaluated, language);
  return (
    <ChartTable
      caption={t.charts.heat.caption}
      columns={[
        { name: t.charts.columns.gives },
        { name: t.charts.columns.gets },
        { name: t.charts.columns.value, number: true },
      ]}
      rows={pairs.map(({ from, to, value }) => ({
        key: `${from} ${to}`,
        cells: [name(from), name(to), valueText(language, value)],
      }))}
    />
  );
}
