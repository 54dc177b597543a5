import { type Fault, fault, type Place } from "../../domain/fault.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import { wordsIn } from "./words-in-line.ts";

const FORMATS = ["fullmatrix", "edgelist1", "nodelist1", "lowerhalf", "upperhalf", "edgelist2", "nodelist2"] as const;
export type DlFormat = (typeof FORMATS)[number];

export interface Line {
  readonly row: number;
  readonly words: readonly string[];
}

/** What stands above the data of a DL file. */
export interface DlHeader {
  readonly format: DlFormat;
  readonly size: { readonly rows: number; readonly columns: number };
  /** Whether rows and columns are two lists, each with its own parties. */
  readonly isOfTwo: boolean;
  readonly matrices: number;
  /** Names of the matrices. */
  readonly kinds: readonly string[];
  readonly labels: { readonly rows: readonly string[]; readonly columns: readonly string[] };
  /** Whether labels stand among the data, before the rows and above the columns. */
  readonly embedded: { readonly rows: boolean; readonly columns: boolean };
  /** Null: it does not say. */
  readonly diagonal: boolean | null;
}

export const notDl = (at: Place, text: string, wanted: string): Fault =>
  fault("not-in-format", at, { format: "UCINET DL", text, wanted });

/** What begins a phrase of the header, after which a list of labels is over. */
const PHRASE =
  /\b(?:(row|col(?:umn)?|matrix|level)\s+)?labels\b(?:\s+(embedded))?\s*:?|\b(?:format|diagonal|n[rcm]?)\s*=/gi;

/** Phrases in any order (UCINET 6, "DL language"): how many rows, columns and matrices, the format, labels, the diagonal. */
export function readDlHeader(
  lines: readonly string[],
  at: (row: number) => Place,
  characters: number,
): Result<DlHeader> {
  const head = lines.join("\n");
  const rowOf = (phrase: RegExp): number =>
    1 +
    Math.max(
      0,
      lines.findIndex((line) => phrase.test(line)),
    );
  const countOf = (name: string): number => Number(new RegExp(`\\b${name}\\s*=\\s*(\\d+)`, "i").exec(head)?.[1] ?? 0);
  const wanted = (row: number, text: string, what: string) => fail([notDl(at(row), text, what)]);

  const [rows, columns] = [countOf("nr") || countOf("n"), countOf("nc") || countOf("n")];
  // A party that is in no line of a small file is there by its number alone: so many are a trap.
  const isTrap = Math.max(rows, columns) * Math.max(1, countOf("nm")) > Math.max(10_000, characters);
  if (rows === 0 || columns === 0 || isTrap)
    return wanted(1, lines[0]?.trim() ?? "", rows === columns ? "dl n=9" : "dl nr=9 nc=4");

  const word = /\bformat\s*=\s*(\w+)/i.exec(head)?.[1]?.toLowerCase() ?? FORMATS[0];
  const format = FORMATS.find((one) => one === word || one === `${word}1`);
  if (format === undefined) return wanted(rowOf(/\bformat\s*=/i), word, FORMATS.join(", "));
  const isOfTwo = format.endsWith("2") || (format === "fullmatrix" && rows !== columns);
  if (rows !== columns && !isOfTwo) return fail([fault("not-square", at(rowOf(/\bn[rc]\s*=/i)), { rows, columns })]);

  const lists = new Map<string, readonly string[]>();
  const embedded = { rows: false, columns: false };
  const phrases = [...head.matchAll(PHRASE)];
  for (const [i, { 0: phrase, 1: of = "", 2: isEmbedded, index }] of phrases.entries()) {
    if (!/labels/i.test(phrase)) continue;
    const sort = of.slice(0, 3).toLowerCase();
    if (isEmbedded === undefined) {
      const list = wordsIn(head.slice(index + phrase.length, phrases[i + 1]?.index), true);
      lists.set(sort, sort === "mat" ? list : list.slice(0, sort === "col" ? columns : rows));
    } else {
      if (sort !== "col") embedded.rows = true;
      if (sort !== "row") embedded.columns = true;
    }
  }
  const kinds = lists.get("mat") ?? [];
  const [ofRows, ofColumns] = [lists.get("") ?? lists.get("row"), lists.get("col")];
  const labels = isOfTwo
    ? { rows: ofRows ?? [], columns: ofColumns ?? [] }
    : { rows: ofRows ?? ofColumns ?? [], columns: ofColumns ?? ofRows ?? [] };
  const differs = isOfTwo ? -1 : labels.columns.findIndex((label, i) => labels.rows[i] !== label);
  if (differs !== -1)
    return wanted(rowOf(/\bcol(?:umn)?\s+labels/i), labels.columns[differs] ?? "", labels.rows[differs] ?? "");
  const diagonal = /\bdiagonal\s*=?\s*(absent|present)/i.exec(head)?.[1]?.toLowerCase();
  return succeed({
    format,
    size: { rows, columns },
    isOfTwo,
    kinds,
    labels,
    embedded,
    matrices: countOf("nm") || Math.max(1, kinds.length),
    diagonal: diagonal === undefined ? null : diagonal === "present",
  });
}
