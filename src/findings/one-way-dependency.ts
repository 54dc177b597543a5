import type { PartyId } from "../domain/party.ts";
import { plural } from "../text/numbers.ts";
import { numberOf, partyOf } from "./evidence.ts";
import { flowsBetween, isKnown, members } from "./party-flows.ts";
import type { Finding, Pattern } from "./pattern.ts";

/** From here on a share of the intake is "most of it": the everyday meaning of leaning on somebody. */
const MOST = 0.5;

/**
 * A member that takes at least half of its intake from one other, while nothing goes back (Emerson 1962). One-way only
 * if the way back was asked for and is zero; where it was not asked, nothing is said. Flows as drawn: the table is a
 * source of its own, and never the one that is leaned on.
 */
export const oneWayDependency: Pattern = {
  id: "one-way-dependency",
  name: { nl: "Leunt op een ander, andersom niet", en: "Leans on another, not the reverse" },
  find: ({ state, evaluation }) => {
    const { graph, ends, indexOf } = evaluation;
    const named = members(state);
    const memberIds = new Set<PartyId>(named.map((party) => party.id));
    return named.flatMap((party): readonly Finding[] => {
      const values = evaluation.of(party.id);
      const source = values.topSource;
      const share = values.topSourceShare;
      if (source === null || share === null || share < MOST || !memberIds.has(source)) return [];
      const self = indexOf.get(party.id);
      const other = indexOf.get(source);
      if (self === undefined || other === undefined) throw new Error(`no index for ${party.id} or ${source}`);
      // What costs its giver something goes back, whatever it is worth under the lens; and the reverse.
      const back = ends.given.weight(self, other) + ends.received.weight(self, other);
      if (back > 0 || !isKnown(state, party.id, source)) return [];
      const even = values.verdict === "established" || values.verdict === "no-sign";
      return [
        {
          pattern: "one-way-dependency",
          key: `one-way-dependency ${party.id} ${source}`,
          parties: [party.id, source],
          flows: flowsBetween(state, source, party.id).map((flow) => flow.id),
          evidence: { topSourceShare: share, from: graph.weight(other, self), intake: graph.inflow(self) },
          sure: evaluation.unsized.has(party.id) ? "tentative" : "clear",
          tone: "question",
          // Who is in balance as a whole gets its return by another way: worth a look, later.
          weight: (even ? 1.5 : 2.5) + share * Math.sqrt(graph.inflow(self) / graph.total),
        },
      ];
    });
  },
  text: {
    nl: (finding, words) => {
      const [party, source] = [words.name(partyOf(finding)), words.name(partyOf(finding, 1))];
      const [from, intake] = [words.value(numberOf(finding, "from")), words.value(numberOf(finding, "intake"))];
      return {
        headline:
          finding.sure === "clear"
            ? `${party} leunt op ${source}, andersom niet.`
            : `Leunt ${party} op ${source}, en andersom niet?`,
        sum:
          finding.evidence.topSourceShare === 1
            ? `Alles wat ${party} haalt, samen ${intake}, komt van ${source}; terug gaat niets.`
            : `Van de ${intake} die ${party} haalt, komt ${from} van ${source}; terug gaat niets.`,
        otherwise: "Misschien loopt het terug via een ander.",
        question: "Wat merken jullie daar allebei van?",
      };
    },
    en: (finding, words) => {
      const [party, source] = [words.name(partyOf(finding)), words.name(partyOf(finding, 1))];
      const [from, intake] = [words.value(numberOf(finding, "from")), words.value(numberOf(finding, "intake"))];
      return {
        headline:
          finding.sure === "clear"
            ? `${party} leans on ${source}, not the reverse.`
            : `Does ${party} lean on ${source}, and not the reverse?`,
        sum:
          finding.evidence.topSourceShare === 1
            ? `All that it takes, ${intake} in all, comes from ${source}; nothing returns.`
            : `Of the ${intake} it takes, ${from} ${plural(numberOf(finding, "from"), "comes", "come")} from ${source}; nothing returns.`,
        otherwise: "It may return through others.",
        question: "What do you both notice?",
      };
    },
  },
};
