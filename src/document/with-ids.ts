import type { Collection, State } from "../domain/partnership.ts";

/** For each sort of id what it becomes; what is left out stays as it is. */
export type NewIds = Partial<
  Readonly<
    Record<Exclude<Collection, "snapshots" | "successions" | "trials" | "guide"> | "people", (id: string) => string>
  >
>;

const asItIs = (id: string): string => id;

/** The state with other ids, in every place where one stands. The table and nobody are no records, and keep their words. */
export function withIds(state: State, ids: NewIds): State {
  const {
    parties: party = asItIs,
    resources: resource = asItIs,
    flows: flow = asItIs,
    pieces: piece = asItIs,
    interests: interest = asItIs,
    cards: card = asItIs,
    felt = asItIs,
    symptoms: symptom = asItIs,
    agreements: agreement = asItIs,
    asked = asItIs,
    people: person = asItIs,
  } = ids;
  return {
    about: state.about,
    parties: state.parties.map((one) => ({
      ...one,
      id: party(one.id),
      inside: one.inside === null ? null : party(one.inside),
      people: one.people.map(({ id, name }) => ({ id: person(id), name })),
      capacity: Object.fromEntries(Object.entries(one.capacity).map(([kind, amount]) => [resource(kind), amount])),
    })),
    resources: state.resources.map((one) => ({ ...one, id: resource(one.id) })),
    flows: state.flows.map((one) => ({
      ...one,
      id: flow(one.id),
      from: party(one.from),
      to: party(one.to),
      resource: resource(one.resource),
    })),
    pieces: state.pieces.map((one) => ({ ...one, id: piece(one.id), holders: one.holders.map(party) })),
    interests: state.interests.map((one) => ({
      ...one,
      id: interest(one.id),
      party: one.party === null ? null : party(one.party),
      person: one.person === null ? null : person(one.person),
    })),
    cards: state.cards.map((one) => ({
      ...one,
      id: card(one.id),
      party: party(one.party),
      acknowledgedBy: one.acknowledgedBy.map((by) => ({ ...by, party: party(by.party) })),
    })),
    felt: state.felt.map((one) => ({ ...one, id: felt(one.id), of: party(one.of), by: party(one.by) })),
    symptoms: state.symptoms.map((one) => ({
      ...one,
      id: symptom(one.id),
      parties: one.parties.map(party),
      flows: one.flows.map(flow),
    })),
    agreements: state.agreements.map((one) => ({
      ...one,
      id: agreement(one.id),
      parties: one.parties.map(party),
      flows: one.flows.map(flow),
    })),
    asked: state.asked.map((one) => ({ ...one, id: asked(one.id), party: party(one.party) })),
  };
}
