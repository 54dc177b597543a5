import { relativelyEqual } from "../domain/compare-sums.ts";
import { effectiveNumber } from "../measures/effective-number.ts";
import { criticalZ } from "../measures/verdict.ts";
import { numberOf } from "./evidence.ts";
import type { Pattern } from "./pattern.ts";
import { weightOf } from "./ranking.ts";

/**
 * The partnership costs all of them together more than it yields: said before anything else (DESIGN §3). Sure as the
 * estimates allow: the log of the two sums, each with the error of independent parties, σ²Σ(sum_p/Σ)²;
 * never where a flow has no size.
 */
export const negativeSurplus: Pattern = {
  id: "negative-surplus",
  name: { nl: "Samen meer gebracht dan eruit komt", en: "Together you bring more than comes out" },
  find: ({ evaluation }) => {
    const { brings, takes, totalBrings: brought, totalTakes: taken } = evaluation.ends;
    if (brought <= taken || relativelyEqual(brought, taken)) return [];
    const concentration = (values: Float64Array): number =>
      1 / (effectiveNumber(values.length, (party) => values[party] ?? 0) ?? 1);
    const { sigma, lean } = evaluation.precision;
    const error = Math.sqrt((sigma ** 2 + lean ** 2) * (concentration(brings) + concentration(takes)));
    // A flow without a size is in neither sum, and may be what is missing.
    // One sentence about the whole: nothing to share the 5 % over.
    const surely = evaluation.unsized.size === 0 && (taken === 0 || Math.log(brought / taken) > criticalZ(1) * error);
    return [
      {
        pattern: "negative-surplus",
        key: "negative-surplus",
        parties: [],
        flows: [],
        evidence: { brought, taken, surplus: taken - brought },
        sure: surely ? "clear" : "tentative",
        tone: "question",
        weight: weightOf("negative-surplus", (brought - taken) / brought),
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
