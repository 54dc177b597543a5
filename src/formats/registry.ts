import type { FileReader } from "./given-table.ts";

/** A format that is a text of its own. What reads it comes when it is asked for. */
export interface TextFormat {
  readonly name: string;
  readonly endings: readonly string[];
  /** Whether a text that begins so is of this format, whatever its name. */
  readonly begins: RegExp;
  readonly reader: () => Promise<FileReader>;
}

/** What may stand before the first tag of XML. */
const BEFORE_XML = "^\\s*(?:<\\?[^>]*>\\s*|<!--[\\s\\S]*?-->\\s*|<!DOCTYPE[^>]*>\\s*)*";
const xml = (tag: string): RegExp => new RegExp(`${BEFORE_XML}<(?:\\w+:)?${tag}[\\s>]`);

/** Every format that is read beside Evenwicht's own, tables in text, and XLSX. */
export const TEXT_FORMATS: readonly TextFormat[] = [
  {
    name: "GEXF",
    endings: ["gexf"],
    begins: xml("gexf"),
    reader: async () => (await import("./readers/gexf.ts")).readGexf,
  },
  {
    name: "GraphML",
    endings: ["graphml"],
    begins: xml("graphml"),
    reader: async () => (await import("./readers/graphml.ts")).readGraphml,
  },
];

const endingOf = (name: string | null): string => /\.([a-z0-9]+)$/i.exec(name ?? "")?.[1]?.toLowerCase() ?? "";

/** What XLSX calls itself, with macros or without. */
export const SHEET_ENDINGS: readonly string[] = ["xlsx", "xlsm"];

/** Whether a file, by its name, is no table in text: it may hold its own list of parties, and is never a plain list. */
export const mayHoldMore = (name: string): boolean =>
  ["json", ...SHEET_ENDINGS, ...TEXT_FORMATS.flatMap(({ endings }) => endings)].includes(endingOf(name));

const BEGINNING = 4_096;

/** The format of a text, by its name, else by how it begins; null for Evenwicht's own and for tables. */
export function formatOf(text: string, name: string | null): TextFormat | null {
  const beginning = text.slice(0, BEGINNING);
  return (
    TEXT_FORMATS.find(({ begins }) => begins.test(beginning)) ??
    TEXT_FORMATS.find(({ endings }) => endings.includes(endingOf(name))) ??
    null
  );
}
