import { GState, jsPDF } from "jspdf";
import type { Language } from "../text/language.ts";
import { type Drawing, type Group, isGroup } from "./drawing.ts";
import { type Ink, isShape, type Lettering, OUTLINE, type Shape } from "./mark.ts";
import { paperFonts } from "./paper-fonts.ts";
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
export function pdfOf(pages: readonly Drawing[], { title, language, date }: PdfOptions): Uint8Array {
  const [first] = pages;
  if (first === undefined) throw new Error("a PDF without a page");
  const pdf = new jsPDF({
    unit: "pt",
    format: formatOf(first),
    orientation: orientationOf(first),
    compress: true,
    putOnlyUsedFonts: true,
  });
  pdf.setCreationDate(`D:${(date ?? "2000-01-01").replaceAll("-", "")}000000+00'00'`);
  pdf.setFileId("0".repeat(32));
  pdf.setDocumentProperties({ title, creator: "Evenwicht" });
  pdf.setLanguage(language);
  for (const { family, weight, address } of paperFonts) {
    const name = nameOf(family, weight);
    pdf.addFileToVFS(`${name}.ttf`, address.slice(address.indexOf(",") + 1));
    pdf.addFont(`${name}.ttf`, name, "normal");
  }
  pages.forEach((page, index) => {
    if (index > 0) pdf.addPage(formatOf(page), orientationOf(page));
    for (const group of page.groups) drawGroup(pdf, group, { x: 0, y: 0 }, 1);
  });
  return new Uint8Array(pdf.output("arraybuffer"));
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
  const font = paperFonts.find(({ face, weight }) => face === mark.face && weight === mark.weight);
  if (font === undefined) throw new Error(`no font for ${mark.face} ${mark.weight}`);
  see(pdf, opacity);
  pdf.setFont(nameOf(font.family, font.weight), "normal");
  pdf.setFontSize(mark.size * POINT);
  const [x, y] = [(origin.x + mark.x) * POINT, (origin.y + mark.y) * POINT];
  const align = ({ start: "left", middle: "center", end: "right" } as const)[mark.anchor];
  const write = (ink: Ink, renderingMode: "fill" | "stroke"): void => {
    pdf.setTextColor(printColour(ink));
    pdf.text(mark.text, x, y, { align, renderingMode });
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

const see = (pdf: jsPDF, opacity: number): void => {
  pdf.setGState(new GState({ opacity, "stroke-opacity": opacity }));
};
