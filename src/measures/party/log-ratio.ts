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
  orientation: {
    nl: "boven 0: er gaat meer uit; onder 0: er komt meer in",
    en: "above 0: more goes out; below 0: more comes in",
  },
  formula: {
    nl: "verhouding_i = (brengt_i / haalt_i) / κ; voor een lege kant komt de helft van de kleinste stroom (opgeteld per geordend paar, in de waarde van die kant), en hoogstens de helft van wat de andere kant vraagt. Het getal is de logaritme: ln verhouding_i",
    en: "ratio_i = (brings_i / takes_i) / κ; for a zero side stands half the smallest positive flow (summed per ordered pair, at that side's own value), at most half of what the other side calls for. The number is its logarithm: logRatio_i = ln ratio_i",
  },
  source: adams,
  text: {
    nl: {
      name: "Verhouding",
      question: "Gaat er meer uit of komt er meer binnen, en hoeveel keer zoveel?",
      inWords:
        "Deel wat gebracht wordt door wat gehaald wordt. Deel dat door dezelfde verhouding van allen samen. Om mee te rekenen neem je daarvan de logaritme. Zo liggen dubbel en half even ver van gelijk.",
      reading:
        "Gelijk: dezelfde verhouding als allen samen. In de logaritme is gelijk 0, dubbel 0,69 en de helft −0,69.",
      caution: "Is één kant leeg, dan telt die als een klein getal. Lees de uitkomst als: veel.",
    },
    en: {
      name: "Ratio",
      question: "Does more go out or come in, and how many times as much?",
      inWords:
        "Divide what is brought by what is taken. Divide that by the same ratio of all together. To work with it, take the logarithm. So double and half lie equally far from even.",
      reading: "Even: the same proportion as all together. In the logarithm even is 0, double 0.69 and half −0.69.",
      caution: "Where one side is empty, a small number stands in. Read the outcome as: a lot.",
    },
  },
  example: {
    flows: [
      ["A", "B", 6],
      ["B", "A", 2],
      ["B", "C", 1],
    ],
    working: {
      nl: "κ = 1. A: 6/2 = 3 keer, ln 3 = 1,0986. B: 3/6 is de helft, −ln 2 = −0,6931. C brengt niets; de kleinste stroom is 1, de helft daarvan 0,5: 0,5/1 is de helft, −0,6931.",
      en: "κ = 1. A: 6/2 is 3 times, ln 3 = 1.0986. B: 3/6 is a half, −ln 2 = −0.6931. C brings nothing; the smallest flow is 1, half of it 0.5: 0.5/1 is a half, −0.6931.",
    },
    expected: { A: Math.log(3), B: -Math.LN2, C: -Math.LN2 },
  },
  compute: ({ parties, ends }) =>
    perParty({ parties }, (party) => ratioOf(ends.brings[party]!, ends.takes[party]!, ends.rates[party]!, ends)),
};

type Whole = Pick<OwnEnds, "insteadOfBrings" | "insteadOfTakes">;

/** The ratio of one party's sums against what it is even at; NaN without exchange, or where there is no such rate. */
export function ratioOf(out: number, into: number, rate: number, whole: Whole): number {
  if (out + into === 0 || Number.isNaN(rate)) return Number.NaN;
  const [given, taken] = ratioSides(out, into, rate, whole);
  return difference(given, taken) === 0 ? 0 : Math.log(given) - Math.log(taken);
}

/** The two sides of that ratio, what is taken times the rate (κ), with what stands in for an empty one. */
export function ratioSides(
  out: number,
  into: number,
  rate: number,
  { insteadOfBrings, insteadOfTakes }: Whole,
): readonly [given: number, taken: number] {
  const due = rate * into;
  return [
    out === 0 ? Math.min(insteadOfBrings, due / 2) : out,
    into === 0 ? Math.min(rate * insteadOfTakes, out / 2) : due,
  ];
}
