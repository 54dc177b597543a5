import { BYTES_LIMIT } from "./decode.ts";
import type { FileReader } from "./given-table.ts";

/** A format that is a text of its own. What reads it comes when it is asked for. */
export interface TextFormat {
  readonly name: string;
  readonly endings: readonly string[];
  /** Whether a text that begins so is of this format, whatever its name. */
  readonly begins: RegExp;
  readonly reader: () => Promise<FileReader>;
}

/** What may stand before the first tag of XML. A comment ends where it first can: else many of them could be told apart in countless ways. */
const BEFORE_XML = "^\\s*(?:<\\?[^>]*>\\s*|<!--(?:(?!-->)[\\s\\S])*-->\\s*|<!DOCTYPE[^>]*>\\s*)*";
const xml = (tag: string): RegExp => new RegExp(`${BEFORE_XML}<(?:\\w+:)?${tag}[\\s>]`);

/** JSON of which one of these keys is seen, where it does not say to be Evenwicht's own. */
const holding = (...keys: readonly string[]): RegExp =>
  new RegExp(`^\\s*\\{(?![\\s\\S]{0,400}"format"\\s*:\\s*"evenwicht)[\\s\\S]*(?:${keys.join("|")})`);

/** An element that has its `data`, among the first things of a list. */
const ELEMENT = '\\[\\s*\\{(?:[^{}]|\\{[^{}]*\\})*"data"\\s*:\\s*\\{';
const CYTOSCAPE = new RegExp(
  `${holding('"target_cytoscapejs_version"', '"elements"\\s*:\\s*\\{', `"elements"\\s*:\\s*${ELEMENT}`).source}|^\\s*${ELEMENT}`,
);

/** A list of links: the first has an end. */
const LINKS = '^\\s*\\[\\s*\\{[^{}]*"(?:source|from)"\\s*:';

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
  {
    name: "Pajek",
    endings: ["net"],
    begins: /^\s*(?:%[^\n]*\n\s*)*\*(?:network|vertices)\b/i,
    reader: async () => (await import("./readers/pajek.ts")).readPajek,
  },
  {
    name: "UCINET DL",
    endings: ["dl"],
    begins: /^\s*dl[\s,]+(?:n[rcm]?|format)\s*=/i,
    reader: async () => (await import("./readers/dl.ts")).readDl,
  },
  {
    name: "Cytoscape",
    endings: ["cyjs"],
    begins: CYTOSCAPE,
    reader: async () => (await import("./readers/cytoscape.ts")).readCytoscape,
  },
  {
    name: "Gephi Lite",
    endings: [],
    begins: new RegExp(
      `${holding('"graphDataset"', '"type"\\s*:\\s*"gephi-lite"', '"(?:nodes|edges|links)"\\s*:\\s*\\[').source}|${LINKS}`,
    ),
    reader: async () => (await import("./readers/gephi-lite.ts")).readGephiLite,
  },
  {
    name: "Kumu",
    endings: [],
    begins: holding('"(?:elements|connections)"\\s*:\\s*\\['),
    reader: async () => (await import("./readers/kumu-json.ts")).readKumu,
  },
];

const endingOf = (name: string | null): string => /\.([a-z0-9]+)$/i.exec(name ?? "")?.[1]?.toLowerCase() ?? "";

/** What XLSX calls itself, with macros or without. */
export const SHEET_ENDINGS: readonly string[] = ["xlsx", "xlsm"];

/** Whether a file, by its name, is no table in text: it may hold its own list of parties, and is never a plain list. */
export const mayHoldMore = (name: string): boolean =>
  ["json", ...SHEET_ENDINGS, ...TEXT_FORMATS.flatMap(({ endings }) => endings)].includes(endingOf(name));

/** A graph in text says with every flow what a table says once above it. */
export const GRAPH_BYTES_LIMIT = 2 * BYTES_LIMIT;

/** How many bytes a file may have, by its name, to be read as something else than a plain list. */
export const bytesLimitOf = (name: string | null): number =>
  name !== null && mayHoldMore(name) && !SHEET_ENDINGS.includes(endingOf(name)) ? GRAPH_BYTES_LIMIT : BYTES_LIMIT;

/** So many characters of a text tell what it is. */
export const BEGINNING = 4_096;

/** The format of a text, by its name, else by how it begins; null for Evenwicht's own and for tables. */
export function formatOf(text: string, name: string | null): TextFormat | null {
  const beginning = text.slice(0, BEGINNING);
  return (
    TEXT_FORMATS.find(({ begins }) => begins.test(beginning)) ??
    TEXT_FORMATS.find(({ endings }) => endings.includes(endingOf(name))) ??
    null
  );
}
