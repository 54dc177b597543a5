import { compareText } from "../domain/compare-text.ts";
import type { PartyId } from "../domain/party.ts";
import type { Disc } from "./flow-shape.ts";
import type { SceneLabel } from "./scene.ts";
import { shorten, textWidth, wrapWords } from "./text-width.ts";

/** A party that wants its name beside its disc. */
export interface Labelled extends Disc {
  readonly id: PartyId;
  /** Direction in which the label stands, clockwise from 12 o'clock. */
  readonly angle: number;
  /** The names that may stand there, the wished one first. */
  readonly names: readonly string[];
  readonly word: SceneLabel["word"];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
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

interface Size {
  readonly w: number;
  readonly h: number;
}

/** Width and height of a block of lines with the word below. px */
export function blockSize(
  lines: readonly string[],
  word: SceneLabel["word"],
  fontSize: number,
): Size {
  const widths = lines.map((line) => textWidth(line, "sans", fontSize));
  if (word !== null) widths.push(textWidth(word.text, "sans", fontSize * WORD));
  return {
    w: Math.max(0, ...widths),
    h: lines.length * fontSize * LINE + (word === null ? 0 : fontSize * WORD_LINE),
  };
}

export const isCentred = (angle: number): boolean => Math.abs(Math.sin(angle)) < CENTRED;

interface Candidate extends Placement {
  readonly box: Box;
  /** How far this is from what was wished. */
  readonly cost: number;
}

export interface PlacedLabels {
  readonly labels: ReadonlyMap<PartyId, SceneLabel>;
  /** Sum of what had to give: 0 = every name as wished. A dropped name counts most. */
  readonly cost: number;
}

/** Overlaps nothing. */
const NOWHERE: Box = { left: 0, top: 0, right: Number.NEGATIVE_INFINITY, bottom: Number.NEGATIVE_INFINITY };

/** A name dropped, in the same currency as the costs of moving and shortening. */
const DROPPED = 60;
/** From this cost on, a name is cut. */
const CUT = 8;

/**
 * Places the names outside the discs so that none overlaps another, a disc, what lies over the stage or its edge: as wished where
 * there is room, else moved, wrapped, shortened, and in the end left out, the least important first. Important is who
 * has a clear verdict, then who has most going through; ties by id.
 */
export function placeLabels(
  parties: readonly Labelled[],
  obstacles: readonly Disc[],
  taken: readonly Box[],
  stage: Box,
  style: LabelStyle,
): PlacedLabels {
  const ordered = [...parties].sort(
    (a, b) => Number(b.word !== null) - Number(a.word !== null) || b.r - a.r || compareText(a.id, b.id),
  );
  const discs = [...parties, ...obstacles];
  const enough = ordered.length > 60 ? 40 : 240;
  const candidates = ordered.map((party) => candidatesFor(party, discs, taken, stage, style, enough));
  const chosen: (Candidate | null)[] = candidates.map((list) => list[0] ?? null);
  const boxes = chosen.map((candidate) => candidate?.box ?? NOWHERE);
  // each in turn takes what suits it best among the others' present places
  const sweeps = ordered.length > 60 ? 1 : 3;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    candidates.forEach((list, index) => {
      let least = Number.POSITIVE_INFINITY;
      for (const candidate of list) {
        if (candidate.cost >= least) continue;
        let cost = candidate.cost;
        for (let other = 0; other < boxes.length && cost < least; other++) {
          if (other !== index && overlap(candidate.box, boxes[other]!)) cost += other < index ? 40 : 12;
        }
        if (cost < least) {
          least = cost;
          chosen[index] = candidate;
          boxes[index] = candidate.box;
        }
      }
    });
  }
  // what still overlaps gives way to the more important
  const placed: Box[] = [];
  const labels = new Map<PartyId, SceneLabel>();
  let cost = 0;
  ordered.forEach((party, index) => {
    const free = (candidate: Candidate): boolean => placed.every((box) => !overlap(candidate.box, box));
    const present = chosen[index];
    const found = present != null && free(present) ? present : candidates[index]!.find(free);
    if (found !== undefined) placed.push(found.box);
    else if (party.names.length > 0) cost += DROPPED;
    cost += found?.cost ?? 0;
    labels.set(party.id, labelAt(found ?? { at: party, form: NO_FORM, out: 0, shift: 0 }, style.fontSize));
  });
  return { labels, cost };
}

/** How far aside of straight out a name may stand where there is no room for all of it. */
const ASIDE = (35 / 180) * Math.PI;
/** Discs further away than this from a party are in no name's way. px */
const NEAR = 260;

/** Where a name is tried: px further out from its disc, and px along. All lie between the four corners. */
const OUT = [0, 6, 13, 22];
const SHIFT = [0, -5, 5, -10, 10, -16, 16, -24, 24];
const CORNERS = [
  [0, -24],
  [0, 24],
  [22, -24],
  [22, 24],
] as const;

/** Places and forms of a label that keep clear of the discs and the stage's edge, the best first. */
function candidatesFor(
  party: Labelled,
  discs: readonly Disc[],
  taken: readonly Box[],
  stage: Box,
  style: LabelStyle,
  enough: number,
): readonly Candidate[] {
  const written = formsOf(party, stage, style);
  const near = discs.filter(({ x, y, r }) => (x - party.x) ** 2 + (y - party.y) ** 2 < (NEAR + r) ** 2);
  const found: Candidate[] = [];
  const place = (at: Labelled, extra: number): void => {
    const boxOf = boxesAt(at, style.fontSize);
    let made = 0;
    for (let nth = 0; made <= enough; nth++) {
      const form = written(nth);
      if (form === undefined) return;
      const corners = CORNERS.map(([out, shift]) => boxOf(form.size, out, shift));
      const around: Box = {
        left: Math.min(...corners.map(({ left }) => left)),
        top: Math.min(...corners.map(({ top }) => top)),
        right: Math.max(...corners.map(({ right }) => right)),
        bottom: Math.max(...corners.map(({ bottom }) => bottom)),
      };
      const close = near.filter((disc) => touches(around, disc, 2));
      for (const out of OUT) {
        for (const shift of SHIFT) {
          const box = boxOf(form.size, out, shift);
          if (box.left < stage.left || box.right > stage.right) continue;
          if (box.top < stage.top || box.bottom > stage.bottom) continue;
          if (taken.some((other) => overlap(box, other))) continue;
          if (close.some((disc) => touches(box, disc, disc === party ? 1 : 2))) continue;
          const cost = form.cost + extra + out * 0.45 + Math.abs(shift) * 0.35;
          found.push({ at, form, out, shift, box, cost });
          made++;
        }
      }
    }
  };
  place(party, 0);
  // little room outside: then aside, or straight above or below; and for a party dragged to the edge below, above, or inside
  if (found.every(({ cost }) => cost >= CUT)) {
    for (const angle of [party.angle + ASIDE, party.angle - ASIDE]) place({ ...party, angle }, 5);
    place({ ...party, angle: Math.cos(party.angle) < 0 ? Math.PI : 0 }, 7);
  }
  if (found.length === 0) {
    for (const angle of [Math.PI, 0, party.angle + Math.PI]) place({ ...party, angle }, 15);
  }
  return found.sort((a, b) => a.cost - b.cost);
}

interface Form {
  readonly lines: readonly string[];
  readonly word: SceneLabel["word"];
  readonly size: Size;
  readonly cost: number;
}

const NO_FORM: Form = { lines: [], word: null, size: { w: 0, h: 0 }, cost: 0 };

/** How a name may be written, by number, the best first; undefined after the last. */
function formsOf(party: Labelled, stage: Box, style: LabelStyle): (nth: number) => Form | undefined {
  const sorted = (cut: boolean): readonly Form[] => forms(party, stage, style, cut).sort((a, b) => a.cost - b.cost);
  const whole = sorted(false).filter(({ cost }) => cost < CUT);
  let all: readonly Form[] | null = null;
  return (nth) => {
    const form = whole[nth];
    if (form !== undefined) return form;
    // most names find their place before: cutting takes longest
    all ??= sorted(true);
    return all[nth];
  };
}

/** With what each form costs: broken otherwise, shorter, without its word, and, with `cut`, cut. */
function forms(party: Labelled, stage: Box, { fontSize, wrap }: LabelStyle, cut: boolean): Form[] {
  const made: Form[] = [];
  const seen = new Set<string>();
  const add = (lines: readonly string[], word: SceneLabel["word"], cost: number): void => {
    const key = `${word === null} ${lines.join("\n")}`;
    if (lines.length === 0 || lines.includes("") || seen.has(key)) return;
    seen.add(key);
    made.push({ lines, word, size: blockSize(lines, word, fontSize), cost });
  };
  const room = (stage.right - stage.left) * 0.42;
  const fits = (lines: readonly string[]): boolean => lines.every((line) => textWidth(line, "sans", fontSize) <= room);
  for (const word of party.word === null ? [null] : [party.word, null]) {
    const wordless = party.word !== null && word === null ? 9 : 0;
    party.names.forEach((name, rank) => {
      for (const width of [wrap, 24, 18, 14, 11, 8]) {
        const lines = wrapWords(name, width);
        const cost = (width === wrap ? 0 : 1.5) + Math.max(0, lines.length - 2) * 3 + rank * 4 + wordless;
        add(lines, word, fits(lines) ? cost : cost + 30);
      }
    });
    if (!cut) continue;
    const last = party.names.at(-1) ?? "";
    for (const [share, cost] of [
      [1, CUT],
      [0.7, CUT + 2],
      [0.45, CUT + 5],
      [0.3, CUT + 9],
    ] as const) {
      add(
        wrapWords(last, 14)
          .map((line) => shorten(line, room * share, "sans", fontSize))
          .slice(0, 2),
        word,
        cost + wordless,
      );
      add([shorten(last, room * share, "sans", fontSize)], word, cost + wordless);
    }
  }
  return made;
}

/** `out` px further from the disc than usual, `shift` px along: across for a centred label, else up and down. */
interface Placement {
  readonly at: Labelled;
  readonly form: Form;
  readonly out: number;
  readonly shift: number;
}

/** The boxes, with air, of labels of a party. */
function boxesAt(party: Labelled, fontSize: number): (size: Size, out: number, shift: number) => Box {
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

function labelAt({ at, form: { lines, word, size }, out, shift }: Placement, fontSize: number): SceneLabel {
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

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function touches(box: Box, disc: Disc, air: number): boolean {
  const x = Math.min(Math.max(disc.x, box.left), box.right);
  const y = Math.min(Math.max(disc.y, box.top), box.bottom);
  return (x - disc.x) ** 2 + (y - disc.y) ** 2 < (disc.r + air) ** 2;
}
