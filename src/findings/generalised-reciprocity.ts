import { largestRing } from "../measures/largest-ring.ts";
import { criticalZ } from "../measures/verdict.ts";
import { capital } from "../text/numbers.ts";
import { numberOf } from "./evidence.ts";
import { memberMask, netBetween } from "./net-between.ts";
import { flowsBetween } from "./party-flows.ts";
import type { Finding, Pattern, Wording } from "./pattern.ts";
import { weightOf } from "./ranking.ts";

/** Less than this part of what its members give on average is too little to speak of. */
const NOTABLE = 1 / 4;
/** More names than this make no sentence. */
const MOST_NAMED = 4;

/**
 * Good news: something goes round. Pair by pair it runs one way, and it comes back by way of others. Told of the ring
 * that passes on most, along pairs that clearly lean (the interval of the pair, σ√2, excludes an even exchange).
 */
export const generalisedReciprocity: Pattern = {
  id: "generalised-reciprocity",
  name: { nl: "Het komt terug, via een ander", en: "It comes back, by way of others" },
  find: ({ state, evaluation }) => {
    const { graph, ids, precision } = evaluation;
    const named = memberMask(state, evaluation);
    const clearly = Math.exp(criticalZ(1) * Math.SQRT2 * Math.hypot(precision.sigma, precision.lean));
    const leaning = netBetween(
      evaluation,
      (giver, receiver) =>
        named[giver] === 1 &&
        named[receiver] === 1 &&
        graph.weight(giver, receiver) > clearly * graph.weight(receiver, giver),
    );
    const ring = largestRing(leaning, ids.length);
    if (ring === null) return [];
    const given = ring.nodes.reduce((sum, giver) => sum + graph.outflow(giver), 0) / ring.nodes.length;
    if (ring.amount < NOTABLE * given) return [];
    const parties = ring.nodes.map((index) => ids[index]!);
    const finding: Finding = {
      pattern: "generalised-reciprocity",
      key: `generalised-reciprocity ${parties.join(" ")}`,
      parties,
      flows: parties.flatMap((party, at) =>
        flowsBetween(state, party, parties[(at + 1) % parties.length]!).map(({ id }) => id),
      ),
      evidence: {
        passes: ring.amount,
        members: parties.length,
        generalisedReciprocity: evaluation.system.generalisedReciprocity,
      },
      sure: "clear",
      tone: "good",
      weight: weightOf("generalised-reciprocity", (ring.amount * parties.length) / graph.total),
    };
    return [finding];
  },
  text: {
    nl: (finding, words) => ({
      headline: "Het komt terug, via een ander.",
      sum: `${who(finding, words, "partijen")} geven ${words.value(numberOf(finding, "passes"))} door, de kring rond.`,
      otherwise: "Misschien heeft niemand dit bedacht.",
      question: "Wat houdt dit gaande?",
    }),
    en: (finding, words) => ({
      headline: "It comes back, by way of others.",
      sum: `${who(finding, words, "parties")} pass ${words.value(numberOf(finding, "passes"))} round.`,
      otherwise: "Perhaps nobody planned it.",
      question: "What keeps this going?",
    }),
  },
};

const who = ({ parties }: Finding, words: Wording, several: string): string =>
  parties.length <= MOST_NAMED
    ? words.list(parties.map(words.name), MOST_NAMED)
    : capital(`${words.count(parties.length)} ${several}`);
