import type { Drawing, Group } from "../../photo/drawing.ts";
import type { Ink, Lettering, Shape } from "../../photo/mark.ts";
import { onPaper } from "../../photo/paper-weights.ts";
import { PAPER_SIZE } from "../../photo/photo-sheet.ts";
import { type Face, shorten, textWidth } from "../../photo/text-width.ts";
import { wrapText } from "../../photo/wrap-text.ts";
import { allMessages } from "../../text/all-messages.ts";
import { type Piece, type Placed, pageUp } from "./page-up.ts";
import { MARGIN, TEXT_WIDTH } from "./photo-section.ts";
import type { Block, Column, Fact, Report } from "./report.ts";

const { width, height } = PAPER_SIZE.a4;
/** Where the text begins and ends on a page. px */
const TOP = 74;
const BOTTOM = height - 62;

interface Style {
  readonly face: Face;
  readonly size: number;
  readonly weight: number;
  readonly ink: Ink;
}
const BODY: Style = { face: "sans", size: 13, weight: 400, ink: "ink" };
const QUIET: Style = { ...BODY, ink: "ink-2" };
const SMALL: Style = { ...QUIET, size: 11 };
const TITLE: Style = { face: "serif", size: 30, weight: 500, ink: "ink" };
const HEADINGS: Readonly<Record<2 | 3 | 4, { readonly style: Style; readonly gap: number }>> = {
  2: { style: { ...TITLE, size: 23 }, gap: 30 },
  3: { style: { ...BODY, size: 15, weight: 700 }, gap: 20 },
  4: { style: { ...BODY, weight: 600 }, gap: 16 },
};
const HEADLINE: Style = { ...TITLE, size: 17 };
const QUESTION: Style = { ...TITLE, size: 16 };
/** Between paragraphs. */
const GAP = 8;
/** How wide the names of facts are, and how far what stands out is set in from its line. */
const NAMES = 138;
const INSET = 14;

/** The report on upright sheets of A4: numbered, with its title and day at their heads. */
export function reportPages(report: Report): readonly Drawing[] {
  const pages = pageUp(piecesOf(report), BOTTOM - TOP);
  return pages.map((placed, index) =>
    onPaper({
      width,
      height,
      title: report.title,
      groups: [
        ...placed.map(({ piece, y }: Placed): Group => ({ at: { x: MARGIN, y: TOP + y }, parts: piece.parts })),
        { parts: [...(index === 0 ? [] : headOf(report)), footOf(report, index + 1, pages.length)] },
      ],
    }),
  );
}

function headOf({ title, day }: Report): Group["parts"] {
  const room = TEXT_WIDTH - textWidth(day, SMALL.face, SMALL.size) - 24;
  return [
    letters(shorten(title, room, SMALL.face, SMALL.size), MARGIN, 42, { ...SMALL, weight: 600 }),
    { ...letters(day, width - MARGIN, 42, SMALL), anchor: "end" },
    rule(MARGIN, 51, TEXT_WIDTH),
  ];
}

const footOf = ({ language }: Report, at: number, of: number): Lettering => ({
  ...letters(allMessages[language].report.page(at, of), width - MARGIN, height - 34, SMALL),
  anchor: "end",
});

const piecesOf = ({ title, about, opening, sections }: Report): readonly Piece[] => [
  ...lines(title, TITLE),
  ...lines(about, QUIET, { gap: 6 }),
  ...lines(opening, BODY, { gap: GAP }),
  ...sections.flatMap((section) => [
    ...heading(section.title, 2).map((piece, index) => ({
      ...piece,
      first: index === 0 && section.newPage === true,
    })),
    ...section.blocks.flatMap((block, at) => {
      const pieces = blockPieces(block);
      // what a section begins with says what comes: it is not left alone at the foot of a page
      const begins = at === 0 && block.sort === "text" && section.blocks.length > 1;
      return begins
        ? pieces.map((piece, nth) => (nth === pieces.length - 1 ? { ...piece, keep: true } : piece))
        : pieces;
    }),
  ]),
];

function blockPieces(block: Block): readonly Piece[] {
  switch (block.sort) {
    case "heading":
      return heading(block.text, block.level);
    case "text":
      return lines(block.text, BODY, { gap: GAP });
    case "question":
      return lines(block.text, QUESTION, { gap: GAP + 4 });
    case "facts":
      return together(block.facts.flatMap((fact, index) => factPieces(fact, 0, index === 0 ? GAP : 4)));
    case "finding":
      return findingPieces(block);
    case "photo": {
      const { drawing } = block;
      return [{ height: drawing.height + GAP, gap: GAP + 4, parts: drawing.groups, keep: true }];
    }
    case "table":
      return tablePieces(block.columns, block.rows);
  }
}

const heading = (text: string, level: 2 | 3 | 4): readonly Piece[] =>
  lines(text, HEADINGS[level].style, { gap: HEADINGS[level].gap }).map((piece) => ({ ...piece, keep: true }));

/** All of it on one page, along a line. */
function findingPieces({ headline, note, facts, question }: Extract<Block, { sort: "finding" }>): readonly Piece[] {
  const pieces = [
    ...lines(note === null ? headline : `${headline} (${note})`, HEADLINE, { gap: 18, x: INSET }),
    ...facts.flatMap((fact, index) => factPieces(fact, INSET, index === 0 ? GAP : 4)),
    ...lines(question, QUESTION, { gap: GAP, x: INSET }),
  ];
  return together(pieces).map((piece, index) => {
    // the line runs on through what is left free between its pieces
    const above = index === 0 ? 0 : piece.gap;
    const edge: Shape = { d: box(0, -above, 3, piece.height + above), fill: "table-edge" };
    return { ...piece, parts: [edge, ...piece.parts] };
  });
}

/** On one page, as long as they find room on one. */
const together = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, index) => ({ ...piece, keep: index < pieces.length - 1 }));

/** Its name, and beside it what is said. What has no name begins at the edge. */
function factPieces({ name, text, address }: Fact, x: number, gap: number): readonly Piece[] {
  const said = address === undefined ? text : `${text}. ${address}`;
  const from = name === "" ? x : x + NAMES;
  const pieces = lines(said, BODY, { gap, x: from });
  const named = name === "" ? [] : lines(name, QUIET, { gap, x, room: NAMES - 10 });
  return Array.from({ length: Math.max(pieces.length, named.length) }, (_, index) => {
    const [own, beside] = [pieces[index], named[index]];
    const piece = (own ?? beside)!;
    return { ...piece, parts: [...(beside?.parts ?? []), ...(own?.parts ?? [])] };
  });
}

const CELL = { ...BODY, size: 12 };
const PAD = 6;
/** A table of at most half a page is not torn apart at all. */
const WHOLE_TABLE = (BOTTOM - TOP) / 2;

function tablePieces(columns: readonly Column[], rows: readonly (readonly string[])[]): readonly Piece[] {
  const head = {
    ...rowPiece(
      columns,
      columns.map(({ title }) => title),
      true,
    ),
    keep: true,
    gap: GAP + 4,
  };
  const body = rows.map((cells) => ({ ...rowPiece(columns, cells, false), again: head }));
  const whole = [head, ...body];
  const tall = whole.reduce((sum, piece) => sum + piece.height, 0);
  return tall <= WHOLE_TABLE ? together(whole) : whole;
}

function rowPiece(columns: readonly Column[], cells: readonly string[], head: boolean): Piece {
  let left = 0;
  const drawn = columns.map(({ align, share }, index) => {
    const room = share * TEXT_WIDTH;
    const style = head || index === 0 ? { ...CELL, weight: 600 } : CELL;
    const at = align === "right" ? left + room - 2 * PAD : left;
    left += room;
    return wrapText(cells[index] ?? "", room - 2 * PAD, style.face, style.size).map(
      (text, line): Lettering => ({
        ...letters(text, at, PAD + style.size + line * stepOf(style), style),
        anchor: align === "right" ? "end" : "start",
      }),
    );
  });
  const tall = Math.max(1, ...drawn.map((texts) => texts.length)) * stepOf(CELL) + 2 * PAD;
  return { height: tall, gap: 0, parts: [...drawn.flat(), rule(0, tall, TEXT_WIDTH)], keep: false };
}

const stepOf = ({ face, size }: Style): number => Math.round(size * (face === "serif" ? 1.2 : 1.45));

/** A paragraph, a piece a line: neither its first line nor its last stands on a page alone. */
function lines(
  text: string,
  style: Style,
  { gap = 0, x = 0, room = TEXT_WIDTH - x }: { gap?: number; x?: number; room?: number } = {},
): readonly Piece[] {
  const step = stepOf(style);
  const broken = wrapText(text, room, style.face, style.size);
  return broken.map((line, index) => ({
    height: step,
    gap: index === 0 ? gap : 0,
    parts: [letters(line, x, style.size, style)],
    keep: index < broken.length - 1 && (index === 0 || index === broken.length - 2),
  }));
}

const letters = (text: string, x: number, y: number, { face, size, weight, ink }: Style): Lettering => ({
  text,
  x,
  y,
  anchor: "start",
  size,
  face,
  weight,
  ink,
});

const box = (x: number, y: number, w: number, h: number): string =>
  `M${x} ${y}L${x + w} ${y}L${x + w} ${y + h}L${x} ${y + h}Z`;

const rule = (x: number, y: number, w: number): Shape => ({ d: box(x, y - 1, w, 1), fill: "table-edge" });
