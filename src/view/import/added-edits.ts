import { newKinds } from "../../domain/create.ts";
import { type Edit, newIds } from "../../domain/edit.ts";
import type { Partnership } from "../../domain/partnership.ts";
import { type Endpoint, type Party, type PartyId, TABLE } from "../../domain/party.ts";
import type { Resource, ResourceId } from "../../domain/resource.ts";
import { plainName } from "../../domain/same-name.ts";
import { flowEnd, newEnd } from "../panels/flow-end.ts";

/**
 * The flows and parties that were read from rows, added to those that are there: parties and kinds of one name are one, and who is
 * there stays as it is. Nothing that is there changes, and a flow that is there too stands twice, for the second may be another.
 */
export function addedEdits(present: Partnership, read: Partnership): readonly Edit[] {
  const kinds = kindsTold(present, read);
  const parties = new Map<PartyId, Endpoint>();
  const taken: PartyId[] = [];
  const ends = read.parties.map((party) => {
    // the table, by a word for it, is no party
    const found = flowEnd(present, party.name, taken) ?? newEnd(present, party.name, taken);
    parties.set(party.id, found.end);
    const isNew = found.edits.some(({ type }) => type === "add");
    if (isNew) taken.push(found.end);
    return { party, isNew };
  });
  const end = (one: Endpoint): Endpoint => parties.get(one) ?? one;
  const table = read.about.table ?? ([...parties.values()].includes(TABLE) ? { name: null } : null);
  const codes = new Set(present.parties.map(({ code }) => code));
  const own = (party: Party): Party => ({
    ...party,
    id: end(party.id),
    code: codes.has(party.code) ? null : party.code,
    inside: party.inside === null ? null : end(party.inside),
    capacity: Object.fromEntries(Object.entries(party.capacity).map(([kind, much]) => [kinds.told(kind), much])),
  });
  const flowId = newIds(present, "flows");
  return [
    ...(table === null || present.about.table !== null ? [] : [{ type: "about" as const, fields: { table } }]),
    ...kinds.edits,
    ...ends.flatMap(({ party, isNew }): readonly Edit[] =>
      isNew ? [{ type: "add", collection: "parties", record: own(party) }] : [],
    ),
    ...read.flows.map((flow): Edit => {
      const record = {
        ...flow,
        id: flowId(),
        from: end(flow.from),
        to: end(flow.to),
        resource: kinds.told(flow.resource),
      };
      return { type: "add", collection: "flows", record };
    }),
  ];
}

/** Which kind each that is used is among those that are there, with the edits that add those that are not. */
function kindsTold(
  present: Partnership,
  read: Partnership,
): { readonly told: (kind: ResourceId) => ResourceId; readonly edits: readonly Edit[] } {
  const used = new Set([
    ...read.flows.map(({ resource }) => resource),
    ...read.parties.flatMap(({ capacity }) => Object.keys(capacity)),
  ]);
  // a built-in kind has a name of the users' own where they renamed it
  const called = ({ name }: Resource): string => ` ${plainName(name ?? "")}`;
  const key = (kind: Resource): string => kind.builtIn ?? called(kind);
  const ids = new Map(present.resources.flatMap((kind) => [key(kind), called(kind)].map((one) => [one, kind.id])));
  const kindId = newIds(present, "resources");
  const fresh = read.resources.filter((kind) => used.has(kind.id) && !ids.has(key(kind)));
  for (const kind of fresh) ids.set(key(kind), kindId());
  const idOf = (kind: Resource): ResourceId => ids.get(key(kind)) ?? kind.id;
  const coloured = newKinds(
    present.resources,
    fresh.map((kind) => ({ id: idOf(kind), name: kind.name ?? "" })),
  );
  const told = new Map(read.resources.map((kind) => [kind.id, idOf(kind)]));
  return {
    told: (kind) => told.get(kind) ?? kind,
    edits: fresh.map((kind, nth) => ({
      type: "add",
      collection: "resources",
      record: {
        ...kind,
        id: idOf(kind),
        colour: kind.builtIn === null ? (coloured[nth]?.colour ?? null) : kind.colour,
      },
    })),
  };
}
