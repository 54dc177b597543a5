import { valueText } from "../../../text/numbers.ts";
import type { TableCell } from "../../parts/table-cell.ts";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace } from "../../workspace.ts";
import { SeriesTable } from "./series-table.tsx";
import type { Series } from "./use-series.ts";

/** What each party brings and takes, photo by photo. */
export function BringsTakesTable({ series, caption }: { readonly series: Series; readonly caption: string }) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { moments, photos, parties, name, date } = series;
  const { brings, takes } = t.charts.bars;
  return (
    <SeriesTable
      caption={caption}
      columns={[
        t.tables.columns.party,
        ...moments.flatMap(({ title, date: day }) => [brings, takes].map((side) => `${title}, ${date(day)}: ${side}`)),
      ]}
      rows={parties.map((id) => ({
        key: id,
        cells: [
          name(id),
          ...photos.flatMap(({ evaluation }): readonly TableCell[] => {
            if (!evaluation.indexOf.has(id)) return [t.series.notThere, t.series.notThere];
            const { brings: gave, takes: got } = evaluation.of(id);
            return [gave ?? 0, got ?? 0].map((value) => ({ shown: valueText(language, value), value }));
          }),
        ],
      }))}
    />
  );
}
