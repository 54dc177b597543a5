import { isCalendarDate } from "../../domain/calendar-date.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { Cell } from "./cell.tsx";

interface DateCellProps {
  /** YYYY-MM-DD, or null. */
  readonly value: string | null;
  readonly label: string;
  /** Takes the date over, or says what is wrong. Null: none. */
  readonly onChange: (date: string | null, typing: string) => string | null;
}

/** A day that may be left empty. */
export function DateCell({ value, label, onChange }: DateCellProps) {
  const { tables } = useAllTexts();
  return (
    <Cell
      type="date"
      value={value ?? ""}
      label={label}
      onCommit={(typed, typing) => {
        if (typed === "") return onChange(null, typing);
        return isCalendarDate(typed) ? onChange(typed, typing) : tables.wrongDate;
      }}
    />
  );
}
