import { forEachPair } from "../../graph/pairs.ts";
import { waysAsked } from "../asked.ts";
import { dunn } from "../bibliography.ts";
import type { PairMeasure, Run } from "../measure.ts";
import { criticalZ, isBeyond } from "../verdict.ts";

/** Which way a pair's exchange goes, and whether the estimates can carry that. `first` comes first in id order. */
export type PairVerdict =
  | "one-way:first"
  | "one-way:second"
  | "leaning:first"
  | "leaning:second"
  | "no-sign"
  | "unknown";

/**
 * `one-way` only where the way back was asked for and is nothing, at either end's value. Both ways known, the pair is
 * `leaning` where ln(there/back) is beyond the tolerance and beyond z* times its error. z* is Bonferroni's over all pairs
 * with any flow: there are more pairs than parties, all are looked at, and in a fair partnership the chance that any of
 * them at all is said to lean is to stay within one in twenty, as it is for parties.
 */
export const verdict: PairMeasure<PairVerdict> = {
  id: "verdict",
  scope: "pair",
  family: "lens",
  unit: "word",
  range: null,
  orientation: { nl: "een woord, geen rangorde", en: "a word, no ranking" },
  formula: {
    nl: "één kant op: w_ij of w_ji is 0, en daarnaar is gevraagd; ongelijk: abs(ln(w_ij/w_ji)) > ln t en > z*·√(σ²(e_ij² + e_ji²) + 2σ_r²), e = 1, of 1/√2 waar beide kanten iets opgaven; anders geen verschil te zien; onbekend waar naar een weg niet is gevraagd of een grootte ontbreekt. eerste: i geeft meer. z* = Φ⁻¹(1 − 0,05/2m), m tweetallen met een stroom",
    en: "one-way: one of w_ij and w_ji is 0, and was asked; leaning: abs(ln(w_ij/w_ji)) > ln t and > z*·√(σ²(e_ij² + e_ji²) + 2σ_r²), e = 1, or 1/√2 where both ends reported; else no-sign; unknown where a way was not asked or has no size. first: i gives more. z* = Φ⁻¹(1 − 0.05/2m), m pairs of parties with any flow",
  },
  source: dunn,
  text: {
    nl: {
      name: "Helt dit tweetal",
      question: "Gaat er naar de één meer dan naar de ander, ook als schattingen afwijken?",
      inWords:
        "Deel heen door terug. Kijk of die verhouding verder van 1 ligt dan schattingen kunnen verklaren. Eén kant op: terug is gevraagd, en er gaat niets.",
      reading: "De eerste is wie vooraan staat. Geen verschil te zien is nog geen balans.",
      caution: "Een tweetal hoeft niet gelijk op te gaan. Het kan via anderen terugkomen.",
    },
    en: {
      name: "Does this pair lean",
      question: "Does one of them get more than the other, even if estimates are off?",
      inWords:
        "Divide there by back. See whether that is further from 1 than estimates can explain. One way: the way back was asked, and nothing goes.",
      reading: "The first is the one named first. No visible difference is not balance yet.",
      caution: "A pair need not be even. It may come back by way of others.",
    },
  },
  example: {
    flows: [
      ["A", "B", 16],
      ["B", "A", 2],
      ["B", "C", 2],
      ["C", "B", 1],
      ["C", "D", 4],
    ],
    working: {
      nl: "Drie tweetallen: z* = Φ⁻¹(1 − 0,05/6) = 2,394. De speling is 0,35·√2 = 0,495, dus een verhouding kan e^1,185 = 3,27 afwijken. A en B: 16/2 = 8, daarbuiten: ongelijk, A geeft meer. B en C: 2/1 = 2, daarbinnen: geen verschil te zien. C en D: er gaat niets terug, en wat er niet staat stroomt hier niet: één kant op, van C.",
      en: "Three pairs: z* = Φ⁻¹(1 − 0.05/6) = 2.394, and the error is 0.35·√2 = 0.495, so a ratio may be off by e^1.185 = 3.27. A and B: 16/2 = 8, beyond that: leaning, A gives more. B and C: 2/1 = 2 is not: no sign. C and D: nothing goes back, and what is not listed does not flow: one way, from C.",
    },
    expected: { "A B": "leaning:first", "B C": "no-sign", "C D": "one-way:first" },
  },
  compute: (run, first, second) => {
    const asked = run.shared(waysAsked);
    if (asked(first, second) !== "sized" || asked(second, first) !== "sized") return "unknown";
    const [there, back] = [run.graph.weight(first, second), run.graph.weight(second, first)];
    if (there + back === 0) return null;
    if (!flows(run, second, first)) return "one-way:first";
    if (!flows(run, first, second)) return "one-way:second";
    const zStar = criticalZ(run.shared(pairsWithFlow));
    const { sigma, lean, tolerance } = run.precision;
    const error = Math.sqrt(
      sigma ** 2 * (errorShare(run, first, second) ** 2 + errorShare(run, second, first) ** 2) + 2 * lean ** 2,
    );
    const ratio = Math.log(there) - Math.log(back);
    if (!isBeyond(Math.abs(ratio), Math.max(Math.log(tolerance), zStar * error))) return "no-sign";
    return ratio > 0 ? "leaning:first" : "leaning:second";
  },
};

/** m: how many comparisons are made at once. */
function pairsWithFlow({ graph, parties }: Run): number {
  let pairs = 0;
  forEachPair(graph, () => pairs++, parties);
  return pairs;
}

/** What costs its giver something goes, even if it is worth nothing under the lens; and the reverse. */
const flows = ({ ends }: Run, from: number, to: number): boolean =>
  ends.given.weight(from, to) + ends.received.weight(from, to) > 0;

/** The error of what flows as a share of σ. Nothing is not an estimate that the lens could be wrong about. */
export function errorShare({ graph, outErrors }: Run, from: number, to: number): number {
  const at = graph.indexOf(from, to);
  return at < 0 || outErrors === null ? 1 : outErrors[at]! / graph.outWeights[at]!;
}
