import { lahdelma } from "../bibliography.ts";
import { difference } from "../difference.ts";
import { type KindLeans, kindLeans } from "../kind-leans.ts";
import type { PartyMeasure } from "../measure.ts";
import { perParty } from "../per-party.ts";

/**
 * How little has to change in the prices for a party to stand even: the smallest part of all weight that moves from
 * kinds to others. Undefined where no weighting brings that about, and without exchange.
 */
export const flipRadius: PartyMeasure<number> = {
  id: "flipRadius",
  scope: "party",
  family: "own-ends",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: hangt minder van de weging af", en: "higher: depends less on the weighting" },
  formula: {
    nl: "min over alle λ van ½ Σ_r abs(λ_r − λ⁰_r) met Σ_r λ_r a_ir = 0; λ⁰_r = W_r/ΣW, zoals afgesproken. Het gewicht gaat van de soorten die het verst naar de eigen kant wijzen naar de soort die het verst naar de andere wijst",
    en: "min over λ on the simplex of ½ Σ_r abs(λ_r − λ⁰_r) with Σ_r λ_r a_ir = 0; λ⁰_r = W_r/ΣW, from the stated rates. By moving weight from the kinds that point furthest to its side to the one that points furthest the other way",
  },
  source: lahdelma,
  text: {
    nl: {
      name: "Tot het omslaat",
      question: "Hoeveel gewicht verschuift naar andere soorten voordat het omslaat?",
      inWords: "Schuif gewicht van soort naar soort, zo weinig als kan, tot het gelijk staat.",
      reading: "0,1: een tiende van al het gewicht. Niet te zeggen: bij geen weging slaat het om.",
      caution: "Ook een kleine verschuiving kan ver liggen van wat jullie redelijk vinden.",
    },
    en: {
      name: "Until it turns",
      question: "How much weight moves to other kinds before it turns?",
      inWords: "Move weight from kind to kind, as little as possible, until it stands even.",
      reading: "0.1: a tenth of all weight. Cannot be said: no weighting turns it.",
      caution: "Even a small shift may be far from what you find sensible.",
    },
  },
  example: {
    flows: [
      { from: "A", to: "B", kind: "money", weight: 6 },
      { from: "B", to: "A", kind: "staff", weight: 2 },
      { from: "C", to: "A", kind: "staff", weight: 2 },
    ],
    working: {
      nl: "Geld weegt 6 van 10, mensen 4: λ⁰ = (0,6; 0,4). A: a = (1, −1), gelijk bij λ_geld = ½: 0,1 schuift. B: a = (−1, ½), gelijk bij ⅓: 0,6 − ⅓ = 4/15. C: a = (0, ½), alleen gelijk als er niets dan geld telt: 0,4.",
      en: "Money weighs 6 of 10, staff 4: λ⁰ = (0.6, 0.4). A: a = (1, −1), even at λ_money = ½: 0.1 moves. B: a = (−1, ½), even at ⅓: 0.6 − ⅓ = 4/15. C: a = (0, ½), even only at money alone: 0.4.",
    },
    expected: { A: 0.1, B: 4 / 15, C: 0.4 },
  },
  compute: (run) => {
    const { brings, takes, rates } = run.ends;
    const leans = kindLeans(run);
    return perParty(run, (party) =>
      Number.isNaN(rates[party]!)
        ? Number.NaN
        : radiusOf(Math.sign(difference(brings[party]!, rates[party]! * takes[party]!)), party, leans),
    );
  },
};

function radiusOf(side: number, party: number, { kinds, shares, offsets, at, leans }: KindLeans): number {
  const start = offsets[party]!;
  const end = offsets[party + 1]!;
  // In a kind in which it has no part it is even.
  let lowest = end - start < kinds.length ? 0 : Number.POSITIVE_INFINITY;
  let anyLean = false;
  for (let k = start; k < end; k++) {
    lowest = Math.min(lowest, side * leans[k]!);
    anyLean ||= leans[k] !== 0;
  }
  if (side === 0) return anyLean ? 0 : Number.NaN;
  if (lowest > 0) return Number.NaN;
  const mine: { readonly lean: number; readonly share: number }[] = [];
  for (let k = start; k < end; k++) mine.push({ lean: side * leans[k]!, share: shares[at[k]!]! });
  mine.sort((a, b) => b.lean - a.lean);
  let excess = mine.reduce((sum, { lean, share }) => sum + lean * share, 0);
  let moved = 0;
  for (const { lean, share } of mine) {
    if (excess <= 0 || lean <= lowest) break;
    const part = Math.min(share, excess / (lean - lowest));
    moved += part;
    excess -= part * (lean - lowest);
  }
  return moved;
}
