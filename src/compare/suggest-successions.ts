import { flowValues } from "../domain/flow-values.ts";
import type { State } from "../domain/partnership.ts";
import type { PartyId } from "../domain/party.ts";
import { similarNames } from "../domain/similar-names.ts";
import type { Succession } from "../domain/succession.ts";
import { asSuccessors } from "./as-successors.ts";

/** Who may have become whom, from one photo to the next, to be asked about. */
export interface SuggestedSuccession {
  readonly from: readonly PartyId[];
  readonly to: readonly PartyId[];
  /** What it rests on. */
  readonly because: "name" | "flows" | "both";
  /** The place of the later photo. */
  readonly at: number;
}

/** Flows are alike where so much of all that either has is in both (weighted Jaccard). */
const ALIKE = 0.6;
/** Another party taken along has to explain so much more. */
const MORE = 0.1;
/** A party that merged still shows where it went: so much of what it had is there. */
const CONTAINED = 0.5;
/** More flows, or pairs of names, are not gone through: beyond that a suggestion is not worth the wait. */
const MOST_FLOWS = 20_000;
const MOST_PAIRS = 10_000;
const MOST_MERGED = 4;

/**
 * Between photos told by the same ids: who was last seen in one and may be somebody first seen in the next. By nearly the
 * same name, or by much the same flows with who is in both; several whose flows together are those of one (a merger), and
 * the other way round (a split). What was said already, either way, is not asked again. It is never more than a question.
 */
export function suggestSuccessions(
  photos: readonly State[],
  said: readonly Succession[],
): readonly SuggestedSuccession[] {
  const states = asSuccessors(photos, said);
  const ids = states.map(({ parties }) => new Set(parties.map(({ id }) => id)));
  const refused = said.filter(({ holds }) => !holds);
  return states.slice(1).flatMap((after, k) => {
    const before = states[k]!;
    const gone = before.parties.filter(({ id }) => !ids.slice(k + 1).some((later) => later.has(id)));
    const come = after.parties.filter(({ id }) => !ids.slice(0, k + 1).some((earlier) => earlier.has(id)));
    if (gone.length === 0 && come.length === 0) return [];
    const mergers = mergersInto(before, after, gone, come);
    const splits = mergersInto(after, before, come, gone).map(({ from, to, ...rest }) => ({
      ...rest,
      from: to,
      to: from,
    }));
    const one = renamings(before, after, gone, come);
    return chosen([...one, ...mergers, ...splits], new Set([...gone, ...come].map(({ id }) => id)))
      .filter(({ from, to }) => !refused.some((no) => isWithin(no.from, from) && isWithin(no.to, to)))
      .map(({ from, to, because }) => ({ from, to, because, at: k + 1 }));
  });
}

const isWithin = (some: readonly PartyId[], all: readonly PartyId[]): boolean => some.every((id) => all.includes(id));

interface Candidate extends Pick<SuggestedSuccession, "from" | "to" | "because"> {
  readonly score: number;
}
interface Named {
  readonly id: PartyId;
  readonly name: string;
}

/** The likeliest first; whoever came or went is asked about once. */
function chosen(candidates: readonly Candidate[], moving: ReadonlySet<PartyId>): readonly Candidate[] {
  const used = new Set<PartyId>();
  return candidates
    .toSorted((a, b) => b.score - a.score)
    .filter(({ from, to }) => {
      const own = [...from, ...to].filter((id) => moving.has(id));
      if (own.some((id) => used.has(id))) return false;
      for (const id of own) used.add(id);
      return true;
    });
}

function renamings(before: State, after: State, gone: readonly Named[], come: readonly Named[]): readonly Candidate[] {
  if (gone.length * come.length > MOST_PAIRS) return [];
  const profiles = profilesOf(before, after, gone, come);
  return gone.flatMap((was) =>
    come.flatMap((is): readonly Candidate[] => {
      const byName = namedAlike(was.name, is.name);
      const { share, shared } = alike(profiles.before(was.id), profiles.after(is.id));
      const byFlows = share >= ALIKE && shared >= 2;
      if (!byName && !byFlows) return [];
      return [
        {
          from: [was.id],
          to: [is.id],
          because: byName ? (byFlows ? "both" : "name") : "flows",
          score: share + (byName ? 1 : 0),
        },
      ];
    }),
  );
}

/** Several of `gone` whose flows together are those of one in `after`: one that came, or one of them that stayed and took them in. */
function mergersInto(
  before: State,
  after: State,
  gone: readonly Named[],
  come: readonly Named[],
): readonly Candidate[] {
  const stayed = after.parties.filter(({ id }) => before.parties.some((party) => party.id === id));
  if (gone.length === 0 || gone.length * (come.length + stayed.length) > MOST_PAIRS) return [];
  const profiles = profilesOf(before, after, gone, come);
  const into = (is: Named, base: Profile, others: readonly Named[]): Candidate | null => {
    const target = profiles.after(is.id);
    const named = others.filter(({ name }) => holdsName(is.name, name));
    let sum = base;
    let { share } = alike(sum, target);
    const taken: PartyId[] = [];
    const near = others
      .map(({ id }) => ({ id, profile: profiles.before(id) }))
      // A single flow may have gone anywhere: of who goes on as somebody who was there already it takes two, as of a new name.
      .filter(({ profile }) => profile.size > (base.size === 0 ? 0 : 1) && contained(profile, target) >= CONTAINED);
    while (taken.length < MOST_MERGED) {
      const next = near
        .filter(({ id }) => !taken.includes(id))
        .map(({ id, profile }) => ({ id, profile: added(sum, profile) }))
        .map((one) => ({ ...one, share: alike(one.profile, target).share }))
        .reduce<{ id: PartyId; profile: Profile; share: number } | null>(
          (best, one) => (best === null || one.share > best.share ? one : best),
          null,
        );
      if (next === null || next.share < share + MORE) break;
      taken.push(next.id);
      ({ profile: sum, share } = next);
    }
    const least = base.size === 0 ? 2 : 1;
    const kept = base.size === 0 ? [] : [is.id];
    if (taken.length >= least && share >= ALIKE)
      return { from: [...kept, ...taken], to: [is.id], because: "flows", score: share + MORE };
    if (kept.length === 0 && named.length >= 2)
      return { from: named.map(({ id }) => id), to: [is.id], because: "name", score: 1 + MORE };
    return null;
  };
  return [
    ...come.flatMap((is) => into(is, NONE, gone) ?? []),
    ...stayed.flatMap((is) => into(is, profiles.before(is.id), gone) ?? []),
  ];
}

/** What flows between a party and each of those who are in both photos. */
type Profile = ReadonlyMap<string, number>;
const NONE: Profile = new Map();

function profilesOf(before: State, after: State, gone: readonly Named[], come: readonly Named[]) {
  const moving = new Set([...gone, ...come].map(({ id }) => id));
  const of = (state: State): ((id: PartyId) => Profile) => {
    const profiles = new Map<PartyId, Map<string, number>>();
    const rates = new Map(state.resources.map((kind) => [kind.id, kind]));
    const add = (id: PartyId, key: string, size: number): void => {
      const profile = profiles.get(id) ?? new Map<string, number>();
      profiles.set(id, profile.set(key, (profile.get(key) ?? 0) + size));
    };
    for (const flow of state.flows.length > MOST_FLOWS ? [] : state.flows) {
      if (flow.state !== "actual" || flow.from === flow.to) continue;
      const { worth, cost } = flowValues(flow, { rate: rates.get(flow.resource)?.rate ?? 1 });
      const size = worth || cost;
      if (size <= 0) continue;
      if (!moving.has(flow.to)) add(flow.from, `to ${flow.to}`, size);
      if (!moving.has(flow.from)) add(flow.to, `from ${flow.from}`, size);
    }
    return (id) => profiles.get(id) ?? NONE;
  };
  return { before: of(before), after: of(after) };
}

function alike(a: Profile, b: Profile): { readonly share: number; readonly shared: number } {
  let [less, more, shared] = [0, 0, 0];
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const [x, y] = [a.get(key) ?? 0, b.get(key) ?? 0];
    less += Math.min(x, y);
    more += Math.max(x, y);
    if (x > 0 && y > 0) shared += 1;
  }
  return { share: more === 0 ? 0 : less / more, shared };
}

function contained(small: Profile, large: Profile): number {
  let [there, all] = [0, 0];
  for (const [key, size] of small) {
    there += Math.min(size, large.get(key) ?? 0);
    all += size;
  }
  return all === 0 ? 0 : there / all;
}

function added(a: Profile, b: Profile): Profile {
  const sum = new Map(a);
  for (const [key, size] of b) sum.set(key, (sum.get(key) ?? 0) + size);
  return sum;
}

const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** All words of a name stand in another, at least one of them a word to know it by. */
function holdsName(whole: string, part: string): boolean {
  const [all, some] = [new Set(wordsOf(whole)), wordsOf(part)];
  return some.some((word) => word.length > 3) && some.every((word) => all.has(word));
}

const namedAlike = (was: string, is: string): boolean =>
  holdsName(is, was) ||
  holdsName(was, is) ||
  similarNames([
    { name: was, flows: 1 },
    { name: is, flows: 0 },
  ]).length > 0;
