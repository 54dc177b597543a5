import type { Drawing } from "../../photo/drawing.ts";
import type { Language } from "../../text/language.ts";
import { drawingPng } from "./drawing-png.ts";

export const PHOTO_FORMATS = ["png", "svg", "pdf"] as const;

/** A file to hand over, and the characters that it has no letters for. */
export interface MadeFile {
  readonly blob: Blob;
  readonly missing: readonly string[];
}

interface About {
  readonly language: Language;
  readonly date: string | null;
}

/** A sheet as a file. The fonts that go into SVG and PDF, and what writes PDF, come when they are asked for. */
export async function photoFile(
  sheet: Drawing,
  format: (typeof PHOTO_FORMATS)[number],
  { language, date }: About,
): Promise<MadeFile> {
  // the page's own fonts are stood in for by the device's
  if (format === "png") return { blob: await drawingPng(sheet), missing: [] };
  if (format === "svg") {
    const { svgFile } = await import("../../photo/svg-file.ts");
    return { blob: new Blob([svgFile(sheet)], { type: "image/svg+xml" }), missing: [] };
  }
  const { pdfOf } = await import("../../photo/pdf.ts");
  const { bytes, missing } = pdfOf([sheet], { title: sheet.title, language, date });
  return { blob: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: "application/pdf" }), missing };
}
