import { relativelyEqual } from "../domain/compare-sums.ts";
import { numberOf } from "./evidence.ts";
import type { Pattern } from "./pattern.ts";

/** z of a two-sided 95 % interval: one sentence about the whole, so nothing to share it over. */
const Z = 1.959963984540054;

/**
 * The partnership costs all of them together more than it yields: said before anything else (DESIGN §3). Sure as the
 * estimates allow: the log of the two sums, each with the error of independent parties, σ²Σ(sum_p/Σ)².
 */
export const negativeSurplus: Pattern = {
  id: "negative-surplus",
  name: { nl: "Samen meer gebracht dan eruit komt", en: "Together you bring more than comes out" },
  find: ({ state, evaluation }) => {
    let brought = 0;
    let taken = 0;
    let broughtSquares = 0;
    let takenSquares = 0;
    for (const party of state.parties) {
      const { brings, takes } = evaluation.of(party.id);
      brought += brings ?? 0;
      taken += takes ?? 0;
      broughtSquares += (brings ?? 0) ** 2;
      takenSquares += (takes ?? 0) ** 2;
    }
    if (brought <= taken || relativelyEqual(brought, taken)) return [];
    const share = (squares: number, sum: number): number => (sum === 0 ? 1 : squares / sum ** 2);
    const { sigma, lean } = evaluation.precision;
    const error = Math.sqrt((sigma ** 2 + lean ** 2) * (share(broughtSquares, brought) + share(takenSquares, taken)));
    const surely = taken === 0 || Math.log(brought / taken) > Z * error;
    return [
      {
        pattern: "negative-surplus",
        key: "negative-surplus",
        parties: [],
        flows: [],
        evidence: { brought, taken, surplus: taken - brought },
        sure: surely ? "clear" : "tentative",
        tone: "question",
        weight: 100,
      },
    ];
  },
  text: {
    nl: (finding, words) => ({
      headline:
        finding.sure === "clear"
          ? "Samen brengen jullie meer dan eruit komt."
          : "Brengen jullie samen meer dan eruit komt?",
      sum: `Gebracht ${words.value(numberOf(finding, "brought"))}, gehaald ${words.value(numberOf(finding, "taken"))}.`,
      otherwise: "Misschien komt de opbrengst later, of bij bewoners.",
      question: "Waar doen jullie dit voor?",
    }),
    en: (finding, words) => ({
      headline:
        finding.sure === "clear"
          ? "Together you bring more than comes out."
          : "Do you together bring more than comes out?",
      sum: `Brought ${words.value(numberOf(finding, "brought"))}, taken ${words.value(numberOf(finding, "taken"))}.`,
      otherwise: "It may come later, or reach residents.",
      question: "What are you doing this for?",
    }),
  },
};
