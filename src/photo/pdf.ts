import { GState, jsPDF } from "jspdf";
import type { Language } from "../text/language.ts";
import { type Drawing, type Group, isGroup } from "./drawing.ts";
import { hasLetter } from "./font-letters.ts";
import { inFonts, type Made } from "./in-fonts.ts";
import { type Ink, isShape, type Lettering, OUTLINE, type Shape } from "./mark.ts";
import { type PaperFont, paperFonts, signFont } from "./paper-fonts.ts";
import { pathSteps } from "./path-steps.ts";
import { printColour } from "./print-palette.ts";
import type { Point } from "./scene.ts";

/** px are 96 to the inch, PDF's points 72. */
const POINT = 72 / 96;

interface PdfOptions {
  readonly title: string;
  readonly language: Language;
  /** YYYY-MM-DD: it stands as the day on which the file was made, so that the same photo gives the same file. */
  readonly date: string | null;
}

/** Drawings as the pages of a PDF, in vectors and with text that can be found. The same drawings give the same bytes. */
export function pdfOf(drawings: readonly Drawing[], { title, language, date }: PdfOptions): Made {
  const fonts = [...paperFonts, signFont];
  const { drawings: pages, missing } = inFonts(drawings, fonts);
  const [first] = pages;
  if (first === undefined) throw new Error("a PDF without a page");
  const pdf = new jsPDF({
    unit: "pt",
    format: formatOf(first),
    orientation: orientationOf(first),
    compress: true,
    // engines differ in the last digit of a sine: to a thousandth of a point the same photo is the same file in all of them
    floatPrecision: 3,
    putOnlyUsedFonts: true,
  });
  pdf.setCreationDate(`D:${(date ?? "2000-01-01").replaceAll("-", "")}000000+00'00'`);
  pdf.setFileId("0".repeat(32));
  pdf.setDocumentProperties({ title, creator: "Evenwicht" });
  pdf.setLanguage(language);
  for (const { family, weight, address } of fonts) {
    const name = nameOf(family, weight);
    pdf.addFileToVFS(`${name}.ttf`, address.slice(address.indexOf(",") + 1));
    pdf.addFont(`${name}.ttf`, name, "normal");
  }
  pages.forEach((page, index) => {
    if (index > 0) pdf.addPage(formatOf(page), orientationOf(page));
    for (const group of page.groups) drawGroup(pdf, group, { x: 0, y: 0 }, 1);
  });
  return { bytes: new Uint8Array(pdf.output("arraybuffer")), missing };
}

const formatOf = ({ width, height }: Drawing): [number, number] => [width * POINT, height * POINT];
const orientationOf = ({ width, height }: Drawing) => (width > height ? "landscape" : "portrait");
const nameOf = (family: string, weight: number): string => `${family}-${weight}`;

function drawGroup(pdf: jsPDF, group: Group, origin: Point, opacity: number): void {
  const at = { x: origin.x + (group.at?.x ?? 0), y: origin.y + (group.at?.y ?? 0) };
  const seen = opacity * (group.opacity ?? 1);
  for (const part of group.parts) {
    if (isGroup(part)) drawGroup(pdf, part, at, seen);
    else if (isShape(part)) drawShape(pdf, part, at, seen);
    else drawLettering(pdf, part, at, seen);
  }
}

function drawShape(pdf: jsPDF, shape: Shape, origin: Point, opacity: number): void {
  const scale = (shape.at?.scale ?? 1) * POINT;
  const at = { x: origin.x + (shape.at?.x ?? 0), y: origin.y + (shape.at?.y ?? 0) };
  const place = ({ x, y }: Point): [number, number] => [at.x * POINT + x * scale, at.y * POINT + y * scale];
  see(pdf, opacity * (shape.opacity ?? 1));
  for (const step of pathSteps(shape.d)) {
    if (step.to === "close") pdf.close();
    else if (step.to === "curve") pdf.curveTo(...place(step.control[0]), ...place(step.control[1]), ...place(step.at));
    else if (step.to === "move") pdf.moveTo(...place(step.at));
    else pdf.lineTo(...place(step.at));
  }
  if (shape.fill !== undefined) pdf.setFillColor(printColour(shape.fill));
  if (shape.stroke !== undefined) {
    pdf.setDrawColor(printColour(shape.stroke));
    pdf.setLineWidth((shape.width ?? 1) * scale);
    pdf.setLineDashPattern(
      (shape.dash ?? []).map((length) => length * scale),
      0,
    );
    pdf.setLineCap(shape.round === true ? "round" : "butt");
    pdf.setLineJoin(shape.round === true ? "round" : "miter");
  }
  if (shape.fill !== undefined && shape.stroke !== undefined) pdf.fillStroke();
  else if (shape.fill !== undefined) pdf.fill();
  else pdf.stroke();
}

function drawLettering(pdf: jsPDF, mark: Lettering, origin: Point, opacity: number): void {
  see(pdf, opacity);
  pdf.setFontSize(mark.size * POINT);
  const runs = runsOf(mark).map(({ text, font }) => ({ text, font, width: widthOf(pdf, text, font) }));
  const width = runs.reduce((sum, run) => sum + run.width, 0);
  const start = (origin.x + mark.x) * POINT - width * { start: 0, middle: 0.5, end: 1 }[mark.anchor];
  const write = (ink: Ink, renderingMode: "fill" | "stroke"): void => {
    pdf.setTextColor(printColour(ink));
    let x = start;
    for (const run of runs) {
      pdf.setFont(nameOf(run.font.family, run.font.weight), "normal");
      pdf.text(run.text, x, (origin.y + mark.y) * POINT, { renderingMode });
      x += run.width;
    }
  };
  if (mark.outlined === true) {
    pdf.setDrawColor(printColour("paper"));
    pdf.setLineWidth(OUTLINE * POINT);
    pdf.setLineDashPattern([], 0);
    pdf.setLineJoin("round");
    write("paper", "stroke");
  }
  write(mark.ink, "fill");
}

function widthOf(pdf: jsPDF, text: string, { family, weight }: PaperFont): number {
  pdf.setFont(nameOf(family, weight), "normal");
  return pdf.getTextWidth(text);
}

interface TextRun {
  readonly text: string;
  readonly font: PaperFont;
}

/** The text in its own font, and where that lacks a character in one that has it: a PDF knows no fonts that stand in. */
function runsOf({ text, face, weight }: Lettering): readonly TextRun[] {
  const own = paperFonts.find((font) => font.face === face && font.weight === weight);
  if (own === undefined) throw new Error(`no font for ${face} ${weight}`);
  if (/^[ -~]*$/.test(text)) return [{ text, font: own }];
  const runs: TextRun[] = [];
  for (const character of text) {
    const font = [own, ...paperFonts, signFont].find((one) => hasLetter(one, character)) ?? own;
    const last = runs.at(-1);
    if (last?.font === font) runs[runs.length - 1] = { text: last.text + character, font };
    else runs.push({ text: character, font });
  }
  return runs;
}

const see = (pdf: jsPDF, opacity: number): void => {
  pdf.setGState(new GState({ opacity, "stroke-opacity": opacity }));
};
