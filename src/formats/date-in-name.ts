import { isCalendarDay } from "../domain/calendar-date.ts";

const MONTHS: readonly (readonly string[])[] = [
  ["january", "jan", "januari"],
  ["february", "feb", "februari"],
  ["march", "mar", "maart", "mrt"],
  ["april", "apr"],
  ["may", "mei"],
  ["june", "jun", "juni"],
  ["july", "jul", "juli"],
  ["august", "aug", "augustus"],
  ["september", "sep", "sept"],
  ["october", "oct", "oktober", "okt"],
  ["november", "nov"],
  ["december", "dec"],
];
/** By the month in which each begins; the winter of a year is that with which the year begins. */
const SEASONS: Readonly<Record<string, number>> = {
  winter: 1,
  spring: 3,
  lente: 3,
  voorjaar: 3,
  summer: 6,
  zomer: 6,
  autumn: 9,
  fall: 9,
  herfst: 9,
  najaar: 9,
};

/**
 * The date in a file's name, as YYYY-MM-DD; null where there is none. Of a month, a season or a year it is the first day.
 * `exact`: the name says the day.
 */
export function dateInName(name: string): { readonly date: string; readonly exact: boolean } | null {
  const parts =
    name
      .replace(/^.*[/\\]/, "")
      .replace(/\.[^.]*$/, "")
      .toLowerCase()
      .match(/\d+|\p{L}+/gu) ?? [];
  const dated = (year: number, month: number, day: number, exact: boolean) =>
    isCalendarDay(year, month, day)
      ? { date: `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`, exact }
      : null;
  const isYear = (part: string | undefined): boolean => /^(19|20)\d\d$/.test(part ?? "");
  for (const part of parts) {
    const [, year, month, day] = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(part) ?? [];
    const found = year === undefined ? null : dated(Number(year), Number(month), Number(day), true);
    if (found !== null) return found;
  }
  const at = parts.findIndex(isYear);
  if (at === -1) return null;
  const year = Number(parts[at]);
  const monthOf = (part: string | undefined): number => {
    if (part === undefined) return 0;
    if (/^\d{1,2}$/.test(part)) return Number(part);
    return MONTHS.findIndex((words) => words.includes(part)) + 1;
  };
  const dayOf = (part: string | undefined): number => (/^\d{1,2}$/.test(part ?? "") ? Number(part) : 0);
  const [next, afterNext, last, beforeLast] = [parts[at + 1], parts[at + 2], parts[at - 1], parts[at - 2]];
  const season = [next, last].map((part) => SEASONS[part ?? ""]).find((month) => month !== undefined);
  return (
    (monthOf(next) > 0
      ? (dated(year, monthOf(next), dayOf(afterNext), true) ?? dated(year, monthOf(next), 1, false))
      : null) ??
    (monthOf(last) > 0
      ? (dated(year, monthOf(last), dayOf(beforeLast), true) ?? dated(year, monthOf(last), 1, false))
      : null) ??
    dated(year, season ?? 1, 1, false)
  );
}
