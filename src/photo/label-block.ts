import type { PartyId } from "../domain/party.ts";
import type { Box } from "./box.ts";
import type { Disc } from "./flow-shape.ts";
import type { SceneLabel } from "./scene.ts";
import { textWidth } from "./text-width.ts";

/** A party that wants its name beside its disc. */
export interface Labelled extends Disc {
  readonly id: PartyId;
  /** Direction in which the label stands, clockwise from 12 o'clock. */
  readonly angle: number;
  /** The names that may stand there, the wished one first. */
  readonly names: readonly string[];
  readonly word: SceneLabel["word"];
  /** How much it stands out: where not every name has room, the higher have theirs. */
  readonly prominence: number;
}

export interface LabelStyle {
  readonly fontSize: number;
  /** Names are first broken at this many characters. */
  readonly wrap: number;
}

/** Type: line height of names, size of the word below, and its line height, in em of the name. */
const LINE = 1.16;
const WORD = 0.89;
const WORD_LINE = 1.12;
const ASCENT = 0.86;
/** From the disc's edge: px, and em. */
const GAP = 5;
const GAP_EM = 0.42;
/** Within this of straight up or down a label is centred (sine of the angle). */
const CENTRED = 0.22;
/** Clear space round a label. px */
const AIR = 2;

/** Distance of the nearest point of a label to the disc's centre. px */
export const labelDistance = (r: number, fontSize: number): number => r + GAP + GAP_EM * fontSize;

export interface Size {
  readonly w: number;
  readonly h: number;
}

/** Width and height of a block of lines with the word below. px */
export function blockSize(lines: readonly string[], word: SceneLabel["word"], fontSize: number): Size {
  const widths = lines.map((line) => textWidth(line, "sans", fontSize));
  if (word !== null) widths.push(textWidth(word.text, "sans", fontSize * WORD));
  return {
    w: Math.max(0, ...widths),
    h: lines.length * fontSize * LINE + (word === null ? 0 : fontSize * WORD_LINE),
  };
}

export const isCentred = (angle: number): boolean => Math.abs(Math.sin(angle)) < CENTRED;

/** What is written: the name in lines, and the word below it. */
export interface Written {
  readonly lines: readonly string[];
  readonly word: SceneLabel["word"];
  readonly size: Size;
}

/** `out` px further from the disc than usual, `shift` px along: across for a centred label, else up and down. */
export interface Placement {
  readonly at: Labelled;
  readonly form: Written;
  readonly out: number;
  readonly shift: number;
}

/** The boxes, with air, of labels of a party. */
export function boxesAt(party: Labelled, fontSize: number): (size: Size, out: number, shift: number) => Box {
  const near = labelDistance(party.r, fontSize);
  const [right, up] = [Math.sin(party.angle), Math.cos(party.angle)];
  const centred = isCentred(party.angle);
  const closer = centred || Math.abs(up) <= 0.6 ? 0 : 2;
  const anchor = anchorOf(party.angle);
  return ({ w, h }, out, shift) => {
    const distance = near + out;
    const x = party.x + right * (distance - closer) + (centred ? shift : 0);
    const at = party.y - up * distance;
    // the block's middle moves from below the seat to above it as the seat goes up the table
    const top = centred ? (up > 0 ? at - h : at) : at - h / 2 - up * h * 0.36 + shift;
    const left = anchor === "middle" ? x - w / 2 : anchor === "start" ? x : x - w;
    return { left: left - AIR, top, right: left + w + AIR, bottom: top + h };
  };
}

const anchorOf = (angle: number): SceneLabel["anchor"] =>
  isCentred(angle) ? "middle" : Math.sin(angle) > 0 ? "start" : "end";

export function labelAt({ at, form: { lines, word, size }, out, shift }: Placement, fontSize: number): SceneLabel {
  const { left, top, right } = boxesAt(at, fontSize)(size, out, shift);
  const anchor = anchorOf(at.angle);
  const x = anchor === "middle" ? (left + right) / 2 : anchor === "start" ? left + AIR : right - AIR;
  return { x, y: top + fontSize * ASCENT, anchor, fontSize, lineHeight: fontSize * LINE, lines, word };
}

/** The room that a label takes, as `placeLabels` keeps it free. For tests and for what is laid beside labels. */
export function labelBox(label: SceneLabel): Box {
  const { w, h } = blockSize(label.lines, label.word, label.fontSize);
  const left = label.anchor === "middle" ? label.x - w / 2 : label.anchor === "start" ? label.x : label.x - w;
  const top = label.y - label.fontSize * ASCENT;
  return { left, top, right: left + w, bottom: top + h };
}

/** Where the word below a name stands, and its size. */
export const wordPlace = (label: SceneLabel): { y: number; fontSize: number } => ({
  y: label.y + label.lines.length * label.lineHeight - label.fontSize * 0.02,
  fontSize: label.fontSize * WORD,
});

export function touches(box: Box, disc: Disc, air: number): boolean {
  const x = Math.min(Math.max(disc.x, box.left), box.right);
  const y = Math.min(Math.max(disc.y, box.top), box.bottom);
  return (x - disc.x) ** 2 + (y - disc.y) ** 2 < (disc.r + air) ** 2;
}
