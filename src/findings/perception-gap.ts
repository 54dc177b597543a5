import type { Flow } from "../domain/flow.ts";
import type { PartyId } from "../domain/party.ts";
import { type BothReports, bothReports } from "../domain/reports.ts";
import { criticalZ } from "../measures/verdict.ts";
import { numberOf, partyOf } from "./evidence.ts";
import { memberFlows } from "./party-flows.ts";
import type { Finding, Pattern } from "./pattern.ts";
import { TWO_STEPS, weightOf } from "./ranking.ts";

interface Gap {
  readonly flow: Flow;
  readonly said: BothReports;
  readonly size: number;
}

/**
 * Giver and receiver say clearly different numbers of the same flow: their ratio is beyond the error of two estimates,
 * σ√2, with Bonferroni's bound over the flows of which both spoke. Per pair of members the widest gap is told. What the
 * receiver does not name at all is *brought and not yet seen*, and no gap.
 */
export const perceptionGap: Pattern = {
  id: "perception-gap",
  name: { nl: "Twee partijen zien dit anders", en: "Two parties see this differently" },
  find: ({ state, evaluation }) => {
    const heard = memberFlows(state).flatMap((flow): readonly Gap[] => {
      const said = bothReports(flow);
      if (said === null || said.giver === 0 || said.receiver === 0) return [];
      return [{ flow, said, size: Math.abs(Math.log(said.giver / said.receiver)) }];
    });
    const error = evaluation.precision.sigma * Math.SQRT2;
    const widest = new Map<string, Gap>();
    for (const gap of heard) {
      if (gap.size <= criticalZ(heard.length) * error) continue;
      const pair = JSON.stringify([gap.flow.from, gap.flow.to].sort());
      const before = widest.get(pair);
      const ties = before?.size === gap.size && gap.flow.id < before.flow.id;
      if (before === undefined || gap.size > before.size || ties) widest.set(pair, gap);
    }
    return [...widest.values()].map(({ flow, said, size }): Finding => {
      const parties: readonly PartyId[] = [flow.from, flow.to];
      return {
        pattern: "perception-gap",
        key: `perception-gap ${parties.join(" ")}`,
        parties,
        flows: [flow.id],
        evidence: { giver: said.giver, receiver: said.receiver, sigma: evaluation.precision.sigma },
        sure: "clear",
        tone: "question",
        weight: weightOf("perception-gap", size / TWO_STEPS),
      };
    });
  },
  text: {
    nl: (finding, words) => {
      const [giver, receiver] = [words.name(partyOf(finding)), words.name(partyOf(finding, 1))];
      return {
        headline: `${giver} en ${receiver} zien dit anders.`,
        sum: `${giver} zegt ${words.value(numberOf(finding, "giver"))} gebracht, ${receiver} zegt ${words.value(numberOf(finding, "receiver"))} gekregen.`,
        otherwise: "Misschien bedoelen ze iets anders.",
        question: "Wat zie jij dat de ander niet ziet?",
      };
    },
    en: (finding, words) => {
      const [giver, receiver] = [words.name(partyOf(finding)), words.name(partyOf(finding, 1))];
      return {
        headline: `${giver} and ${receiver} see this differently.`,
        sum: `${giver} says ${words.value(numberOf(finding, "giver"))} given, ${receiver} ${words.value(numberOf(finding, "receiver"))} received.`,
        otherwise: "They may mean different things.",
        question: "What do you see that the other doesn't?",
      };
    },
  },
};
