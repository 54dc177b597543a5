import { flowValues } from "../../domain/flow-values.ts";
import type { State } from "../../domain/partnership.ts";
import { isParty, type PartyId } from "../../domain/party.ts";
import { walster } from "../bibliography.ts";
import type { Rule } from "../fairness-rule.ts";

/** What each brings for what it takes is what the agreed flows say. What was agreed is a decision, and errs by nothing. */
export const agreed: Rule = {
  id: "agreed",
  numbers: (state) =>
    new Map(
      [...agreedSums(state)].flatMap(([id, { brings, takes, unsized }]) =>
        brings > 0 && takes > 0 && !unsized ? [[id, brings / takes] as const] : [],
      ),
    ),
  error: () => 0,
  formula: {
    nl: "doel_i = κ·γ·a_i; a_i is wat i volgens de afspraken brengt, gedeeld door wat i daarin haalt, en γ de ene factor waarmee Σ_i (brengt_i + κ·haalt_i)·(γa_i − 1)/(γa_i + 1) = 0. Dan blijft gelijk wat allen brengen en wat allen halen",
    en: "target_i = κ·γ·a_i; a_i is what i brings by what was agreed, divided by what it takes in that, and γ the one factor for which Σ_i (brings_i + κ·takes_i)·(γa_i − 1)/(γa_i + 1) = 0. Then what all bring and what all take stay as they are",
  },
  source: walster,
  text: {
    nl: {
      question: "Past wat jullie afspraken nog bij nu?",
      inWords:
        "Tel op wat iemand volgens de afspraken brengt en haalt, en deel die twee. Houd die verhouding naast die van nu.",
      reading: "Gelijk: er gaat uit en komt binnen in de verhouding die jullie afspraken.",
      caution: "Alleen afgesproken stromen tellen. Is maar een deel afgesproken, dan zegt dit weinig.",
    },
    en: {
      question: "Does what you agreed still fit today?",
      inWords:
        "Add up what somebody brings and takes by what was agreed, and divide the two. Hold that ratio beside today's.",
      reading: "Even: what goes out and comes in stands in the proportion that you agreed.",
      caution: "Only agreed flows count. Where only some was agreed, this says little.",
    },
  },
};

export interface AgreedSums {
  readonly brings: number;
  readonly takes: number;
  /** Something was agreed of which nobody said how much: half a sum is no ratio. */
  readonly unsized: boolean;
}

/** What each party brings and takes in all that was agreed, at the stated rates. */
export function agreedSums({ flows, resources }: Pick<State, "flows" | "resources">): ReadonlyMap<PartyId, AgreedSums> {
  const kinds = new Map(resources.map((resource) => [resource.id, resource]));
  const sums = new Map<PartyId, AgreedSums>();
  for (const flow of flows) {
    if (flow.state !== "agreed" || flow.from === flow.to) continue;
    const { sized, cost, worth } = flowValues(flow, kinds.get(flow.resource)!);
    const add = (id: PartyId, brings: number, takes: number): void => {
      const so = sums.get(id) ?? { brings: 0, takes: 0, unsized: false };
      sums.set(id, { brings: so.brings + brings, takes: so.takes + takes, unsized: so.unsized || !sized });
    };
    if (isParty(flow.from)) add(flow.from, cost, 0);
    if (isParty(flow.to)) add(flow.to, 0, worth);
  }
  return sums;
}
