import { withFreshIds } from "../document/fresh-ids.ts";
import { namedEdits } from "../document/named-edits.ts";
import { type Everybody, type NeutralNames, neutralNames, personKey } from "../document/neutral-names.ts";
import type { Edit } from "../domain/edit.ts";
import type { Partnership, State } from "../domain/partnership.ts";
import type { Party } from "../domain/party.ts";
import type { Result } from "../domain/result.ts";
import type { Moment, Step } from "../storage/history.ts";
import type { Language } from "../text/language.ts";
import { names as words } from "../text/sections/names.ts";
import type { LargeNetwork } from "../view/large/large-network.ts";
import { freshId } from "./fresh-id.ts";
import { nameOrder } from "./name-order.ts";

/** Neutral names on this screen, in one language. Who is who is kept on this device alone (`name-order.ts`). */
export interface Neutral {
  readonly in: (language: Language) => Neutral;
  readonly partnership: (whole: Partnership) => Partnership;
  /** Learns the names that stand in the names of steps, of who is gone too. */
  readonly learn: (moment: Moment) => void;
  readonly text: (id: string, text: string) => string;
  readonly isReplaced: (id: string, text: string) => boolean;
  readonly edits: (edits: readonly Edit[], whole: Partnership, seen: Partnership) => Result<readonly Edit[]>;
  /** As it is saved: a document of its own, of which no id says a name. */
  readonly forFile: (seen: Partnership) => Partnership;
  readonly large: (network: LargeNetwork) => LargeNetwork;
}

/** All names by which somebody was ever called here, by key. */
type Called = Map<string, Set<string>>;

interface Known {
  readonly parties: Called;
  readonly people: Called;
  /** Null when a name has come that they do not know yet. */
  names: NeutralNames | null;
}

export function makeNeutral(language: Language): Neutral {
  const all = new Map<string, Known>();
  const learnt = new WeakSet<object>();
  /** `origin`: what it is a copy of, to try something in: there everybody has the same neutral name. */
  const of = (id: string, origin: string | null = null): Known => {
    const before = all.get(id);
    if (before !== undefined) return before;
    if (origin !== null && origin !== id) {
      const shared = of(origin);
      all.set(id, shared);
      return shared;
    }
    const order = nameOrder.read(id);
    const called = (keys: readonly string[] = []): Called => new Map(keys.map((key) => [key, new Set<string>()]));
    const known: Known = { parties: called(order?.parties), people: called(order?.people), names: null };
    all.set(id, known);
    return known;
  };
  const call = (known: Known, who: "parties" | "people", key: string, names: readonly (string | null)[]): void => {
    const before = known[who].get(key);
    const called = before ?? new Set();
    const size = before?.size ?? -1;
    for (const name of names) if (name !== null) called.add(name);
    known[who].set(key, called);
    if (called.size !== size) known.names = null;
  };
  const learnParty = (known: Known, { id, name, shortName, code, people }: Party): void => {
    call(known, "parties", id, [name, shortName, code]);
    for (const person of people) call(known, "people", personKey(id, person.id), [person.name]);
  };
  const learnState = (known: Known, { parties }: State): void => {
    if (learnt.has(parties)) return;
    learnt.add(parties);
    for (const party of parties) learnParty(known, party);
  };
  const learnStep = (known: Known, step: Step): void => {
    if (learnt.has(step)) return;
    learnt.add(step);
    for (const { collection, before, after } of step.diffs.flatMap(({ records }) => records))
      for (const record of [before, after]) {
        if (record === null) continue;
        if (collection === "parties") learnParty(known, record as Party);
        if ("state" in record && typeof record.state === "object") learnState(known, record.state);
      }
  };
  /** The names as far as they are known by now; others when there are more of them. */
  const namesOf = (id: string): NeutralNames => {
    const known = of(id);
    if (known.names !== null) return known.names;
    const list = (called: Called): Everybody["parties"] =>
      [...called].map(([key, names]) => ({ key, names: [...names] }));
    known.names = neutralNames({ parties: list(known.parties), people: list(known.people) }, words[language]);
    nameOrder.keep(id, { parties: [...known.parties.keys()], people: [...known.people.keys()] });
    return known.names;
  };
  return {
    in: makeNeutral,
    partnership: (whole) => {
      const known = of(whole.id, whole.scenario?.of);
      for (const state of [whole, ...whole.snapshots.map((snapshot) => snapshot.state)]) learnState(known, state);
      return namesOf(whole.id).partnership(whole);
    },
    learn: ({ partnership, history }) => {
      const known = of(partnership.id, partnership.scenario?.of);
      // Who is there comes before who is gone.
      learnState(known, partnership);
      for (const step of [...history.done, ...history.undone]) learnStep(known, step);
    },
    text: (id, text) => namesOf(id).text(text),
    isReplaced: (id, text) => namesOf(id).behind(text) !== undefined,
    edits: (edits, whole, seen) => namedEdits(edits, whole, seen, namesOf(whole.id).behind),
    forFile: (seen) => withFreshIds(seen, freshId()),
    large: (network) => {
      const { party } = words[language];
      const { largest, groups } = network;
      const nth = new Map(network.names.map((_, index) => [`p${index}`, index]));
      /** Drawn parties, by their places among all. */
      const renamed = (drawn: Partnership, places: readonly number[]): Partnership => ({
        ...drawn,
        parties: drawn.parties.map((one, at) => ({ ...one, code: null, name: party(places[at] ?? 0) })),
      });
      return {
        ...network,
        names: network.names.map((_, index) => party(index)),
        largest: renamed(
          largest,
          largest.parties.map(({ id }) => nth.get(id) ?? 0),
        ),
        groups: { ...groups, largest: renamed(groups.largest, groups.leads) },
      };
    },
  };
}
