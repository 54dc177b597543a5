import type { ColumnMeaning } from "../../domain/column-meaning.ts";
import type { TableReading } from "../../formats/import-preview.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { Choice } from "./choice.tsx";
import { Samples } from "./samples.tsx";

interface MatrixReadingProps {
  readonly table: TableReading;
  /** What a row of the table that was made of it means: who stands at the row, above the column, and the number. */
  readonly onChoose: (columns: readonly ColumnMeaning[]) => void;
}

/** What the numbers of a matrix may be. */
const NUMBERS = ["weight", "amount", "cost", "worth"] as const satisfies readonly ColumnMeaning[];

/** How a square of names is read: whether the row gives or the column, and what the numbers say. */
export function MatrixReading({ table, onChoose }: MatrixReadingProps) {
  const t = useAllTexts();
  const { matrix } = t.importDialog;
  const [row, column, cell] = table.columns;
  if (row === undefined || column === undefined || cell === undefined) return null;
  const [atRow = "", above = ""] = [row.samples[0], column.samples[0]];
  return (
    <>
      <div className="import-settings">
        <Choice
          label={matrix.gives}
          value={row.meaning}
          options={[
            ["source", matrix.byRow(atRow, above)],
            ["target", matrix.byColumn(atRow, above)],
          ]}
          onChange={(meaning) =>
            onChoose(meaning === "source" ? ["source", "target", cell.meaning] : ["target", "source", cell.meaning])
          }
        />
        <Choice
          label={matrix.numbers}
          value={cell.meaning}
          options={NUMBERS.map((meaning) => [meaning, t.import.meanings[meaning]])}
          onChange={(meaning) => onChoose([row.meaning, column.meaning, meaning as ColumnMeaning])}
        />
      </div>
      <ul className="import-columns import-sides">
        {(["rows", "columns", "cells"] as const).map((side, i) => (
          <li key={side}>
            <span className="import-column-name">{matrix[side]}</span>
            <Samples samples={[row, column, cell][i]!.samples} numbers={table.decimal.sign === "."} />
          </li>
        ))}
      </ul>
    </>
  );
}
