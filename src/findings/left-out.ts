import { partyOf } from "./evidence.ts";
import { flowsOf, isSized, members } from "./party-flows.ts";
import type { Finding, Pattern } from "./pattern.ts";

/** A member without any exchange, where that was asked: its flows are all 0, or unlisted means none. */
export const leftOut: Pattern = {
  id: "left-out",
  name: { nl: "Staat nog los op de foto", en: "Stands apart" },
  find: ({ state, evaluation }) => {
    const byId = new Map(state.flows.map((flow) => [flow.id, flow]));
    return members(state).flatMap((party): readonly Finding[] => {
      const { brings, takes } = evaluation.of(party.id);
      if ((brings ?? 0) > 0 || (takes ?? 0) > 0) return [];
      // A loop is no exchange, of whatever size.
      const flows = flowsOf(state, party.id).filter((id) => byId.get(id)?.from !== byId.get(id)?.to);
      if (flows.some((id) => !isSized(byId.get(id)!))) return [];
      if (flows.length === 0 && state.about.unlisted === "unknown") return [];
      return [
        {
          pattern: "left-out",
          key: `left-out ${party.id}`,
          parties: [party.id],
          flows,
          evidence: { brings: 0, takes: 0, asked: flows.length > 0 ? 1 : 0 },
          sure: null,
          tone: "question",
          weight: 2.5,
        },
      ];
    });
  },
  text: {
    nl: (finding, words) => {
      const name = words.name(partyOf(finding));
      return {
        headline: `${name} staat nog los op de foto.`,
        sum: finding.evidence.asked === 1 ? "Gevraagd: 0 gebracht, 0 gehaald." : "Op de foto: 0 gebracht, 0 gehaald.",
        otherwise: "Misschien zijn we iets vergeten.",
        question: `Welke plek heeft ${name} hier?`,
      };
    },
    en: (finding, words) => {
      const name = words.name(partyOf(finding));
      return {
        headline: `${name} stands apart in the photo.`,
        sum: finding.evidence.asked === 1 ? "We asked: 0 brought, 0 taken." : "In the photo: 0 brought, 0 taken.",
        otherwise: "We may have missed something.",
        question: `What is the place of ${name} here?`,
      };
    },
  },
};
