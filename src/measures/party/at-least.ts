import { dunn } from "../bibliography.ts";
import type { PartyMeasure } from "../measure.ts";
import { perParty } from "../per-party.ts";
import { criticalZ } from "../verdict.ts";
import { logRatio } from "./log-ratio.ts";
import { standardError } from "./standard-error.ts";

/** The ratio that remains when the estimates err against it as far as they plausibly can. 1 = nothing is sure. */
export const atLeast: PartyMeasure<number> = {
  id: "atLeast",
  scope: "party",
  family: "own-ends",
  unit: "ratio",
  range: [1, null],
  orientation: { nl: "hoger: zeker verder uit elkaar", en: "higher: surely further apart" },
  formula: {
    nl: "minstens_i = exp(max(0, abs(ln verhouding_i) − z*·speling_i)); 1 waar een stroom bij i geen grootte heeft",
    en: "atLeast_i = exp(max(0, abs(ln ratio_i) − z*·standardError_i)); 1 where a flow at i has no size",
  },
  source: dunn,
  text: {
    nl: {
      name: "Minstens",
      question: "Welk verschil blijft er in elk geval over?",
      inWords:
        "Trek de marge van de verhouding af, naar gelijk toe. Wat overblijft is het kleinste verschil, en nooit minder dan 1.",
      reading: "2 betekent: de ene kant is minstens tweemaal de andere. 1 betekent: niets staat vast.",
      caution: "Welke kant het grootst is, staat bij Hoe zeker.",
    },
    en: {
      name: "At least",
      question: "What difference remains in any case?",
      inWords:
        "Take the margin off the ratio, towards even. What is left is the smallest difference, and never less than 1.",
      reading: "2 means: one side is at least twice the other. 1 means: nothing is settled.",
      caution: "How sure tells which side is larger.",
    },
  },
  example: {
    flows: [
      ["A", "B", 16],
      ["B", "A", 1],
      ["C", "D", 4],
      ["D", "C", 4],
      ["E", "F", 2],
      ["F", "E", 1],
    ],
    working: {
      nl: "z*·speling = 2,638257 × 0,494975 = 1,305871 (zie Hoe zeker). A: exp(ln 16 − 1,305871) = 16/3,690901 = 4,334984; B net zo. E en F: ln 2 = 0,693 is minder, dus exp(0) = 1. C en D: 1.",
      en: "z*·error = 2.638257 × 0.494975 = 1.305871 (see how sure). A: exp(ln 16 − 1.305871) = 16/3.690901 = 4.334984; B the same. E and F: ln 2 = 0.693 is less, so exp(0) = 1. C and D: 1.",
    },
    expected: { A: 4.334984333, B: 4.334984333, C: 1, D: 1, E: 1, F: 1 },
  },
  compute: (run) => {
    const [ratios, errors] = [run.column(logRatio), run.column(standardError)];
    const zStar = criticalZ(run.ends.exchanging);
    return perParty(run, (party) => {
      const ratio = ratios[party]!;
      if (Number.isNaN(ratio)) return Number.NaN;
      return run.unsized[party] === 1 ? 1 : Math.exp(Math.max(0, Math.abs(ratio) - zStar * errors[party]!));
    });
  },
};
