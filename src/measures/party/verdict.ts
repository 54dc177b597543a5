import { dunn } from "../bibliography.ts";
import type { PartyMeasure } from "../measure.ts";
import { criticalZ, type Verdict, verdictOf } from "../verdict.ts";
import { logRatio } from "./log-ratio.ts";
import { standardError } from "./standard-error.ts";

/** How sure the balance is, in a word: no fixed cut-off, but what the estimates can carry (DESIGN §5). */
export const verdict: PartyMeasure<Verdict> = {
  id: "verdict",
  scope: "party",
  family: "own-ends",
  unit: "word",
  range: null,
  orientation: { nl: "een woord, geen rangorde", en: "a word, no ranking" },
  formula: {
    nl: "duidelijk: abs(ln verhouding) > ln t, en ln verhouding ± z*·speling sluit 0 uit; mogelijk: alleen abs(ln verhouding) > ln t; in balans: de hele marge binnen ± ln t; anders geen verschil te zien; niets zonder uitwisseling, of waar de gekozen maat geen getal heeft. z* = Φ⁻¹(1 − 0,05/2n'), n' partijen met uitwisseling. Met een stroom zonder grootte hoogstens mogelijk",
    en: "clear: abs(logRatio) > ln t and logRatio ± z*·standardError excludes 0; tentative: only abs(logRatio) > ln t; established: the whole interval within ± ln t; else no-sign; none without exchange; no-number where the chosen rule has none. z* = Φ⁻¹(1 − 0.05/2n'), n' parties with exchange. With an unsized flow at most tentative",
  },
  gated: true,
  source: dunn,
  text: {
    nl: {
      name: "Hoe zeker",
      question: "Blijft dit staan als schattingen wat afwijken?",
      inWords:
        "Neem de verhouding met haar marge naar beide kanten. Ligt gelijk buiten die marge, en is het verschil groter dan afgesproken: duidelijk. Alleen groter dan afgesproken: mogelijk. Blijft de hele marge binnen wat jullie gelijk noemen: in balans.",
      reading: "Duidelijk blijft staan. Mogelijk kan aan de schatting liggen. Geen verschil is nog geen balans.",
      caution: "Het zegt hoe zeker het getal is, niet of iemand iets goed of fout doet.",
    },
    en: {
      name: "How sure",
      question: "Does this hold if estimates are somewhat off?",
      inWords:
        "Take the ratio with its margin to both sides. If even lies outside it, and the difference beyond what you agreed: clear. Only beyond what you agreed: possible. If the whole margin stays within what you call even: in balance.",
      reading: "Clear holds. Possible may come from the estimates. No difference is not balance yet.",
      caution: "It says how sure the number is, not whether anyone does right or wrong.",
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
      nl: "Zes partijen wisselen uit: z* = Φ⁻¹(1 − 0,05/12) = 2,638. Eén partner elke kant op: speling 0,35·√2 = 0,495, dus de streep reikt 2,638 × 0,495 = 1,306. A: ln 16 = 2,77, voorbij ln 1,25 = 0,223 en voorbij 1,306: duidelijk; B het spiegelbeeld. E: ln 2 = 0,693, voorbij 0,223 en niet voorbij 1,306: mogelijk; F het spiegelbeeld. C en D: 0 ligt binnen 0,223, en 1,306 niet: geen verschil te zien.",
      en: "Six parties exchange: z* = Φ⁻¹(1 − 0.05/12) = 2.638. One partner each way: error 0.35·√2 = 0.495, so the interval reaches 2.638 × 0.495 = 1.306. A: ln 16 = 2.77, beyond ln 1.25 = 0.223 and beyond 1.306: clear; B mirrors it. E: ln 2 = 0.693, beyond 0.223 and not beyond 1.306: tentative; F mirrors it. C and D: 0 within 0.223, and 1.306 is not: no sign.",
    },
    expected: {
      A: "gives-more:clear",
      B: "takes-more:clear",
      C: "no-sign",
      D: "no-sign",
      E: "gives-more:tentative",
      F: "takes-more:tentative",
    },
  },
  compute: (run) => {
    const [ratios, errors] = [run.column(logRatio), run.column(standardError)];
    const zStar = criticalZ(run.ends.exchanging);
    const { brings, takes } = run.ends;
    return Array.from(ratios, (ratio, party) =>
      Number.isNaN(ratio) && brings[party]! + takes[party]! > 0
        ? "no-number"
        : verdictOf(ratio, errors[party]!, zStar, run.precision.tolerance, run.unsized[party] === 1),
    );
  },
};
