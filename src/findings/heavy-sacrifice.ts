import type { FlowId } from "../domain/flow.ts";
import { flowValues } from "../domain/flow-values.ts";
import type { State } from "../domain/partnership.ts";
import type { PartyId } from "../domain/party.ts";
import { type KindBurden, kindBurdens } from "../measures/kind-burdens.ts";
import { ownFlows } from "../measures/opened/flows-by-partner.ts";
import { type Opened, sumOf, type Working } from "../measures/opened/working.ts";
import { capital, plural } from "../text/numbers.ts";
import { numberOf, partyOf } from "./evidence.ts";
import { flowsFrom, members } from "./party-flows.ts";
import type { Finding, Pattern, Wording } from "./pattern.ts";
import { weightOf } from "./ranking.ts";

/** Of what one has of a kind: from here on more of it works for the partnership than for oneself. */
const HALF = 0.5;
/** On the doubling scale: twice as heavy as an ordinary flow. */
const HEAVY = 2;

/**
 * A member that gives up much: at least half of what it has of a kind (its own capacity, in that kind's unit; a size in
 * no known unit says nothing here), or
 * autonomy that weighs at least twice as heavily as an ordinary (median) flow does for its giver, whoever receives it,
 * or nobody. Of both, what is counted in people or money is told; the autonomy stands in the evidence.
 */
export const heavySacrifice: Pattern = {
  id: "heavy-sacrifice",
  name: { nl: "Dit weegt zwaar", en: "This weighs heavily" },
  find: ({ state, evaluation }) => {
    const carrying = members(state).filter(({ id }) => (evaluation.of(id).burden ?? 0) >= HALF);
    const burdens = carrying.length === 0 ? null : kindBurdens(evaluation.run);
    const autonomy = autonomyGivenUp(state);
    const ordinary = autonomy.size === 0 ? 0 : ordinaryCost(state);
    return members(state).flatMap((party): readonly Finding[] => {
      const burden = burdens === null ? undefined : heaviest(burdens.get(party.id) ?? []);
      const givenUp = autonomy.get(party.id);
      const heavy = givenUp !== undefined && givenUp.cost >= HEAVY * ordinary;
      if (burden === undefined && !heavy) return [];
      return [
        {
          pattern: "heavy-sacrifice",
          key: `heavy-sacrifice ${party.id}`,
          parties: [party.id],
          flows: flowsFrom(state, party.id).flatMap(({ id, resource }) =>
            resource === burden?.resource || (heavy && givenUp.flows.has(id)) ? [id] : [],
          ),
          evidence: {
            ...(burden === undefined
              ? {}
              : { burden: burden.share, gives: burden.gives, capacity: burden.capacity, resource: burden.resource }),
            ...(heavy ? { autonomy: givenUp.cost, ordinary } : {}),
          },
          ...(heavy ? { working: againstOrdinary({ state, evaluation }, party.id, givenUp, ordinary) } : {}),
          sure: null,
          tone: "question",
          weight: weightOf("heavy-sacrifice", Math.max(burden?.share ?? 0, heavy ? 1 - ordinary / givenUp.cost : 0)),
        },
      ];
    });
  },
  text: {
    nl: (finding, words) => {
      const name = words.name(partyOf(finding));
      return {
        headline: `Dit weegt zwaar voor ${name}.`,
        sum:
          typeof finding.evidence.gives === "number"
            ? ofCapacityNl(finding, words)
            : `${name} levert ${words.value(numberOf(finding, "autonomy"))} in aan autonomie; een gewone stroom weegt hier ${words.value(numberOf(finding, "ordinary"))}.`,
        otherwise: "Misschien staat er iets tegenover dat hier ontbreekt.",
        question: `Wat heeft ${name} losgelaten, en wie zag dat?`,
      };
    },
    en: (finding, words) => {
      const name = words.name(partyOf(finding));
      return {
        headline: `This weighs on ${name}.`,
        sum:
          typeof finding.evidence.gives === "number"
            ? ofCapacityEn(finding, words)
            : `It gives up ${words.value(numberOf(finding, "autonomy"))} in autonomy; an ordinary flow weighs ${words.value(numberOf(finding, "ordinary"))} here.`,
        otherwise: "Something in return may be missing here.",
        question: `What did ${name} let go, and who noticed?`,
      };
    },
  },
};

/** "20 van de 40 medewerkers werken voor de samenwerking." */
function ofCapacityNl(finding: Finding, words: Wording): string {
  const { gives, capacity, kind, staff, unit } = capacityOf(finding, words);
  if (staff && unit === null)
    return `${gives} van de ${capacity} medewerkers ${plural(numberOf(finding, "gives"), "werkt", "werken")} voor de samenwerking.`;
  if (staff) return `${gives} van de ${capacity} ${unit} werkt voor de samenwerking.`;
  return `${kind}: ${gives} van de ${capacity}${unit === null ? "" : ` ${unit}`} gaat naar de samenwerking.`;
}

function ofCapacityEn(finding: Finding, words: Wording): string {
  const { gives, capacity, kind, staff, unit } = capacityOf(finding, words);
  const one = numberOf(finding, "gives") === 1;
  if (staff) return `${gives} of its ${capacity} ${unit ?? "staff"} ${one ? "works" : "work"} for the partnership.`;
  return `${kind}: ${gives} of its ${capacity}${unit === null ? "" : ` ${unit}`} ${one ? "goes" : "go"} to the partnership.`;
}

function capacityOf(finding: Finding, words: Wording) {
  const resource = String(finding.evidence.resource);
  return {
    gives: words.value(numberOf(finding, "gives")),
    capacity: words.value(numberOf(finding, "capacity")),
    kind: capital(words.kind(resource)),
    staff: words.builtIn(resource) === "staff",
    unit: words.unit(resource),
  };
}

const heaviest = (burdens: readonly KindBurden[]): KindBurden | undefined =>
  burdens
    .filter(({ resource, share }) => resource !== null && share !== null && share >= HALF)
    .toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0))[0];

interface GivenUp {
  readonly cost: number;
  readonly flows: ReadonlySet<FlowId>;
}

function autonomyGivenUp(state: State): ReadonlyMap<PartyId, GivenUp> {
  const kinds = new Map(
    state.resources.flatMap((resource) => (resource.builtIn === "autonomy" ? [[resource.id, resource]] : [])),
  );
  const given = new Map<PartyId, { readonly cost: number; readonly flows: Set<FlowId> }>();
  for (const flow of state.flows) {
    const resource = kinds.get(flow.resource);
    if (resource === undefined || flow.state !== "actual" || flow.from === flow.to) continue;
    const { cost } = flowValues(flow, resource);
    if (cost === 0) continue;
    const before = given.get(flow.from) ?? { cost: 0, flows: new Set() };
    before.flows.add(flow.id);
    given.set(flow.from, { cost: before.cost + cost, flows: before.flows });
  }
  return given;
}

/** What is given up, to whom, and how many times an ordinary flow that is. */
function againstOrdinary(opened: Opened, party: PartyId, { cost, flows }: GivenUp, ordinary: number): Working {
  const terms = ownFlows(opened, party, "out", (values, { id }) => (flows.has(id) ? values.cost : 0));
  return { sums: [sumOf("given-up", terms)], lines: [[cost, " / ", ordinary, " = ", cost / ordinary]] };
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
