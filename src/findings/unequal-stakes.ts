import type { Party } from "../domain/party.ts";
import { partiesInOrder } from "../graph/flow-arrays.ts";
import { STAKE_ERROR } from "../measures/rules/stake.ts";
import { criticalZ } from "../measures/verdict.ts";
import { numberOf, partyOf } from "./evidence.ts";
import type { Pattern } from "./pattern.ts";
import { weightOf } from "./ranking.ts";

/**
 * The highest and the lowest stake differ by more than people who mean the same would: on the doubling scale, beyond
 * the error of two estimates (σ√2), with Bonferroni's bound over all pairs, since the two were picked for being far
 * apart. Of nine parties that is a factor of almost 5, of three somewhat over 3.
 */
export const unequalStakes: Pattern = {
  id: "unequal-stakes",
  name: { nl: "Niet evenveel op het spel", en: "Unequal stakes" },
  find: ({ state }) => {
    const asked = partiesInOrder(state).filter(isStaked);
    const [first] = asked;
    if (first === undefined) return [];
    const most = asked.reduce((a, b) => (b.stake > a.stake ? b : a), first);
    const least = asked.reduce((a, b) => (b.stake < a.stake ? b : a), first);
    const pairs = (asked.length * (asked.length - 1)) / 2;
    const apart = Math.log(most.stake / (least.stake === 0 ? halfOfLeast(asked) : least.stake));
    if (!(apart > criticalZ(pairs) * STAKE_ERROR * Math.SQRT2)) return [];
    return [
      {
        pattern: "unequal-stakes",
        key: "unequal-stakes",
        parties: [most.id, least.id],
        flows: [],
        evidence: { most: most.stake, least: least.stake, asked: asked.length },
        sure: null,
        tone: "question",
        // As far apart as the scale is long: from a quarter to four times.
        weight: weightOf("unequal-stakes", apart / Math.log(16)),
      },
    ];
  },
  text: {
    nl: (finding, words) => ({
      headline: "Er staat niet voor iedereen evenveel op het spel.",
      sum: `${words.name(partyOf(finding))} noemt ${words.value(numberOf(finding, "most"))}, ${words.name(partyOf(finding, 1))} ${words.value(numberOf(finding, "least"))}.`,
      otherwise: "Misschien las ieder de vraag anders.",
      question: "Wat gebeurt er bij jullie als dit mislukt?",
    }),
    en: (finding, words) => ({
      headline: "Not everyone has as much at stake.",
      sum: `${words.name(partyOf(finding))} says ${words.value(numberOf(finding, "most"))}, ${words.name(partyOf(finding, 1))} ${words.value(numberOf(finding, "least"))}.`,
      otherwise: "Each may read the question differently.",
      question: "What happens to you if this fails?",
    }),
  },
};

type Staked = Party & { readonly stake: number };
/** A member that was asked for its stake, and answered. */
export const isStaked = (party: Party): party is Staked => party.standing === "member" && party.stake !== null;

/** What stands for a stake of nothing in a ratio: half the smallest that somebody named (as N9 does with a zero side). */
const halfOfLeast = (asked: readonly Staked[]): number =>
  Math.min(...asked.map(({ stake }) => stake).filter((stake) => stake > 0)) / 2;
