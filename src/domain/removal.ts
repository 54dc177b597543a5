import type { Agreement } from "./agreement.ts";
import type { RecordChange } from "./diff.ts";
import { fault } from "./fault.ts";
import type { Collection, Partnership, Records } from "./partnership.ts";
import type { Party } from "./party.ts";
import { fail, type Result, succeed } from "./result.ts";
import type { Symptom } from "./symptom.ts";

/**
 * What goes along when a record is removed, in the order of applying. A party takes its flows, felt balances,
 * interests and cards with it, and steps out of the lists that name it; a flow steps out of signals and agreements. A
 * kind that flows still use cannot go: which kind they become is not ours to choose. One that no flow uses takes along
 * the capacity that parties stated in it.
 */
export function consequences(
  partnership: Partnership,
  collection: Collection,
  id: string,
): Result<readonly RecordChange[]> {
  if (collection === "resources") {
    const users = partnership.flows.filter((flow) => flow.resource === id).length;
    if (users > 0) return fail([fault("in-use", { pointer: "/resources" }, { collection, id, users })]);
    return succeed(
      changed(
        partnership,
        "parties",
        (party) => Object.hasOwn(party.capacity, id),
        (party) => ({
          ...party,
          capacity: Object.fromEntries(Object.entries(party.capacity).filter(([resource]) => resource !== id)),
        }),
      ),
    );
  }
  if (collection === "flows") return succeed(steppedOut(partnership, new Set([id]), null));
  if (collection !== "parties") return succeed([]);

  const flows = new Set(partnership.flows.filter((flow) => flow.from === id || flow.to === id).map((flow) => flow.id));
  return succeed([
    ...steppedOut(partnership, flows, id),
    ...changed(
      partnership,
      "pieces",
      (piece) => piece.holders.includes(id),
      (piece) => ({
        ...piece,
        holders: piece.holders.filter((holder) => holder !== id),
      }),
    ),
    ...changed(
      partnership,
      "cards",
      (card) => card.party !== id && card.acknowledgedBy.some((by) => by.party === id),
      (card) => ({ ...card, acknowledgedBy: card.acknowledgedBy.filter((by) => by.party !== id) }),
    ),
    ...changed(
      partnership,
      "parties",
      (party) => party.inside === id,
      (party) => ({ ...party, inside: null }),
    ),
    ...removed(partnership, "cards", (card) => card.party === id),
    ...removed(partnership, "interests", (interest) => interest.party === id),
    ...removed(partnership, "asked", (asked) => asked.party === id),
    ...removed(partnership, "guide", (question) => question.parties.includes(id)),
    ...removed(partnership, "felt", (felt) => felt.of === id || felt.by === id),
    ...removed(partnership, "flows", (flow) => flows.has(flow.id)),
  ]);
}

/** What somebody's own was, of a person who is no longer in the party, stays as the party's. */
export const peopleGone = (partnership: Partnership, party: Party | null): readonly RecordChange[] =>
  changed(
    partnership,
    "interests",
    (interest) => interest.party === party?.id && party.people.every(({ id }) => id !== (interest.person ?? id)),
    (interest) => ({ ...interest, person: null }),
  );

/** Signals and agreements stay, without the flows and the party that go. */
function steppedOut(
  partnership: Partnership,
  flows: ReadonlySet<string>,
  party: string | null,
): readonly RecordChange[] {
  type Naming = Pick<Symptom | Agreement, "flows" | "parties">;
  const names = (record: Naming): boolean =>
    record.flows.some((flow) => flows.has(flow)) || (party !== null && record.parties.includes(party));
  const rest = <T extends Naming>(record: T): T => ({
    ...record,
    flows: record.flows.filter((flow) => !flows.has(flow)),
    parties: record.parties.filter((other) => other !== party),
  });
  return [...changed(partnership, "symptoms", names, rest), ...changed(partnership, "agreements", names, rest)];
}

function changed<C extends Collection>(
  partnership: Partnership,
  collection: C,
  which: (record: Records[C]) => boolean,
  change: (record: Records[C]) => Records[C],
): readonly RecordChange[] {
  const records = partnership[collection] as readonly Records[C][];
  return records.flatMap((record, at) =>
    which(record) ? [{ collection, id: record.id, before: record, after: change(record), at } as RecordChange] : [],
  );
}

/** From the end, so that every place still stands when its turn comes, and comes back when it is undone. */
function removed<C extends Collection>(
  partnership: Partnership,
  collection: C,
  which: (record: Records[C]) => boolean,
): readonly RecordChange[] {
  const records = partnership[collection] as readonly Records[C][];
  return records
    .flatMap((record, at) =>
      which(record) ? [{ collection, id: record.id, before: record, after: null, at } as RecordChange] : [],
    )
    .reverse();
}
