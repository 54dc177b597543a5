import { adams } from "../bibliography.ts";
import { difference } from "../difference.ts";
import type { PartyMeasure } from "../measure.ts";
import type { OwnEnds } from "../own-ends.ts";
import { perParty } from "../per-party.ts";

/** How many times it brings what it takes, against the whole, on a log scale. No exchange: undefined. */
export const logRatio: PartyMeasure<number> = {
  id: "logRatio",
  scope: "party",
  family: "own-ends",
  unit: "log-ratio",
  range: [null, null],
  orientation: { nl: "boven 0: brengt meer; onder 0: haalt meer", en: "above 0: brings more; below 0: takes more" },
  formula:
    "logRatio_i = ln(brings_i / takes_i) − ln κ; a zero side is replaced by half the smallest positive flow (summed per ordered pair, at that side's own value), at most half of what the other side calls for",
  source: adams,
  text: {
    nl: {
      name: "Verhouding",
      question: "Hoeveel keer zoveel gaat er uit als er binnenkomt?",
      inWords:
        "Deel wat gebracht wordt door wat gehaald wordt. Deel dat door dezelfde verhouding van allen samen. Neem de logaritme, zodat dubbel en half even ver van gelijk liggen.",
      reading: "0: dezelfde verhouding als allen samen. 0,69 is dubbel, −0,69 de helft.",
      caution: "Is één kant leeg, dan telt die als een klein getal. Lees de uitkomst als: veel.",
    },
    en: {
      name: "Ratio",
      question: "How many times as much goes out as comes in?",
      inWords:
        "Divide what is brought by what is taken. Divide that by the same ratio of all together. Take the logarithm, so that double and half lie equally far from even.",
      reading: "0: the same proportion as all together. 0.69 is double, −0.69 is half.",
      caution: "Where one side is empty, a small number stands in. Read the outcome as: a lot.",
    },
  },
  example: {
    flows: [
      ["A", "B", 6],
      ["B", "A", 2],
      ["B", "C", 1],
    ],
    working:
      "κ = 1. A: ln(6/2) = ln 3 = 1.0986. B: ln(3/6) = −ln 2 = −0.6931. C brings nothing; the smallest flow is 1, half of it 0.5: ln(0.5/1) = −0.6931.",
    expected: { A: Math.log(3), B: -Math.LN2, C: -Math.LN2 },
  },
  compute: ({ parties, ends }) =>
    perParty({ parties }, (party) => ratioOf(ends.brings[party]!, ends.takes[party]!, ends)),
};

type Whole = Pick<OwnEnds, "kappa" | "insteadOfBrings" | "insteadOfTakes">;

/** The ratio of one party's sums against the whole; NaN without exchange. */
export function ratioOf(out: number, into: number, whole: Whole): number {
  if (out + into === 0) return Number.NaN;
  const [given, taken] = ratioSides(out, into, whole);
  return difference(given, taken) === 0 ? 0 : Math.log(given) - Math.log(taken);
}

/** The two sides of that ratio, what is taken times κ, with what stands in for an empty one. */
export function ratioSides(
  out: number,
  into: number,
  { kappa, insteadOfBrings, insteadOfTakes }: Whole,
): readonly [given: number, taken: number] {
  const due = kappa * into;
  return [
    out === 0 ? Math.min(insteadOfBrings, due / 2) : out,
    into === 0 ? Math.min(kappa * insteadOfTakes, out / 2) : due,
  ];
}
