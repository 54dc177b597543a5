import { type Fault, fault, type Place } from "../domain/fault.ts";
import type { About } from "../domain/partnership.ts";
import { LANGUAGES } from "../text/language.ts";
import { exportTexts } from "../text/sections/export-tables.ts";
import { ABOUT_FIELDS, type AboutField } from "./about-fields.ts";
import { readDate } from "./date-cell.ts";
import { checkNumber, readNumber } from "./decimal.ts";
import { fold } from "./fold.ts";
import type { TableRow } from "./table.ts";

/** What a workbook says of its photo as a whole, laid over what is said of any that comes from a file. */
export type GivenAbout = (about: About) => About;

/** Whether a sheet is the one on the photo as a whole that an export has, in either language. */
export const isAboutSheet = (name: string, rows: readonly TableRow[]): boolean =>
  LANGUAGES.some((language) => {
    const { sheets, method } = exportTexts[language];
    const [first = "", second = ""] = rows[0]?.cells ?? [];
    return (
      fold(name) === fold(sheets.photo) && fold(first) === fold(method.about) && fold(second) === fold(method.text)
    );
  });

/** What such a sheet says. What is left empty, or was added by hand under another name, says nothing. */
export function readAbout(
  rows: readonly TableRow[],
  at: Place,
): { readonly about: GivenAbout; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const said: GivenAbout[] = [];
  for (const row of rows.slice(1)) {
    const [label = "", cell = ""] = row.cells;
    const field = ABOUT_FIELDS.find((one) => LANGUAGES.some((language) => fold(one.label(language)) === fold(label)));
    if (field === undefined || cell === "") continue;
    const value = saidIn(field, cell, row.numbers?.[1], { ...at, row: row.row, column: 2 }, label);
    if (typeof value === "object") faults.push(value);
    else said.push((about) => field.put(about, value));
  }
  return { about: (about) => said.reduce((before, put) => put(before), about), faults };
}

function saidIn(
  { sort, least = 0, words }: AboutField,
  cell: string,
  number: number | undefined,
  at: Place,
  column: string,
): string | number | Fault {
  const details = { column, text: cell };
  if (sort === "date") return readDate(cell)?.date ?? fault("not-a-date", at, details);
  if (sort === "number") {
    const value = number === undefined ? readNumber(cell, cell.includes(",") ? "," : ".") : checkNumber(number);
    if (typeof value === "string") return fault(value, at, details);
    return value < least ? fault("not-a-number", at, details) : value;
  }
  if (sort === "text" || words === undefined) return cell;
  const all = LANGUAGES.flatMap((language) => Object.entries(words(language)));
  const found = all.find(([, text]) => fold(text) === fold(cell));
  return found?.[0] ?? fault("unknown-word", at, { ...details, allowed: all.map(([, text]) => text) });
}
