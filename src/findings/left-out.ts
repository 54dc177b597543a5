import type { FlowId } from "../domain/flow.ts";
import type { PartyId } from "../domain/party.ts";
import { capital } from "../text/numbers.ts";
import { indexIn, partyOf } from "./evidence.ts";
import { flowsOf, isSized, members } from "./party-flows.ts";
import type { Pattern } from "./pattern.ts";
import { weightOf } from "./ranking.ts";

interface Alone {
  readonly party: PartyId;
  readonly flows: readonly FlowId[];
  /** It was asked of the party itself; else it follows from what is not listed. */
  readonly asked: boolean;
}

/**
 * Members without any exchange, where that was asked: their flows are all 0, they said that nothing comes and nothing goes,
 * or unlisted means none. Said of all at once.
 */
export const leftOut: Pattern = {
  id: "left-out",
  name: { nl: "Staat nog los op de foto", en: "Stands apart" },
  find: ({ state, evaluation }) => {
    const byId = new Map(state.flows.map((flow) => [flow.id, flow]));
    const named = members(state);
    const alone = named.flatMap((party): readonly Alone[] => {
      const { brings, takes } = evaluation.of(party.id);
      if ((brings ?? 0) > 0 || (takes ?? 0) > 0) return [];
      // A loop is no exchange, of whatever size.
      const flows = flowsOf(state, party.id).filter((id) => byId.get(id)?.from !== byId.get(id)?.to);
      if (flows.some((id) => !isSized(byId.get(id)!))) return [];
      const said = party.receivesNothing !== null && party.bringsNothing !== null;
      if (flows.length === 0 && state.about.unlisted === "unknown" && !said) return [];
      return [{ party: party.id, flows, asked: said || flows.length > 0 }];
    });
    // Where nobody exchanges anything, nobody stands apart from the others.
    if (alone.length === 0 || alone.length === named.length) return [];
    alone.sort((a, b) => indexIn(evaluation, a.party) - indexIn(evaluation, b.party));
    return [
      {
        pattern: "left-out",
        key: alone.length === 1 ? `left-out ${alone[0]!.party}` : "left-out",
        parties: alone.map(({ party }) => party),
        flows: alone.flatMap(({ flows }) => flows),
        evidence: { brings: 0, takes: 0, asked: alone.every(({ asked }) => asked) ? 1 : 0 },
        sure: null,
        tone: "question",
        weight: weightOf("left-out", alone.length / named.length),
      },
    ];
  },
  text: {
    nl: (finding, words) => {
      const [name, count] = [words.name(partyOf(finding)), finding.parties.length];
      const sum =
        finding.evidence.asked === 1 ? "Gevraagd: 0 gebracht, 0 gehaald." : "Op de foto: 0 gebracht, 0 gehaald.";
      return {
        headline:
          count === 1
            ? `${name} staat nog los op de foto.`
            : capital(`${words.count(count)} partijen staan nog los op de foto.`),
        sum: count === 1 ? sum : `${words.list(finding.parties.map(words.name))}. ${sum}`,
        otherwise: "Misschien zijn we iets vergeten.",
        question: count === 1 ? `Welke plek heeft ${name} hier?` : "Welke plek heeft ieder van hen hier?",
      };
    },
    en: (finding, words) => {
      const [name, count] = [words.name(partyOf(finding)), finding.parties.length];
      const sum = finding.evidence.asked === 1 ? "We asked: 0 brought, 0 taken." : "In the photo: 0 brought, 0 taken.";
      return {
        headline:
          count === 1
            ? `${name} stands apart in the photo.`
            : capital(`${words.count(count)} parties stand apart in the photo.`),
        sum: count === 1 ? sum : `${words.list(finding.parties.map(words.name))}. ${sum}`,
        otherwise: "We may have missed something.",
        question: count === 1 ? `What is the place of ${name} here?` : "What is the place of each of them here?",
      };
    },
  },
};
