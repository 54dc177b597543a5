import { Button } from "react-aria-components/Button";
import { spreadsheetText } from "../../../formats/spreadsheet-text.ts";
import { ChartTable } from "../../charts/chart-table.tsx";
import { Icon } from "../../parts/icon.tsx";
import { savedCell, shownCell, type TableCell } from "../../parts/table-cell.ts";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace } from "../../workspace.ts";

interface SeriesTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly TableCell[] }[];
}

/** What a drawing of the series shows, to be read and to be saved. */
export function SeriesTable({ caption, columns, rows }: SeriesTableProps) {
  const { language, actions } = useWorkspace();
  const t = useAllTexts().series;
  const save = (): void => {
    const text = spreadsheetText([columns, ...rows.map(({ cells }) => cells.map(savedCell))], language);
    actions.saveMade(new Blob([text], { type: "text/csv" }), "csv");
  };
  return (
    <div className="series-table">
      <ChartTable
        caption={caption}
        columns={columns.map((name) => ({ name }))}
        rows={rows.map(({ key, cells }) => ({ key, cells: cells.map((cell) => shownCell(cell, language)) }))}
      />
      <Button className="button" onPress={save} aria-label={`${t.save}: ${caption}`}>
        <Icon name="download" />
        {t.save}
      </Button>
    </div>
  );
}
