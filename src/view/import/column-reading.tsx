import { type ColumnMeaning, IGNORE } from "../../domain/column-meaning.ts";
import type { Column } from "../../formats/columns.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { Samples } from "./samples.tsx";

interface ColumnReadingProps {
  /** From 1. */
  readonly number: number;
  readonly column: Column;
  /** What looks like a number is one, and was not typed as it stands: a workbook's own. */
  readonly numbers: boolean;
  readonly meanings: readonly ColumnMeaning[];
  readonly onChoose: (meaning: ColumnMeaning) => void;
}

/** One column: its header, what it is read as, and the first of its values. */
export function ColumnReading({ number, column, numbers, meanings, onChoose }: ColumnReadingProps) {
  const t = useAllTexts();
  const { columns } = t.importDialog;
  const name = column.header || columns.numbered(number);
  return (
    <li className={column.meaning === IGNORE ? "ignored" : undefined}>
      <span className="import-column-name" dir="auto">
        {name}
      </span>
      <select
        aria-label={columns.readAs(name)}
        value={column.meaning}
        onChange={(event) => onChoose(event.target.value as ColumnMeaning)}
      >
        {meanings.map((meaning) => (
          <option key={meaning} value={meaning}>
            {t.import.meanings[meaning]}
          </option>
        ))}
      </select>
      <Samples samples={column.samples} numbers={numbers} />
    </li>
  );
}
