import { withIds } from "../document/with-ids.ts";
import { type Folded, foldedState } from "../domain/folded-state.ts";
import type { State } from "../domain/partnership.ts";
import type { Party, PartyId } from "../domain/party.ts";
import type { Succession } from "../domain/succession.ts";

/** How a state is told: who stands at whom, and which ids these then have. */
interface Telling {
  /** Those who are told as one, under the id that they have in all photos. */
  readonly ones: readonly { readonly as: PartyId; readonly members: readonly PartyId[] }[];
}

/**
 * Photos in which who became whom is one party under one id, that of the last photo with any of them: under another name
 * the same party; merged or split, together one in every photo, since only so can its sums be held beside each other. What goes
 * on among those who are told as one is left out. Of a party that is alike in all photos nothing changes, and a photo in which
 * nothing changes is the same object.
 */
export function asSuccessors(states: readonly State[], successions: readonly Succession[]): readonly State[] {
  const tellings = states.map((): Telling["ones"][number][] => []);
  for (const group of groupsOf(successions)) {
    const members = states.map(({ parties }) => parties.flatMap(({ id }) => (group.has(id) ? [id] : [])));
    const there = members.filter((ids) => ids.length > 0);
    const sets = new Set(there.map((ids) => ids.toSorted().join("\n")));
    if (sets.size < 2) continue;
    const as = there.at(-1)![0]!;
    for (const [nth, ids] of members.entries()) if (ids.length > 0) tellings[nth]!.push({ as, members: ids });
  }
  return states.map((state, nth) => toldAs(state, tellings[nth]!));
}

/**
 * An earlier photo as it is told from now: who merged into one of today's is that one, but who was split by now stays who
 * it was, since nobody of today is what it was.
 */
export function asOfNow(earlier: State, now: State, successions: readonly Succession[]): State {
  const here = new Set(now.parties.map(({ id }) => id));
  const whole = groupsOf(successions).filter((group) => [...group].filter((id) => here.has(id)).length === 1);
  const kept = successions.filter(({ from }) => whole.some((group) => group.has(from[0] ?? "")));
  return asSuccessors([earlier, now], kept)[0]!;
}

/** Everybody who is tied to another by what became of them, in groups. */
export function groupsOf(successions: readonly Succession[]): readonly ReadonlySet<PartyId>[] {
  let groups: Set<PartyId>[] = [];
  for (const { from, to, holds } of successions) {
    if (!holds) continue;
    const said = [...from, ...to];
    const touched = groups.filter((group) => said.some((id) => group.has(id)));
    groups = [
      ...groups.filter((group) => !touched.includes(group)),
      new Set([...touched.flatMap((g) => [...g]), ...said]),
    ];
  }
  return groups;
}

const told = new WeakMap<State, Map<string, State>>();

/** The same state for the same telling, so that its numbers are worked out once. */
function toldAs(state: State, ones: Telling["ones"]): State {
  const changes = ones.filter(({ as, members }) => members.length > 1 || members[0] !== as);
  if (changes.length === 0) return state;
  const key = JSON.stringify(changes);
  const known = told.get(state) ?? new Map<string, State>();
  told.set(state, known);
  const found = known.get(key) ?? tell(state, changes);
  known.set(key, found);
  return found;
}

function tell(state: State, ones: Telling["ones"]): State {
  const into: Folded = new Map(ones.flatMap(({ members: [one, ...rest] }) => rest.map((id) => [id, one!] as const)));
  const together = new Map(
    ones.map(({ members }) => [members[0]!, state.parties.filter(({ id }) => members.includes(id))] as const),
  );
  const folded = into.size === 0 ? state : foldedState(state, into);
  const parties = folded.parties.map((party): Party => {
    const all = together.get(party.id) ?? [party];
    const inside = party.inside === null ? null : (into.get(party.inside) ?? party.inside);
    const own = all.length === 1 ? party : asOne(party, all);
    return { ...own, inside: inside === party.id ? null : inside };
  });
  const ids = new Map(ones.map(({ as, members }) => [members[0]!, as]));
  return withIds({ ...folded, parties }, { parties: (id) => ids.get(id) ?? id });
}

/** What several have together; what cannot be added up is not known of them. */
function asOne(party: Party, all: readonly Party[]): Party {
  const kinds = Object.keys(party.capacity).filter((kind) =>
    all.every(({ capacity }) => Object.hasOwn(capacity, kind)),
  );
  const sizes = all.flatMap(({ size }) => (size === null ? [] : [size]));
  return {
    ...party,
    name: all.map(({ name }) => name).join(" + "),
    shortName: null,
    capacity: Object.fromEntries(
      kinds.map((kind) => [kind, all.reduce((sum, { capacity }) => sum + (capacity[kind] ?? 0), 0)]),
    ),
    size: sizes.length === all.length ? sizes.reduce((sum, size) => sum + size, 0) : null,
    stake: null,
    receivesNothing: null,
    bringsNothing: null,
  };
}
