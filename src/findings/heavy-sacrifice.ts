import { flowValues } from "../domain/flow-values.ts";
import type { State } from "../domain/partnership.ts";
import type { PartyId } from "../domain/party.ts";
import { numberOf, partyOf } from "./evidence.ts";
import { members } from "./party-flows.ts";
import type { Finding, Pattern } from "./pattern.ts";
import { weightOf } from "./ranking.ts";

/** On the doubling scale: twice as heavy as an ordinary flow. */
const HEAVY = 2;

/**
 * A member that gives up much: autonomy that weighs at least twice as heavily as an ordinary (median) flow does for its
 * giver, whoever receives it, or nobody.
 */
export const heavySacrifice: Pattern = {
  id: "heavy-sacrifice",
  name: { nl: "Dit weegt zwaar", en: "This weighs heavily" },
  find: ({ state }) => {
    const autonomy = autonomyGivenUp(state);
    if (autonomy.size === 0) return [];
    const ordinary = ordinaryCost(state);
    return members(state).flatMap((party): readonly Finding[] => {
      const given = autonomy.get(party.id);
      if (given === undefined || given.cost < HEAVY * ordinary) return [];
      return [
        {
          pattern: "heavy-sacrifice",
          key: `heavy-sacrifice ${party.id}`,
          parties: [party.id],
          flows: given.flows,
          evidence: { autonomy: given.cost, ordinary },
          sure: null,
          tone: "question",
          weight: weightOf("heavy-sacrifice", 1 - ordinary / given.cost),
        },
      ];
    });
  },
  text: {
    nl: (finding, words) => {
      const name = words.name(partyOf(finding));
      return {
        headline: `Dit weegt zwaar voor ${name}.`,
        sum: `${name} levert ${words.value(numberOf(finding, "autonomy"))} in aan autonomie; een gewone stroom weegt hier ${words.value(numberOf(finding, "ordinary"))}.`,
        otherwise: `Misschien koos ${name} daar zelf voor.`,
        question: `Wat heeft ${name} losgelaten, en wie zag dat?`,
      };
    },
    en: (finding, words) => {
      const name = words.name(partyOf(finding));
      return {
        headline: `This weighs on ${name}.`,
        sum: `It gives up ${words.value(numberOf(finding, "autonomy"))} in autonomy; an ordinary flow weighs ${words.value(numberOf(finding, "ordinary"))} here.`,
        otherwise: `Perhaps ${name} chose this.`,
        question: `What did ${name} let go, and who noticed?`,
      };
    },
  },
};

interface GivenUp {
  readonly cost: number;
  readonly flows: readonly string[];
}

function autonomyGivenUp(state: State): ReadonlyMap<PartyId, GivenUp> {
  const kinds = new Map(
    state.resources.flatMap((resource) => (resource.builtIn === "autonomy" ? [[resource.id, resource]] : [])),
  );
  const given = new Map<PartyId, GivenUp>();
  for (const flow of state.flows) {
    const resource = kinds.get(flow.resource);
    if (resource === undefined || flow.state !== "actual" || flow.from === flow.to) continue;
    const { cost } = flowValues(flow, resource);
    const before = given.get(flow.from) ?? { cost: 0, flows: [] };
    if (cost > 0) given.set(flow.from, { cost: before.cost + cost, flows: [...before.flows, flow.id] });
  }
  return given;
}

/** The median of what flows cost their givers, of those that cost anything. */
function ordinaryCost(state: State): number {
  const resources = new Map(state.resources.map((resource) => [resource.id, resource]));
  const costs = state.flows
    .flatMap((flow) => {
      const resource = resources.get(flow.resource);
      return flow.state !== "actual" || resource === undefined ? [] : [flowValues(flow, resource).cost];
    })
    .filter((cost) => cost > 0)
    .sort((a, b) => a - b);
  return costs[Math.floor(costs.length / 2)] ?? 0;
}
