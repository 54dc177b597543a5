import type { PartyId } from "../domain/party.ts";
import type { Evaluation } from "../measures/evaluate.ts";
import { indexIn, numberOf, partyOf } from "./evidence.ts";
import { memberMask } from "./net-between.ts";
import { flowsOf, members } from "./party-flows.ts";
import type { Finding, Pattern } from "./pattern.ts";
import { weightOf } from "./ranking.ts";

/** Fewer than this many, or than this share of the others, is a matter between a few, and no balance of the whole. */
const FEWEST = 2;
const SHARE = 1 / 3;

/**
 * A member that gives and to whom no other gives (a funder, a legislator), and without whom several others would fall
 * short: who now get no less than they bring would then clearly bring more than comes back, beyond the tolerance and
 * the error of their own sums, in itself and not against the whole. Only the one that carries is named.
 */
export const carriedByThirdParty: Pattern = {
  id: "carried-by-third-party",
  name: { nl: "Steunt op een derde partij", en: "Carried by a third party" },
  find: ({ state, evaluation }) => {
    const { ends, ids } = evaluation;
    const named = memberMask(state, evaluation);
    const others = members(state).length - 1;
    return members(state).flatMap((party): readonly Finding[] => {
      const giver = indexIn(evaluation, party.id);
      const { given, received } = ends;
      if (ends.brings[giver] === 0 || getsFromParties(evaluation, giver)) return [];
      const short: PartyId[] = [];
      for (let k = given.outOffsets[giver]!; k < given.outOffsets[giver + 1]!; k++) {
        const receiver = given.targets[k]!;
        if (receiver >= ids.length || named[receiver] === 0) continue;
        if (fallsShort(evaluation, receiver, giver)) short.push(ids[receiver]!);
      }
      if (short.length < Math.max(FEWEST, others * SHARE)) return [];
      const carries = short.reduce((sum, id) => sum + received.weight(giver, indexIn(evaluation, id)), 0);
      return [
        {
          pattern: "carried-by-third-party",
          key: `carried-by-third-party ${party.id}`,
          parties: [party.id],
          flows: flowsOf(state, party.id),
          evidence: { brings: ends.brings[giver]!, carries, short: short.length },
          sure: evaluation.unsized.size === 0 ? "clear" : "tentative",
          tone: "question",
          weight: weightOf("carried-by-third-party", short.length / others),
        },
      ];
    });
  },
  text: {
    nl: (finding, words) => {
      const name = words.name(partyOf(finding));
      return {
        headline: finding.sure === "clear" ? `Het evenwicht steunt op ${name}.` : `Steunt het evenwicht op ${name}?`,
        sum: `Zonder die ${words.value(numberOf(finding, "carries"))} komen ${words.count(numberOf(finding, "short"))} partijen tekort.`,
        otherwise: "Misschien is dat voor nu afgesproken.",
        question: "Wat is nodig als dat stopt?",
      };
    },
    en: (finding, words) => {
      const name = words.name(partyOf(finding));
      return {
        headline: finding.sure === "clear" ? `The balance rests on ${name}.` : `Does the balance rest on ${name}?`,
        sum: `Without its ${words.value(numberOf(finding, "carries"))}, ${words.count(numberOf(finding, "short"))} parties fall short.`,
        otherwise: "Perhaps agreed for now.",
        question: "What's needed if that stops?",
      };
    },
  },
};

/** What the table gives makes nobody a partner in the exchange. */
function getsFromParties({ ends: { given, received }, ids }: Evaluation, party: number): boolean {
  for (const graph of [given, received])
    for (let k = graph.inOffsets[party]!; k < graph.inOffsets[party + 1]!; k++)
      if (graph.sources[k]! < ids.length) return true;
  return false;
}

/** Whether a party that gets its part now would clearly bring more than comes back without one of its sources. */
function fallsShort({ ends, precision, zStar }: Evaluation, party: number, source: number): boolean {
  const { sigma, lean, tolerance } = precision;
  const [brings, takes] = [ends.brings[party]!, ends.takes[party]!];
  if (brings === 0 || brings > takes * tolerance) return false;
  const { inOffsets, inWeights, sources } = ends.received;
  let [left, squares] = [0, 0];
  for (let k = inOffsets[party]!; k < inOffsets[party + 1]!; k++) {
    if (sources[k] === source) continue;
    left += inWeights[k]!;
    squares += inWeights[k]! ** 2;
  }
  const concentration = left === 0 ? 1 : squares / left ** 2;
  const error = Math.sqrt(sigma ** 2 * (ends.spreadOut[party]! + concentration) + lean ** 2 * (1 + concentration));
  const ratio = Math.log(brings / (left === 0 ? Math.min(ends.insteadOfTakes, brings / 2) : left));
  return ratio > Math.log(tolerance) && ratio > zStar * error;
}
