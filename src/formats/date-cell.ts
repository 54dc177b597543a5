import { isCalendarDay } from "../domain/calendar-date.ts";

/** A calendar day as `YYYY-MM-DD`, and whether it stood there with the day first. */
export interface DateReading {
  readonly date: string;
  readonly dayFirst: boolean;
}

const YEAR_FIRST = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]\d{2}:\d{2}.*)?$/;
/** With dashes or full stops, as Dutch and German spreadsheets write it. With slashes it could be either order. */
const DAY_FIRST = /^(\d{1,2})[-.](\d{1,2})[-.](\d{4})$/;

/** The day that a cell names; null where it names none, or one that no calendar has. */
export function readDate(cell: string): DateReading | null {
  const yearFirst = YEAR_FIRST.exec(cell);
  const dayFirst = DAY_FIRST.exec(cell);
  const [year, month, day] = yearFirst?.slice(1, 4) ?? dayFirst?.slice(1, 4).reverse() ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCalendarDay(Number(year), Number(month), Number(day)) ? { date, dayFirst: dayFirst !== null } : null;
}
