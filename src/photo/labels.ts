import { compareText } from "../domain/compare-text.ts";
import type { PartyId } from "../domain/party.ts";
import { type Box, NOWHERE, overlap } from "./box.ts";
import { type Disc, sameDisc } from "./flow-shape.ts";
import { type Labelled, type LabelStyle, labelAt, type Written } from "./label-block.ts";
import { type Among, type Candidate, type Candidates, candidatesBeside, candidatesFor } from "./label-candidates.ts";
import { CUT } from "./label-forms.ts";
import type { LinesUnder } from "./lines-under.ts";
import type { SceneLabel } from "./scene.ts";

export interface PlacedLabels {
  readonly labels: ReadonlyMap<PartyId, SceneLabel>;
  /** Sum of what had to give: 0 = every name as wished. A dropped name counts most. */
  readonly cost: number;
  /** For the photo after the next change. */
  readonly tried: TriedLabels;
}

/** What the labels were chosen from, and what that was worked out from. */
export interface TriedLabels {
  readonly candidates: ReadonlyMap<PartyId, Candidates>;
  readonly obstacles: readonly Disc[];
  readonly among: Among;
}

/** A name dropped, in the same currency as the costs of moving and shortening. */
const DROPPED = 60;
/** For so many names places are looked for, the most important first: among more nobody finds one, and each is held against every disc. */
const NAMED = 3_000;
/** Of more names than this one attempt must do. */
export const MANY = 60;
const NOTHING: Written = { lines: [], word: null, size: { w: 0, h: 0 } };

/**
 * Places the names outside the discs so that none overlaps another, a disc, what lies over the stage or its edge: as wished where
 * there is room, else moved, wrapped, shortened, and in the end left out, the least important first. Important is who
 * stands out, then who has most going through; ties by id. `under`: what runs under a name, where that can be helped; then it may stand at any
 * side of its disc. `before`: what an earlier photo tried.
 */
export function placeLabels(
  parties: readonly Labelled[],
  obstacles: readonly Disc[],
  taken: readonly Box[],
  stage: Box,
  style: LabelStyle,
  under: LinesUnder | null,
  before: TriedLabels | undefined,
): PlacedLabels {
  const ordered = [...parties].sort((a, b) => b.prominence - a.prominence || b.r - a.r || compareText(a.id, b.id));
  const among: Among = {
    discs: [...parties, ...obstacles],
    taken,
    stage,
    style,
    enough: ordered.length > MANY ? 40 : under === null ? 240 : 80,
    allRound: under !== null,
  };
  const all = ordered.length <= NAMED;
  const old = all && before !== undefined && sameStage(before.among, among) ? before : null;
  const usable = old && { candidates: old.candidates, changed: changedDiscs(old, parties, obstacles) };
  const candidates = ordered.map((party, nth) => (nth < NAMED ? candidatesFor(party, among, usable) : unplaced(party)));
  // whose names could come in each other's way at all
  const rivals = rivalsOf(candidates.map(({ around }) => around));
  const known = new Map<Candidate, number>();
  const costOf = (candidate: Candidate): number => {
    if (under === null) return candidate.cost;
    const cost = known.get(candidate) ?? candidate.cost + under(candidate.box);
    known.set(candidate, cost);
    return cost;
  };
  const chosen: (Candidate | null)[] = candidates.map(({ list }) => list[0] ?? null);
  const boxes = chosen.map((candidate) => candidate?.box ?? NOWHERE);
  // each in turn takes what suits it best among the others' present places
  const sweeps = ordered.length > MANY ? 1 : 3;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    candidates.forEach(({ list, around }, index) => {
      const near = rivals[index]!.filter((other) => overlap(around, boxes[other]!));
      let least = Number.POSITIVE_INFINITY;
      for (const candidate of list) {
        if (candidate.cost >= least) break;
        let cost = costOf(candidate);
        for (const other of near) {
          if (overlap(candidate.box, boxes[other]!)) cost += other < index ? 40 : 12;
          if (cost >= least) break;
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
  const placed = candidates.map(() => NOWHERE);
  const labels = new Map<PartyId, SceneLabel>();
  // names that stand where nobody reckons with them
  const aside: Box[] = [];
  let cost = 0;
  ordered.forEach((party, index) => {
    const { list, around } = candidates[index]!;
    const near = rivals[index]!.map((other) => placed[other]!).concat(aside);
    const reached = near.filter((box) => overlap(around, box));
    const free = ({ box }: Candidate): boolean => reached.every((other) => !overlap(box, other));
    const present = chosen[index];
    const own = present != null && free(present) ? present : bestOf(list, free, costOf);
    // its own places are taken, so that its name would be cut or left out: then beside them
    const beside =
      (own?.cost ?? CUT) < CUT || ordered.length > MANY
        ? undefined
        : bestOf(
            candidatesBeside(candidates[index]!, among),
            ({ box }) => placed.every((other) => !overlap(box, other)),
            costOf,
          );
    const found = own !== undefined && own.cost <= (beside?.cost ?? own.cost) ? own : beside;
    if (found !== undefined) placed[index] = found.box;
    else if (party.names.length > 0) cost += DROPPED;
    if (found !== undefined && found === beside) aside.push(found.box);
    cost += found?.cost ?? 0;
    labels.set(party.id, labelAt(found ?? { at: party, form: NOTHING, out: 0, shift: 0 }, style.fontSize));
  });
  const kept = all ? candidates.map((each) => [each.party.id, each] as const) : [];
  const tried = { candidates: new Map(kept), obstacles, among };
  return { labels, cost, tried };
}

const unplaced = (party: Labelled): Candidates => ({
  party,
  forms: () => undefined,
  list: [],
  around: NOWHERE,
  tried: NOWHERE,
});

/** The best of those that are free. The list is in order of their own cost. */
function bestOf(
  list: readonly Candidate[],
  free: (candidate: Candidate) => boolean,
  costOf: (candidate: Candidate) => number,
): Candidate | undefined {
  let best: Candidate | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of list) {
    if (candidate.cost >= least) break;
    if (!free(candidate)) continue;
    const cost = costOf(candidate);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

/** Discs and badges that came, went or changed: as they are, and as they were. */
function changedDiscs(old: TriedLabels, parties: readonly Labelled[], obstacles: readonly Disc[]): readonly Disc[] {
  const changed: Disc[] = [];
  const gone = new Map([...old.candidates].map(([id, { party }]) => [id, party]));
  for (const party of parties) {
    const before = gone.get(party.id);
    gone.delete(party.id);
    if (before !== undefined && sameDisc(before, party)) continue;
    changed.push(party);
    if (before !== undefined) changed.push(before);
  }
  changed.push(...gone.values());
  const sameBadges =
    obstacles.length === old.obstacles.length && obstacles.every((badge, at) => sameDisc(badge, old.obstacles[at]!));
  return sameBadges ? changed : [...changed, ...old.obstacles, ...obstacles];
}

const sameBox = (a: Box, b: Box): boolean =>
  a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
const sameStage = (a: Among, b: Among): boolean =>
  sameBox(a.stage, b.stage) &&
  a.taken.length === b.taken.length &&
  a.taken.every((box, at) => sameBox(box, b.taken[at]!)) &&
  a.style.fontSize === b.style.fontSize &&
  a.style.wrap === b.style.wrap &&
  a.enough === b.enough &&
  a.allRound === b.allRound;

/** By index of each box: the indices of those that overlap it, ascending. */
function rivalsOf(boxes: readonly Box[]): readonly (readonly number[])[] {
  const rivals: number[][] = boxes.map(() => []);
  const fromLeft = boxes.map((_, index) => index).sort((a, b) => boxes[a]!.left - boxes[b]!.left);
  fromLeft.forEach((one, nth) => {
    const box = boxes[one]!;
    for (let at = nth + 1; at < fromLeft.length; at++) {
      const other = fromLeft[at]!;
      if (boxes[other]!.left >= box.right) break;
      if (!overlap(box, boxes[other]!)) continue;
      rivals[one]!.push(other);
      rivals[other]!.push(one);
    }
  });
  for (const list of rivals) list.sort((a, b) => a - b);
  return rivals;
}
