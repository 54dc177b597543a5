import { Button } from "react-aria-components/Button";
import { tableText } from "../../../formats/write-table.ts";
import { decimalText } from "../../../text/numbers.ts";
import { ChartTable } from "../../charts/chart-table.tsx";
import { Icon } from "../../parts/icon.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace } from "../../workspace.ts";

/** A number with its words is shown in words, and saved as a number. */
export type SeriesCell = string | number | null | { readonly shown: string; readonly value: number | null };

interface SeriesTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly SeriesCell[] }[];
}

/** What a drawing of the series shows, to be read and to be saved. */
export function SeriesTable({ caption, columns, rows }: SeriesTableProps) {
  const { language, actions } = useWorkspace();
  const t = useAllTexts().series;
  const shown = (cell: SeriesCell): string =>
    cell === null
      ? "–"
      : typeof cell === "object"
        ? cell.shown
        : typeof cell === "number"
          ? decimalText(language, cell)
          : cell;
  const saved = (cell: SeriesCell): string | number | null =>
    cell !== null && typeof cell === "object" ? cell.value : cell;
  const save = (): void => {
    const text = tableText([columns, ...rows.map(({ cells }) => cells.map(saved))]);
    actions.saveMade(new Blob([text], { type: "text/csv" }), "csv");
  };
  return (
    <div className="series-table">
      <ChartTable
        caption={caption}
        columns={columns.map((name) => ({ name }))}
        rows={rows.map(({ key, cells }) => ({ key, cells: cells.map(shown) }))}
      />
      <Button className="button" onPress={save} aria-label={`${t.save}: ${caption}`}>
        <Icon name="download" />
        {t.save}
      </Button>
    </div>
  );
}
