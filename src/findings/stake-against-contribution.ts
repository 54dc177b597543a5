import { STAKE_ERROR } from "../measures/rules/stake.ts";
import { criticalZ } from "../measures/verdict.ts";
import { indexIn, numberOf, partyOf } from "./evidence.ts";
import { flowsOf } from "./party-flows.ts";
import type { Finding, Pattern } from "./pattern.ts";
import { weightOf } from "./ranking.ts";
import { isStaked } from "./unequal-stakes.ts";

/** Fewer than this have no middle to differ from. */
const FEWEST = 4;

/**
 * A member that brings much with little at stake: above the middle (median) of all in what it brings and below it in
 * stake, each by more than the estimates explain (z 1.96): its sum by the error of that sum, its stake by that of two
 * single answers, which takes almost three times less. That both must hold at once keeps it rare.
 * Stakes are compared with stakes and contributions with contributions: the two scales need not be the same.
 */
export const stakeAgainstContribution: Pattern = {
  id: "stake-against-contribution",
  name: { nl: "Brengt veel, met weinig op het spel", en: "Brings much, with little at stake" },
  find: ({ state, evaluation }) => {
    const asked = state.parties.filter(isStaked);
    if (asked.length < FEWEST) return [];
    const { brings, spreadOut } = evaluation.ends;
    const { sigma, lean } = evaluation.precision;
    const indices = asked.map(({ id }) => indexIn(evaluation, id));
    const middleBrings = median(indices.map((index) => brings[index]!));
    const middleStake = median(asked.map(({ stake }) => stake));
    return asked.flatMap((party, at): readonly Finding[] => {
      const index = indices[at]!;
      const error = Math.sqrt(sigma ** 2 * spreadOut[index]! + lean ** 2);
      const more = Math.log(brings[index]! / middleBrings);
      const less = Math.log(middleStake / party.stake);
      const beyond = (log: number, sd: number): boolean => log > criticalZ(1) * sd;
      if (!beyond(more, error) || !beyond(less, STAKE_ERROR * Math.SQRT2)) return [];
      return [
        {
          pattern: "stake-against-contribution",
          key: `stake-against-contribution ${party.id}`,
          parties: [party.id],
          flows: flowsOf(state, party.id),
          evidence: { brings: brings[index]!, stake: party.stake, middleBrings, middleStake },
          sure: evaluation.unsized.has(party.id) ? "tentative" : "clear",
          tone: "question",
          weight: weightOf("stake-against-contribution", brings[index]! / evaluation.ends.totalBrings),
        },
      ];
    });
  },
  text: {
    nl: (finding, words) => {
      const name = words.name(partyOf(finding));
      return {
        headline:
          finding.sure === "clear"
            ? `${name} brengt veel, met weinig op het spel.`
            : `Brengt ${name} veel, met weinig op het spel?`,
        sum: `Inbreng ${words.value(numberOf(finding, "brings"))}, op het spel ${words.value(numberOf(finding, "stake"))}.`,
        otherwise: "Misschien zit er nog iets in het rugzakje.",
        question: `Wat is dit ${name} waard?`,
      };
    },
    en: (finding, words) => {
      const name = words.name(partyOf(finding));
      return {
        headline:
          finding.sure === "clear"
            ? `${name} brings much, with little at stake.`
            : `Does ${name} bring much, with little at stake?`,
        sum: `It brings ${words.value(numberOf(finding, "brings"))}; stake ${words.value(numberOf(finding, "stake"))}.`,
        otherwise: "Something may still be in the backpack.",
        question: `What is this worth to ${name}?`,
      };
    },
  },
};

/** The middle value; of an even number, the geometric mean of the two in the middle, as these are ratios. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)]!, sorted[Math.floor(sorted.length / 2)]!];
  return low === high ? low : Math.sqrt(low * high);
}
