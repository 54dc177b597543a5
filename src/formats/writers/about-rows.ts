import { exportTexts } from "../../text/sections/export-tables.ts";
import { ABOUT_FIELDS } from "../about-fields.ts";
import type { Exported, OutTable } from "./exported.ts";

/** What the photo is about and how it was looked at, so that who reads the workbook knows, and a photo that is made of it again is as this one. */
export function aboutTable({ state: { about }, evaluation, language }: Exported): OutTable {
  const { sheets, method } = exportTexts[language];
  const { lens, fairness, precision } = evaluation;
  const inForce = { ...about, lens, fairness, precision };
  return {
    name: sheets.photo,
    columns: [
      { id: "about", title: method.about, sort: "text" },
      { id: "text", title: method.text, sort: "text" },
    ],
    rows: ABOUT_FIELDS.map((field) => {
      const value = field.of(inForce);
      return [field.label(language), field.sort === "word" ? (field.words?.(language)[String(value)] ?? null) : value];
    }),
  };
}
