import type { PartyId } from "../domain/party.ts";
import { type Box, NOWHERE, overlap } from "./box.ts";
import { type Disc, sameDisc } from "./flow-shape.ts";
import { boxesAt, type Labelled, type LabelStyle, type Placement, touches } from "./label-block.ts";
import { CUT, type Form, formsOf, type Named } from "./label-forms.ts";

export interface Candidate extends Placement {
  readonly box: Box;
  /** How far this is from what was wished. */
  readonly cost: number;
}

/** What a party's name is placed among. */
export interface Among {
  /** Every disc and badge, the party's own disc included. */
  readonly discs: readonly Disc[];
  /** What lies over the stage. */
  readonly taken: readonly Box[];
  readonly stage: Box;
  readonly style: LabelStyle;
  /** So many places are enough to choose from, in each direction. */
  readonly enough: number;
  /** No side of a party is where its name belongs: nobody sits at a table. */
  readonly allRound: boolean;
}

/** Where a party's name may stand. */
export interface Candidates {
  readonly party: Labelled;
  readonly forms: (nth: number) => Form | undefined;
  /** The best first. */
  readonly list: readonly Candidate[];
  /** Round all of their boxes. */
  readonly around: Box;
  /** Round all that was tried for them, in vain or not: no disc that stays outside it has a say in them. */
  readonly tried: Box;
}

/** What was worked out for an earlier photo with the same stage and style. */
export interface Before {
  readonly candidates: ReadonlyMap<PartyId, Candidates>;
  /** Discs and badges that are not as they were then: as they are, and as they were. */
  readonly changed: readonly Disc[];
}

/** How far aside of straight out a name may stand where there is no room for all of it. */
const ASIDE = (35 / 180) * Math.PI;
/** Nearly above or below its party, but outside the table still. */
const OUTSIDE = 0.3;
/** The same where nobody sits at a table; and how much less welcome a name is, the further aside. */
const ROUND = [0.25, -0.25, 0.5, -0.5, 0.75, -0.75, 1] as const;
const TURNED = 2;
/** Discs further away than this from a party are in no name's way. px */
const NEAR = 260;
/** There are more directions aside: so many places are enough in each. */
const ENOUGH_BESIDE = 40;
/** Clear space between a name and any disc but its own. px */
const AIR = 2;

/** How far outwards a name goes that stands above or below the disc of a party at the table's side. px */
const OUTWARDS = 24;
/** Where a name is tried: px further out from its disc, and px along. All lie between the four corners. */
const OUT = [0, 6, 13, 22];
const SHIFT = [0, -5, 5, -10, 10, -16, 16, -24, 24];
const CORNERS = [
  [0, -24],
  [0, 24],
  [22, -24],
  [22, 24],
] as const;

/**
 * Places and forms of a label that keep clear of the discs and the stage's edge. Where nothing has changed that they
 * depend on, those of before are taken over; the result is the same without them.
 */
export function candidatesFor(party: Labelled, among: Among, before: Before | null): Candidates {
  const old = before?.candidates.get(party.id);
  const sameForms = old !== undefined && sameNamed(old.party, party);
  const hasSay = (disc: Disc): boolean => old !== undefined && touches(old.tried, disc, AIR);
  if (sameForms && sameDisc(old.party, party) && old.party.angle === party.angle && !before?.changed.some(hasSay))
    return old;
  const forms = sameForms ? old.forms : formsOf(party, among.stage, among.style);
  const { list, tried } = placesFor(party, forms, among, false);
  return { party, forms, list, around: boxRound(list.map(({ box }) => box)), tried };
}

/** Where else a party's name may stand, when its own places are taken by other names. */
export const candidatesBeside = ({ party, forms }: Candidates, among: Among): readonly Candidate[] =>
  placesFor(party, forms, { ...among, enough: ENOUGH_BESIDE }, true).list;

function placesFor(
  party: Labelled,
  forms: Candidates["forms"],
  { discs, taken, stage, style, enough, allRound }: Among,
  beside: boolean,
): Pick<Candidates, "list" | "tried"> {
  const near = discs.filter(({ x, y, r }) => (x - party.x) ** 2 + (y - party.y) ** 2 < (NEAR + r) ** 2);
  const found: Candidate[] = [];
  const tried: Box[] = [];
  const place = (at: Labelled, extra: number, wanted = 0): void => {
    const boxOf = boxesAt(at, style.fontSize);
    let made = 0;
    for (let nth = 0; made <= enough; nth++) {
      const form = forms(nth);
      if (form === undefined) return;
      const around = boxRound(CORNERS.map(([out, shift]) => boxOf(form.size, out, shift)));
      tried.push(around);
      const close = near.filter((disc) => touches(around, disc, AIR));
      for (const out of OUT) {
        for (const shift of SHIFT) {
          const box = boxOf(form.size, out, shift);
          if (box.left < stage.left || box.right > stage.right) continue;
          if (box.top < stage.top || box.bottom > stage.bottom) continue;
          if (taken.some((other) => overlap(box, other))) continue;
          if (close.some((disc) => touches(box, disc, disc === party ? 1 : AIR))) continue;
          const cost = form.cost + extra + out * 0.45 + Math.abs(shift - wanted) * 0.35;
          found.push({ at, form, out, shift, box, cost });
          made++;
        }
      }
    }
  };
  if (!beside) place(party, 0);
  if (allRound && !beside)
    for (const turn of ROUND) place({ ...party, angle: party.angle + turn * Math.PI }, TURNED * Math.abs(turn));
  // little room outside: then aside, or straight above or below; and for a party dragged to the edge below, above, or inside
  if (beside || found.every(({ cost }) => cost >= CUT)) {
    for (const angle of [party.angle + ASIDE, party.angle - ASIDE]) place({ ...party, angle }, 5);
    const out = Math.sin(party.angle) < 0 ? -OUTSIDE : OUTSIDE;
    if (beside || found.every(({ cost }) => cost >= CUT))
      for (const angle of [out, Math.PI - out]) place({ ...party, angle }, 6);
    // outwards as far as there is room, for flows run inwards
    place({ ...party, angle: Math.cos(party.angle) < 0 ? Math.PI : 0 }, 7, OUTWARDS * Math.sin(party.angle));
  }
  if (found.length === 0) {
    for (const angle of [Math.PI, 0, party.angle + Math.PI]) place({ ...party, angle }, 15);
  }
  return { list: found.sort((a, b) => a.cost - b.cost), tried: boxRound(tried) };
}

/** The least box round some boxes. */
function boxRound(boxes: readonly Box[]): Box {
  const [first, ...others] = boxes;
  if (first === undefined) return NOWHERE;
  let { left, top, right, bottom } = first;
  for (const box of others) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
}

const sameNamed = (a: Named, b: Named): boolean =>
  a.names.length === b.names.length &&
  a.names.every((name, at) => name === b.names[at]) &&
  a.word?.text === b.word?.text &&
  a.word?.side === b.word?.side;
