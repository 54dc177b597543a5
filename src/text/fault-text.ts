import type { Fault } from "../domain/fault.ts";
import type { Language } from "./language.ts";
import { capital } from "./numbers.ts";
import { quoted } from "./quoted.ts";
import { faultPlaces } from "./sections/fault-places.ts";
import { faults } from "./sections/faults.ts";

/** The column that a fault is in, by its header, else by its number; null where it is in none. */
function columnOf(language: Language, { at, details }: Fault): string | null {
  if (at.row === undefined || at.column === undefined) return null;
  const named = "column" in details && details.column !== String(at.column);
  if (at.counts !== undefined && !named) return null;
  const header = named ? quoted(details.column) : at.column;
  return `${faultPlaces[language].place.column} ${header}`;
}

/** `/snapshots/0/state/flows/3/amount` for people: "foto 1, stroom 4, amount". The keys are those in the file. */
function pointerText(language: Language, pointer: string): string {
  const nouns = new Map(Object.entries(faultPlaces[language].noun));
  const keys = pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  return keys
    .flatMap((key, i) => {
      const above = nouns.get(keys[i - 1] ?? "");
      if (above !== undefined && /^\d+$/.test(key)) return [`${above} ${Number(key) + 1}`];
      const holds = nouns.has(key) && /^\d+$/.test(keys[i + 1] ?? "");
      return holds || (key === "state" && keys[0] === "snapshots" && i === 2) ? [] : [key];
    })
    .join(", ");
}

function whereOf(language: Language, fault: Fault): string {
  const { row, pointer, sheet, counts } = fault.at;
  if (pointer !== undefined) return pointerText(language, pointer);
  const places = faultPlaces[language].place;
  const within = sheet === undefined ? [] : [counts === undefined ? `${places.sheet} ${quoted(sheet)}` : sheet];
  if (row === undefined) return within.join("");
  const column = columnOf(language, fault);
  const inText = fault.code === "json-syntax" || fault.code === "duplicate-key";
  const counted = places[inText ? "lines" : (counts ?? "row")];
  return [...within, `${counted} ${row}`, ...(column === null ? [] : [column])].join(", ");
}

// Code and details belong together by the type of `Fault`, which the compiler does not follow into a record.
const messageOf = (language: Language, { code, details }: Fault): string =>
  (faults[language][code] as (details: Fault["details"]) => string)(details);

/**
 * A fault for people: where it is ("Rij 14, kolom “gewicht”", in a document "Stroom 4, amount"; empty for the file as
 * a whole), and what is wrong and what would be right.
 */
export const wordFault = (language: Language, fault: Fault): { readonly where: string; readonly message: string } => ({
  where: capital(whereOf(language, fault)),
  message: capital(messageOf(language, fault)),
});

/**
 * A fault as the command line prints it, on one line: `FILE:ROW:COLUMN: …`, for the syntax of JSON
 * `FILE:LINE:COLUMN: …`, for its content `FILE:/pointer: …`. `file` is for a fault that names none itself.
 */
export function faultLine(language: Language, fault: Fault, file: string): string {
  const { row, column, pointer, sheet, counts } = fault.at;
  const place = pointer === undefined ? [sheet, row, ...(counts === undefined ? [column] : [])] : [pointer];
  const named = "column" in fault.details ? columnOf(language, fault) : null;
  return `${[fault.at.file ?? file, ...place.filter((part) => part !== undefined && part !== "")].join(":")}: ${
    named === null ? messageOf(language, fault) : `${named}: ${messageOf(language, fault)}`
  }`;
}
