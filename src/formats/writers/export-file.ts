import { spreadsheetText } from "../spreadsheet-text.ts";
import { tableText } from "../write-table.ts";
import { aboutTable } from "./about-rows.ts";
import { type Exported, type OutTable, wordedRows } from "./exported.ts";
import { flowTable } from "./flow-rows.ts";
import { findingTable, measureTable, methodTable, wholeTable } from "./numbers-out.ts";
import { partyTable } from "./party-rows.ts";

/** What can be handed to other programs. Evenwicht's own file is `document/`'s. */
export const EXPORT_FORMATS = ["xlsx", "csv", "gexf", "graphml", "kumu"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file of rows holds one table. */
export const EXPORT_TABLES = ["flows", "parties", "measures", "whole", "findings"] as const;
export type ExportTable = (typeof EXPORT_TABLES)[number];

export const EXPORT_ENDINGS: Readonly<Record<ExportFormat, string>> = {
  xlsx: "xlsx",
  csv: "csv",
  gexf: "gexf",
  graphml: "graphml",
  kumu: "json",
};

const TABLES: Readonly<Record<ExportTable, (exported: Exported) => OutTable>> = {
  flows: flowTable,
  parties: partyTable,
  measures: measureTable,
  whole: wholeTable,
  findings: findingTable,
};

/** Whom a file of CSV is for: programs, by the names and codes that they know, or people, in a spreadsheet of their language. */
export type CsvFor = "programs" | "spreadsheet";

/** A table as CSV. */
export function exportCsv(exported: Exported, name: ExportTable, csvFor: CsvFor = "programs"): string {
  const table = TABLES[name](exported);
  return csvFor === "programs"
    ? tableText([table.columns.map(({ id }) => id), ...table.rows])
    : spreadsheetText([table.columns.map(({ title }) => title), ...wordedRows(table)], exported.language);
}

/** The sheets of a workbook: every table there is, what the photo is about, and how the numbers were worked out. */
export const exportTables = (exported: Exported): readonly OutTable[] => [
  ...EXPORT_TABLES.map((one) => TABLES[one](exported)),
  aboutTable(exported),
  methodTable(exported),
];

/**
 * What everybody may see of a partnership, as a file. Words about measures (`measureWords`) have to be there. The same partnership
 * gives the same bytes. What writes each comes when it is asked for.
 */
export async function exportFile(
  exported: Exported,
  format: ExportFormat,
  table: ExportTable,
  csvFor: CsvFor = "programs",
): Promise<Uint8Array> {
  if (format === "xlsx") {
    const { writeXlsx } = await import("./write-xlsx.ts");
    return writeXlsx(exportTables(exported), exported.state.about.title);
  }
  return new TextEncoder().encode(
    format === "csv" ? exportCsv(exported, table, csvFor) : await graphText(exported, format),
  );
}

async function graphText(exported: Exported, format: Exclude<ExportFormat, "xlsx" | "csv">): Promise<string> {
  if (format === "gexf") return (await import("./write-gexf.ts")).writeGexf(exported);
  if (format === "graphml") return (await import("./write-graphml.ts")).writeGraphml(exported);
  return (await import("./write-kumu.ts")).writeKumu(exported);
}
