import { type Edit, newId } from "./edit.ts";
import type { Flow } from "./flow.ts";
import type { Partnership } from "./partnership.ts";
import type { Endpoint, Party, PartyId, Person } from "./party.ts";
import { withPeople } from "./with-people.ts";

/**
 * Two that are one party after all, such as one that was entered under two names: all that is said of `gone` becomes what is said
 * of `kept`, which keeps its name. What one said to the other, and flows between them, would go from it to itself, and go with
 * `gone`. Earlier photos stay as they are; where `gone` stands in one, it is said that it became `kept`.
 */
export function mergeParties(partnership: Partnership, gone: Party, kept: Party): readonly Edit[] {
  const at = (end: Endpoint): Endpoint => (end === gone.id ? kept.id : end);
  const all = (ids: readonly PartyId[]): readonly PartyId[] => [...new Set(ids.map(at))];
  const { people, persons } = together(kept, gone);
  const flows = partnership.flows.filter(({ from, to }) => (from === gone.id || to === gone.id) && at(from) !== at(to));
  return [
    { type: "change", collection: "parties", id: kept.id, fields: { ...filled(kept, gone, flows), people } },
    ...flows.map(
      ({ id, from, to }): Edit => ({ type: "change", collection: "flows", id, fields: { from: at(from), to: at(to) } }),
    ),
    ...changes(partnership, "pieces", ({ holders }) => holders.includes(gone.id) && { holders: all(holders) }),
    ...changes(
      partnership,
      "interests",
      ({ party, person }) => party === gone.id && { party: kept.id, person: persons.get(person ?? "") ?? person },
    ),
    ...changes(partnership, "cards", ({ party, acknowledgedBy }) => {
      const own = at(party);
      const others = acknowledgedBy.map((by) => ({ ...by, party: at(by.party) })).filter((by) => by.party !== own);
      return (
        (party === gone.id || acknowledgedBy.some((by) => by.party === gone.id)) && {
          party: own,
          acknowledgedBy: others.filter((by, nth) => others.findIndex((one) => one.party === by.party) === nth),
        }
      );
    }),
    ...changes(
      partnership,
      "felt",
      ({ of, by }) =>
        (of === gone.id || by === gone.id) && (of === by || at(of) !== at(by)) && { of: at(of), by: at(by) },
    ),
    ...changes(partnership, "symptoms", ({ parties }) => parties.includes(gone.id) && { parties: all(parties) }),
    ...changes(partnership, "agreements", ({ parties }) => parties.includes(gone.id) && { parties: all(parties) }),
    ...changes(
      partnership,
      "asked",
      ({ party }) => party === gone.id && partnership.asked.every((one) => one.party !== kept.id) && { party: kept.id },
    ),
    ...changes(
      partnership,
      "parties",
      ({ id, inside }) => inside === gone.id && id !== kept.id && { inside: kept.inside ?? kept.id },
    ),
    ...became(partnership, gone, kept),
    { type: "remove", collection: "parties", id: gone.id },
  ];
}

type Changed = Exclude<Extract<Edit, { readonly type: "change" }>["collection"], "snapshots">;

/** A change of each record for which there are fields to change. */
function changes<C extends Changed>(
  partnership: Partnership,
  collection: C,
  fields: (record: Partnership[C][number]) => Partial<Partnership[C][number]> | false,
): readonly Edit[] {
  const records: readonly Partnership[C][number][] = partnership[collection];
  return records.flatMap((record) => {
    const change = fields(record);
    return change === false ? [] : [{ type: "change", collection, id: record.id, fields: change } as unknown as Edit];
  });
}

/** What `kept` does not say of itself and `gone` does. That nothing comes or goes holds no more where a flow of `gone` does. */
function filled(kept: Party, gone: Party, flows: readonly Flow[]): Partial<Party> {
  return {
    shortName: kept.shortName ?? gone.shortName,
    kind: kept.kind ?? gone.kind,
    inside: kept.inside === gone.id ? null : kept.inside,
    capacity: { ...gone.capacity, ...kept.capacity },
    size: kept.size ?? gone.size,
    stake: kept.stake ?? gone.stake,
    commitment: kept.commitment === "" ? gone.commitment : kept.commitment,
    receivesNothing: flows.some(({ to }) => to === gone.id) ? null : kept.receivesNothing,
    bringsNothing: flows.some(({ from }) => from === gone.id) ? null : kept.bringsNothing,
    since: kept.since ?? gone.since,
    until: kept.until ?? gone.until,
  };
}

/** The people of both, and of each of `gone` who that is at `kept`: one of the same name, or new there. */
function together(
  kept: Party,
  gone: Party,
): { readonly people: readonly Person[]; readonly persons: ReadonlyMap<string, string> } {
  const named = (people: readonly Person[], name: string) => people.find((person) => person.name === name);
  const fresh = gone.people.filter(({ name }) => named(kept.people, name) === undefined);
  const people = withPeople(
    kept.people,
    fresh.map(({ name }) => name),
  );
  return { people, persons: new Map(gone.people.map(({ id, name }) => [id, named(people, name)?.id ?? id])) };
}

/** Of an earlier photo in which `gone` stands: what it is now. */
function became(partnership: Partnership, gone: Party, kept: Party): readonly Edit[] {
  const there = (id: PartyId): boolean =>
    partnership.snapshots.some(({ state }) => state.parties.some((party) => party.id === id));
  if (!there(gone.id)) return [];
  const record = {
    id: newId(partnership, "successions"),
    from: there(kept.id) ? [kept.id, gone.id] : [gone.id],
    to: [kept.id],
    date: partnership.about.date,
    holds: true,
  };
  return [{ type: "add", collection: "successions", record }];
}
