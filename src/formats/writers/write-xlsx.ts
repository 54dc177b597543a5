import { strToU8, zipSync } from "fflate";
import { escaped } from "../../photo/svg.ts";
import { escapeCell } from "../formula-safe.ts";
import type { CellValue } from "../write-table.ts";
import { asXlsxText } from "../xlsx-text.ts";
import { type ColumnSort, type OutTable, wordedRows } from "./exported.ts";

/** A zip says when each file was made; ours says the first day that one can say, so that the same is the same. */
const MADE = "1980-01-01T12:00:00";

/** The styles by their place in `STYLES`. */
const STYLE = { plain: 0, header: 1, number: 2, date: 3, text: 4 } as const;
const WIDTHS: Readonly<Record<ColumnSort, number>> = { text: 24, number: 14, date: 12 };
/** Texts wider than this are wrapped, as are those of several lines. */
const WIDEST = 60;

/**
 * A workbook with a sheet for each table: names of columns that stay in view, numbers unrounded but shown short, days as days. Every text is a
 * text: none can become a formula, not even when it is saved as CSV. The same tables give the same bytes.
 */
export function writeXlsx(tables: readonly OutTable[], title: string): Uint8Array {
  const names = sheetNames(tables);
  const files: Record<string, string> = {
    "[Content_Types].xml": `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEETML}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEETML}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${tables.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${SHEETML}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    "docProps/core.xml": `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:creator>Evenwicht</dc:creator></cp:coreProperties>`,
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships">${tables.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join("")}<Relationship Id="rId${tables.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `${XML}${STYLES}`,
  };
  for (const [i, table] of tables.entries()) files[`xl/worksheets/sheet${i + 1}.xml`] = `${XML}${sheetXml(table)}`;
  const packed = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(packed, { level: 6, mtime: MADE });
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="0.###"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf></cellXfs></styleSheet>`;

function sheetXml(table: OutTable): string {
  const { columns } = table;
  const rows = wordedRows(table);
  const widths = columns.map(({ sort, title }, i) => {
    const longest = rows.reduce(
      (most, row) => Math.max(most, typeof row[i] === "string" ? row[i].length : 0),
      title.length,
    );
    return Math.min(WIDEST, Math.max(sort === "text" ? 8 : WIDTHS[sort], longest + 2));
  });
  const header = columns.map(({ title }, i) => textCell(title, STYLE.header, `${lettersOf(i)}1`)).join("");
  const body = rows.map(
    (row, r) =>
      `<row r="${r + 2}">${row.map((value, i) => cellXml(value, columns[i]?.sort ?? "text", `${lettersOf(i)}${r + 2}`)).join("")}</row>`,
  );
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join("")}</cols><sheetData><row r="1">${header}</row>${body.join("")}</sheetData></worksheet>`;
}

const textCell = (text: string, style: number, at: string): string =>
  `<c r="${at}"${style === STYLE.plain ? "" : ` s="${style}"`} t="inlineStr"><is><t xml:space="preserve">${escaped(asXlsxText(escapeCell(text)))}</t></is></c>`;

function cellXml(value: CellValue, sort: ColumnSort, at: string): string {
  if (value === null || value === "" || (typeof value === "number" && !Number.isFinite(value))) return "";
  if (typeof value === "boolean") return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "number") return `<c r="${at}" s="${STYLE.number}"><v>${value}</v></c>`;
  const day = sort === "date" ? dayNumber(value) : null;
  if (day !== null) return `<c r="${at}" s="${STYLE.date}"><v>${day}</v></c>`;
  return textCell(value, value.length > WIDEST || value.includes("\n") ? STYLE.text : STYLE.plain, at);
}

/** The letters of a column, from 0: A … Z, AA … */
const lettersOf = (column: number): string =>
  (column < 26 ? "" : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** YYYY-MM-DD as Excel counts days; null for what it has none for: before March 1900. */
function dayNumber(date: string): number | null {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const days = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return Number.isInteger(days) && days > 60 ? days : null;
}

/** Names that every program takes: 31 characters, none of `[ ] : * ? / \`, each once. */
function sheetNames(tables: readonly OutTable[]): readonly string[] {
  const taken = new Set<string>();
  return tables.map(({ name }) => {
    const plain = asXlsxText(name.replace(/[[\]:*?/\\']/g, " ").trim() || "-").slice(0, 31);
    let free = plain;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${plain.slice(0, 27)} ${number}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
