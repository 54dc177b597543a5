import { strToU8, type Zippable, zipSync } from "fflate";

/** A workbook of one sheet, in XML that can be read along. */
export const byHand = (rows: string, parts: Zippable = {}): Uint8Array =>
  zipSync({
    "xl/workbook.xml": strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
    ...parts,
  });

/** A cell with a text. */
export const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
/** The names of four columns, in row 1. */
export const HEADER = `<row r="1">${text("A1", "van")}${text("B1", "naar")}${text("C1", "gewicht")}${text("D1", "datum")}</row>`;
