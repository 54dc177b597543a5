import { numberOf, partyOf } from "./evidence.ts";
import { flowsBetween, members } from "./party-flows.ts";
import type { Finding, Pattern } from "./pattern.ts";

/** A member whose whole intake comes from one other member. All from the table is no single source: many fill it. */
export const singleSource: Pattern = {
  id: "single-source",
  name: { nl: "Haalt alles op één plek", en: "Draws on one party" },
  find: ({ state, evaluation }) => {
    const named = members(state);
    // Of two there is only one to draw on, which says nothing.
    if (named.length < 3) return [];
    const memberIds = new Set(named.map((party) => party.id));
    return named.flatMap((party): readonly Finding[] => {
      const { topSource, topSourceShare, verdict } = evaluation.of(party.id);
      if (topSource === null || topSourceShare !== 1 || !memberIds.has(topSource)) return [];
      const index = evaluation.indexOf.get(party.id);
      if (index === undefined) throw new Error(`no index for ${party.id}`);
      const intake = evaluation.graph.inflow(index);
      const even = verdict === "established" || verdict === "no-sign";
      return [
        {
          pattern: "single-source",
          key: `single-source ${party.id} ${topSource}`,
          parties: [party.id, topSource],
          flows: flowsBetween(state, topSource, party.id).map((flow) => flow.id),
          evidence: { topSourceShare, sourceConcentration: 1, intake },
          sure: evaluation.unsized.has(party.id) ? "tentative" : "clear",
          tone: "question",
          weight: (even ? 1 : 2) + Math.sqrt(intake / evaluation.graph.total) / 2,
        },
      ];
    });
  },
  text: {
    nl: (finding, words) => {
      const [party, source] = [words.name(partyOf(finding)), words.name(partyOf(finding, 1))];
      return {
        headline: finding.sure === "clear" ? `${party} haalt alles op één plek.` : `Haalt ${party} alles op één plek?`,
        sum:
          numberOf(finding, "intake") > 1
            ? `Alle ${words.value(numberOf(finding, "intake"))} komen van ${source}.`
            : `Het komt allemaal van ${source}.`,
        otherwise: "Misschien is dat een bewuste keuze.",
        question: `Wat als ${source} even niet kan?`,
      };
    },
    en: (finding, words) => {
      const [party, source] = [words.name(partyOf(finding)), words.name(partyOf(finding, 1))];
      return {
        headline: finding.sure === "clear" ? `${party} draws on one party.` : `Does ${party} draw on one party?`,
        sum:
          numberOf(finding, "intake") > 1
            ? `All ${words.value(numberOf(finding, "intake"))} come from ${source}.`
            : `All of it comes from ${source}.`,
        otherwise: "Perhaps by choice.",
        question: `What if ${source} can't for a while?`,
      };
    },
  },
};
