import type { Precision } from "../../domain/partnership.ts";
import type { PartyMeasure } from "../measure.ts";
import { perParty } from "../per-party.ts";

/**
 * How far the ratio may be off because flows are estimates. Errors of separate flows average out; of one large flow
 * they do not, so the concentration over partners is what counts. First order in σ.
 */
export const standardError: PartyMeasure<number> = {
  id: "standardError",
  scope: "party",
  family: "own-ends",
  unit: "log-error",
  range: [0, null],
  orientation: { nl: "hoger: minder zeker", en: "higher: less sure" },
  formula: {
    nl: "speling_i = √(σ²(H_uit + H_in) + σ_r²(1 + HHI_in)); H = Σ over partners (Σ waarde × fout)² / som², fout 1/√2 waar beide kanten een stroom opgaven; met enkele opgaven is H = HHI; een lege kant telt 1",
    en: "standardError_i = √(σ²(H_out + H_in) + σ_r²(1 + HHI_in)); H = Σ over partners (Σ value × error)² / sum², error 1/√2 where both ends reported a flow; with single reports H = HHI; a zero side counts 1",
  },
  source: null,
  text: {
    nl: {
      name: "Speling",
      question: "Hoeveel kan de verhouding schelen door het schatten?",
      inWords:
        "Neem aan elke kant per partner het deel in de som, in het kwadraat. Tel die op en vermenigvuldig met het kwadraat van de schattingsfout. Tel de vertekening van wie invulde erbij. Neem de wortel.",
      reading: "Hoe hoger, hoe meer speling. Veel stromen, en beide kanten gehoord: dan is er minder.",
      caution: "Een stroom die niemand noemde, zit er niet in. Een verkeerde maatstaf ook niet.",
    },
    en: {
      name: "Leeway",
      question: "How much may the ratio be off because flows are estimates?",
      inWords:
        "On each side take every partner's part of the sum, squared. Add them up and multiply by the square of an estimate's error. Add the lean of those who filled it in. Take the square root.",
      reading: "Higher is more leeway. Many flows, and both ends heard, make it smaller.",
      caution: "It knows nothing of a flow that nobody named, or of a wrong yardstick.",
    },
  },
  example: {
    flows: [
      ["A", "B", 6],
      ["B", "A", 2],
      ["B", "C", 1],
    ],
    working: {
      nl: "σ = 0,35, zonder vertekening van wie invulde. A heeft één partner elke kant op: 0,35·√(1 + 1) = 0,4950. B geeft 2/3 en 1/3: HHI = 4/9 + 1/9 = 5/9; en haalt van één: 0,35·√(5/9 + 1) = 0,4365. C geeft niets, dat telt 1: 0,4950.",
      en: "σ = 0.35, no lean. A has one partner each way: 0.35·√(1 + 1) = 0.4950. B gives 2/3 and 1/3: HHI = 4/9 + 1/9 = 5/9; takes from one: 0.35·√(5/9 + 1) = 0.4365. C gives nothing, which counts 1: 0.4950.",
    },
    expected: { A: 0.35 * Math.SQRT2, B: 0.35 * Math.sqrt(14 / 9), C: 0.35 * Math.SQRT2 },
  },
  compute: ({ parties, ends, precision }) =>
    perParty({ parties }, (party) =>
      ends.brings[party]! + ends.takes[party]! === 0
        ? Number.NaN
        : errorOf(
            precision,
            ends.spreadOut[party]! + ends.spreadIn[party]!,
            ends.concentrationIn[party]!,
            ends.rateVariances[party]!,
          ),
    ),
};

/** From the spread of both sides together, the concentration of the intake, and the variance of what it is even at. */
export const errorOf = (
  { sigma, lean }: Precision,
  spread: number,
  concentrationIn: number,
  rateVariance: number,
): number => Math.sqrt(sigma ** 2 * spread + lean ** 2 * (1 + concentrationIn) + rateVariance);
