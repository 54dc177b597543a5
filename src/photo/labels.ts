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

/** Width and height of a block of lines with the word below. px */
export function blockSize(
  lines: readonly string[],
  word: SceneLabel["word"],
  fontSize: number,
): { w: number; h: number } {
  const widths = lines.map((line) => textWidth(line, "sans", fontSize));
  if (word !== null) widths.push(textWidth(word.text, "sans", fontSize * WORD));
  return {
    w: Math.max(0, ...widths),
    h: lines.length * fontSize * LINE + (word === null ? 0 : fontSize * WORD_LINE),
  };
}

export const isCentred = (angle: number): boolean => Math.abs(Math.sin(angle)) < CENTRED;

interface Candidate {
  readonly label: SceneLabel;
  readonly box: Box;
  /** How far this is from what was wished. */
  readonly cost: number;
}

export interface PlacedLabels {
  readonly labels: ReadonlyMap<PartyId, SceneLabel>;
  /** Sum of what had to give: 0 = every name as wished. A dropped name counts most. */
  readonly cost: number;
}

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
  // each in turn takes what suits it best among the others' present places
  const sweeps = ordered.length > 60 ? 1 : 3;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    candidates.forEach((list, index) => {
      let least = Number.POSITIVE_INFINITY;
      for (const candidate of list) {
        if (candidate.cost >= least) continue;
        let cost = candidate.cost;
        for (let other = 0; other < chosen.length && cost < least; other++) {
          const box = chosen[other]?.box;
          if (other !== index && box !== undefined && overlap(candidate.box, box)) cost += other < index ? 40 : 12;
        }
        if (cost < least) {
          least = cost;
          chosen[index] = candidate;
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
    labels.set(party.id, found?.label ?? labelAt(party, [], null, style.fontSize, 0, 0).label);
  });
  return { labels, cost };
}

/** How far aside of straight out a name may stand where there is no room for all of it. */
const ASIDE = (35 / 180) * Math.PI;
/** Discs further away than this from a party are in no name's way. px */
const NEAR = 260;

/** Places and forms of a label that keep clear of the discs and the stage's edge, the best first. */
function candidatesFor(
  party: Labelled,
  discs: readonly Disc[],
  taken: readonly Box[],
  stage: Box,
  style: LabelStyle,
  enough: number,
): readonly Candidate[] {
  const written = [...forms(party, stage, style)].sort((a, b) => a.cost - b.cost);
  const near = discs.filter((disc) => Math.hypot(disc.x - party.x, disc.y - party.y) < NEAR + disc.r);
  const found: Candidate[] = [];
  const place = (at: Labelled, extra: number): void => {
    let made = 0;
    for (const { lines, word, cost: formCost } of written) {
      if (made > enough) return;
      for (const out of [0, 6, 13, 22]) {
        for (const shift of [0, -5, 5, -10, 10, -16, 16, -24, 24]) {
          const { label, box } = labelAt(at, lines, word, style.fontSize, out, shift);
          if (box.left < stage.left || box.right > stage.right) continue;
          if (box.top < stage.top || box.bottom > stage.bottom) continue;
          if (taken.some((other) => overlap(box, other))) continue;
          if (near.some((disc) => touches(box, disc, disc === party ? 1 : 2))) continue;
          found.push({ label, box, cost: formCost + extra + out * 0.45 + Math.abs(shift) * 0.35 });
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
  readonly cost: number;
}

/** How a name may be written, with what each form costs: broken otherwise, shorter, cut, without its word. */
function forms(party: Labelled, stage: Box, { fontSize, wrap }: LabelStyle): readonly Form[] {
  const made: Form[] = [];
  const seen = new Set<string>();
  const add = (lines: readonly string[], word: SceneLabel["word"], cost: number): void => {
    const key = JSON.stringify([lines, word !== null]);
    if (lines.length === 0 || lines.includes("") || seen.has(key)) return;
    seen.add(key);
    made.push({ lines, word, cost });
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
function labelAt(
  party: Labelled,
  lines: readonly string[],
  word: SceneLabel["word"],
  fontSize: number,
  out: number,
  shift: number,
): { label: SceneLabel; box: Box } {
  const { w, h } = blockSize(lines, word, fontSize);
  const distance = labelDistance(party.r, fontSize) + out;
  const [right, up] = [Math.sin(party.angle), Math.cos(party.angle)];
  const centred = isCentred(party.angle);
  const anchor = centred ? "middle" : right > 0 ? "start" : "end";
  const x = party.x + right * (centred || Math.abs(up) <= 0.6 ? distance : distance - 2) + (centred ? shift : 0);
  const at = party.y - up * distance;
  // the block's middle moves from below the seat to above it as the seat goes up the table
  const top = centred ? (up > 0 ? at - h : at) : at - h / 2 - up * h * 0.36 + shift;
  const left = anchor === "middle" ? x - w / 2 : anchor === "start" ? x : x - w;
  return {
    label: { x, y: top + fontSize * ASCENT, anchor, fontSize, lineHeight: fontSize * LINE, lines, word },
    box: { left: left - AIR, top, right: left + w + AIR, bottom: top + h },
  };
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
