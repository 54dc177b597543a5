import { relativelyEqual } from "../domain/compare-sums.ts";
import { orderedSum } from "../graph/ordered-sum.ts";
import { capital } from "../text/numbers.ts";
import { chosenRule, heldAgainst, numberOf, partyOf } from "./evidence.ts";
import { flowsOf, members } from "./party-flows.ts";
import type { Finding, Pattern } from "./pattern.ts";
import { weightOf } from "./ranking.ts";
import { measuredBy, perTen, sumOf } from "./sum-in-words.ts";

/**
 * Good news: members whose whole interval lies within the tolerance. While the whole is within its noise floor nobody
 * is named for a balance, not even a good one: then, if it holds for every member with an exchange, it is said of all.
 */
export const balanced: Pattern = {
  id: "balanced",
  name: { nl: "In balans", en: "In balance" },
  find: ({ state, evaluation }) => {
    // Who has only flows without a size exchanges too, nobody knows how much.
    const taking = members(state).filter(
      ({ id }) => evaluation.of(id).verdict !== "none" || evaluation.unsized.has(id),
    );
    const even = taking.filter((party) => evaluation.of(party.id).verdict === "established");
    if (even.length === 0) return [];
    const base = { pattern: "balanced", sure: "clear", tone: "good" } as const;
    const sums = (parties: typeof even) => ({
      brings: orderedSum(parties.map((party) => evaluation.of(party.id).brings ?? 0)),
      takes: orderedSum(parties.map((party) => evaluation.of(party.id).takes ?? 0)),
      members: parties.length,
      ...(parties.length === 1 ? heldAgainst(evaluation, parties[0]!.id) : { kappa: evaluation.kappa }),
      ...(evaluation.fairness === "equal" ? {} : { fairness: evaluation.fairness }),
    });
    if (even.length === taking.length && even.length > 1)
      return [
        {
          ...base,
          key: "balanced",
          parties: [],
          flows: [],
          evidence: sums(even),
          weight: weightOf("balanced-all", 0.5),
        },
      ];
    if (evaluation.withinNoise) return [];
    return even.map(
      (party): Finding => ({
        ...base,
        key: `balanced ${party.id}`,
        parties: [party.id],
        flows: flowsOf(state, party.id),
        evidence: sums([party]),
        weight: weightOf("balanced", (evaluation.of(party.id).brings ?? 0) / evaluation.ends.totalBrings),
      }),
    );
  },
  text: {
    nl: (finding, words) => {
      const rule = chosenRule(finding);
      const all = finding.parties.length === 0;
      const where = all ? "voor iedereen" : `bij ${words.name(partyOf(finding))}`;
      const [brings, takes, members] = (["brings", "takes", "members"] as const).map((id) => numberOf(finding, id));
      const proportion =
        rule === null ? "in ongeveer dezelfde verhouding" : `ongeveer in balans, ${measuredBy(rule, words)}`;
      return {
        headline:
          rule !== null
            ? `${capital(measuredBy(rule, words))} is het ${where} in balans.`
            : all
              ? `Hier is het ${where} in balans.`
              : `${capital(where)} is het in balans.`,
        sum: all
          ? `${members === 2 ? "Beide" : `Alle ${words.value(members!)}`} partijen brengen en halen ${proportion}. Samen ${words.value(brings!)} gebracht, ${words.value(takes!)} gehaald.`
          : againstAll(finding)
            ? perTen.nl(finding, words)
            : sumOf.nl(finding, words, "brings-first"),
        otherwise: "Misschien helpt iets buiten de foto mee.",
        question: "Hoe krijgen jullie dit voor elkaar?",
      };
    },
    en: (finding, words) => {
      const rule = chosenRule(finding);
      const all = finding.parties.length === 0;
      const [brings, takes, members] = (["brings", "takes", "members"] as const).map((id) => numberOf(finding, id));
      const proportion =
        rule === null ? "in about the same proportion" : `in balance, or nearly, ${measuredBy(rule, words)}`;
      const headline = all ? "this is in balance for everyone." : `${words.name(partyOf(finding))} is in balance.`;
      return {
        headline: rule === null ? capital(headline) : `${capital(measuredBy(rule, words))}, ${headline}`,
        sum: all
          ? `${members === 2 ? "Both" : `All ${words.value(members!)}`} parties bring and take ${proportion}. Together ${words.value(brings!)} brought, ${words.value(takes!)} taken.`
          : againstAll(finding)
            ? perTen.en(finding, words)
            : sumOf.en(finding, words, "brings-first"),
        otherwise: "Something unseen may help.",
        question: "How do you manage it?",
      };
    },
  },
};

/** With a pie that grows or shrinks, or by a chosen rule, what is in balance is the part in it: the sum in itself would say otherwise. */
const againstAll = (finding: Finding): boolean =>
  chosenRule(finding) !== null || !relativelyEqual(numberOf(finding, "kappa"), 1);
