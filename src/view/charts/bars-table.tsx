import { wordingOf } from "../../findings/wording.ts";
import { valueText } from "../../text/numbers.ts";
import { ratioInWords } from "../parts/ratio-in-words.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import type { BarRow, Bars } from "./bars.ts";
import { ChartTable } from "./chart-table.tsx";

/** The same in numbers: what each brings and takes of every kind, and how the sums compare. */
export function BarsTable({ bars: { rows } }: { readonly bars: Bars }) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { evaluated, evaluation } = useOpen();
  const words = wordingOf(evaluated, language);
  const inKinds = ({ bars }: BarRow, side: "brings" | "takes"): string =>
    bars[side].parts
      .map(({ resource, value }) => t.charts.partOf(words.kind(resource), valueText(language, value)))
      .join(", ");
  const ratio = ({ party }: BarRow): string => {
    const { logRatio } = evaluation.of(party);
    return logRatio === null ? t.charts.bars.noRatio : ratioInWords(language, logRatio);
  };
  return (
    <ChartTable
      caption={t.charts.bars.caption}
      columns={[
        { name: t.tables.columns.party },
        { name: t.charts.bars.brings, number: true },
        { name: t.charts.inKinds },
        { name: t.charts.bars.takes, number: true },
        { name: t.charts.inKinds },
        { name: t.inspector.ratio },
      ]}
      rows={rows.map((row) => ({
        key: row.party,
        cells: [
          words.name(row.party),
          valueText(language, row.bars.brings.sum),
          inKinds(row, "brings"),
          valueText(language, row.bars.takes.sum),
          inKinds(row, "takes"),
          ratio(row),
        ],
      }))}
    />
  );
}
