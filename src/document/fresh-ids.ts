import type { Partnership, State } from "../domain/partnership.ts";

/**
 * The partnership with ids that are numbers only, by collection, so that no id says what somebody called it: a file
 * written by hand may have names for ids. A record that stands in photos too keeps one id in all of them.
 */
export function withFreshIds(partnership: Partnership, id: string): Partnership {
  const states: readonly State[] = [partnership, ...partnership.snapshots.map(({ state }) => state)];
  const ids = (prefix: string, all: readonly string[]): ((id: string) => string) => {
    const fresh = new Map([...new Set(all)].map((one, nth) => [one, `${prefix}${nth + 1}`]));
    // The table and nobody are no records, and keep their words.
    return (one) => fresh.get(one) ?? one;
  };
  const of = (prefix: string, records: (state: State) => readonly { readonly id: string }[]) =>
    ids(
      prefix,
      states.flatMap((state) => records(state).map((record) => record.id)),
    );
  const party = of("p", (state) => state.parties);
  const resource = of("r", (state) => state.resources);
  const flow = of("f", (state) => state.flows);
  const piece = of("s", (state) => state.pieces);
  const interest = of("i", (state) => state.interests);
  const card = of("c", (state) => state.cards);
  const felt = of("b", (state) => state.felt);
  const symptom = of("y", (state) => state.symptoms);
  const agreement = of("a", (state) => state.agreements);
  const person = of("n", (state) => state.parties.flatMap(({ people }) => people));

  const fresh = (state: State): State => ({
    about: state.about,
    parties: state.parties.map((one) => ({
      ...one,
      id: party(one.id),
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
  });
  return {
    id,
    // A form goes back to a partnership that knows the ids as they were: with others it is none any more.
    form: null,
    ...fresh(partnership),
    snapshots: partnership.snapshots.map((one, nth) => ({ ...one, id: `t${nth + 1}`, state: fresh(one.state) })),
  };
}
