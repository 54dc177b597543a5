import type { Drawing } from "../../photo/drawing.ts";
import type { Language } from "../../text/language.ts";
import { drawingPng } from "./drawing-png.ts";

export const PHOTO_FORMATS = ["png", "svg", "pdf"] as const;

interface About {
  readonly language: Language;
  readonly date: string | null;
}

/** A sheet as a file. The fonts that go into SVG and PDF, and what writes PDF, come when they are asked for. */
export async function photoFile(
  sheet: Drawing,
  format: (typeof PHOTO_FORMATS)[number],
  { language, date }: About,
): Promise<Blob> {
  if (format === "png") return drawingPng(sheet);
  if (format === "svg") {
    const { svgFile } = await import("../../photo/svg-file.ts");
    return new Blob([svgFile(sheet)], { type: "image/svg+xml" });
  }
  const { pdfOf } = await import("../../photo/pdf.ts");
  const bytes = pdfOf([sheet], { title: sheet.title, language, date });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: "application/pdf" });
}
