import type { Shared } from "../document/left-out.ts";
import type { Flow } from "../domain/flow.ts";
import { flowValues } from "../domain/flow-values.ts";
import type { ListeningCard } from "../domain/interest.ts";
import type { State } from "../domain/partnership.ts";
import { type Endpoint, NOBODY, type Party, type PartyId, TABLE } from "../domain/party.ts";
import { tableOrder } from "../domain/table-order.ts";
import type { InterventionId } from "../domain/trial.ts";
import type { Finding } from "../findings/pattern.ts";
import { standOut } from "../findings/stand-out.ts";

/**
 * A conversation about a photo as plain data: it is opened with what goes well, each is listened to in turn, then it is
 * asked what keeps this as it is, what stands out, which interests there are, what could help; agreements close it. Its
 * words are in `guide-text.ts`. Only what is on the table is in it.
 */
export interface Guide {
  /** The weightiest good news that is sure: it opens the conversation. */
  readonly good: readonly Finding[];
  /** Everybody once, in the order of the table. */
  readonly turns: readonly Turn[];
  /** The few things that stand out first on the photo, without those that opened it. */
  readonly standsOut: readonly StandingOut[];
  /** The interests that are on the table, of the whole first, then in the order of the table. */
  readonly interests: readonly InterestsOf[];
  /** Ways back to balance, in the order in which they are asked about: what moves no value comes first. */
  readonly ways: readonly InterventionId[];
}

/** A finding, and to whom its question goes: those it is about, and the other side of what flows between. Chairs that are empty are asked nothing. */
export interface StandingOut {
  readonly finding: Finding;
  readonly about: readonly PartyId[];
  /** The few between whom and these most flows, in the order of the table. */
  readonly otherSide: readonly PartyId[];
  /** Whether there are more of them. */
  readonly others: boolean;
}

/** Of a party; of null, of the whole. */
export interface InterestsOf {
  readonly party: PartyId | null;
  readonly texts: readonly string[];
}

export interface Turn {
  readonly party: PartyId;
  /** An empty chair does not speak: the others are asked what it would have seen. */
  readonly speaks: boolean;
  /** From whom something comes on the photo, and to whom something goes: in the order of the table, the table last. */
  readonly from: readonly Endpoint[];
  readonly to: readonly Endpoint[];
  /** What it has laid on the table in words. */
  readonly said: readonly Said[];
}

interface Said {
  readonly sort: ListeningCard["sort"] | "interest";
  readonly text: string;
  /** Who said to have seen it. */
  readonly seenBy: readonly PartyId[];
}

/** So many are named of the other side. */
const MOST_NAMED = 3;
/** So much good news opens a conversation at most. */
const MOST_GOOD = 3;
const WAYS = [
  "acknowledge-loss",
  "adjust-ambition",
  "adjust-contribution",
  "compensate",
  "bring-in-third-party",
] as const satisfies readonly InterventionId[];

/**
 * The guide for a state and what was found in it (`findAll`), weightiest first. The state is one of which everything is
 * on the table: `onTheTable(state)`. `seats`: who sits where, clockwise, as far as it is known; `[]` where nothing is.
 */
export function guideOf(state: Shared, findings: readonly Finding[], seats: readonly PartyId[]): Guide {
  const order = tableOrder(state, seats);
  const { all, first } = standOut(findings);
  const good = all.filter(({ tone }) => tone === "good").slice(0, MOST_GOOD);
  const parties = new Map(state.parties.map((party) => [party.id, party]));
  const flowing = state.flows.filter((flow) => isFlowing(state, flow));
  return {
    good,
    turns: order.flatMap((id) => {
      const party = parties.get(id);
      return party === undefined ? [] : [turnOf(party, state, flowing, order)];
    }),
    standsOut: first.filter((finding) => !good.includes(finding)).map((finding) => standingOut(finding, state, order)),
    interests: [null, ...order].flatMap((party) => {
      const texts = state.interests.filter((interest) => interest.party === party).map(({ text }) => text);
      return texts.length === 0 ? [] : [{ party, texts }];
    }),
    ways: WAYS,
  };
}

function standingOut(finding: Finding, state: State, order: readonly PartyId[]): StandingOut {
  const speaks = new Set(state.parties.flatMap(({ id, standing }) => (standing === "empty-chair" ? [] : [id])));
  const between = new Map<PartyId, number>();
  for (const flow of state.flows.filter(({ id }) => finding.flows.includes(id)))
    for (const end of [flow.from, flow.to]) between.set(end, (between.get(end) ?? 0) + sizeOf(state, flow));
  const others = order.filter((id) => speaks.has(id) && !finding.parties.includes(id) && between.has(id));
  const most = others.toSorted((a, b) => between.get(b)! - between.get(a)!).slice(0, MOST_NAMED);
  return {
    finding,
    about: finding.parties.filter((id) => speaks.has(id)),
    otherSide: others.filter((id) => most.includes(id)),
    others: others.length > most.length,
  };
}

/** How large a flow is at the end where it is largest; 0 where nobody said. */
function sizeOf({ resources }: State, flow: Flow): number {
  const resource = resources.find(({ id }) => id === flow.resource);
  if (resource === undefined) return 0;
  const { sized, cost, worth } = flowValues(flow, resource);
  return sized ? Math.max(cost, worth) : 0;
}

function turnOf({ id, standing }: Party, state: Shared, flowing: readonly Flow[], order: readonly PartyId[]): Turn {
  const inOrder = (ends: readonly Endpoint[]): readonly Endpoint[] =>
    [...order, TABLE].filter((end) => end !== id && ends.includes(end));
  return {
    party: id,
    speaks: standing !== "empty-chair",
    from: inOrder(flowing.filter(({ to }) => to === id).map(({ from }) => from)),
    to: inOrder(flowing.filter(({ from }) => from === id).map(({ to }) => to)),
    said: [
      ...state.cards
        .filter(({ party }) => party === id)
        .map(({ sort, text, acknowledgedBy }): Said => ({ sort, text, seenBy: acknowledgedBy.map((by) => by.party) })),
      ...state.interests
        .filter(({ party }) => party === id)
        .map(({ text }): Said => ({ sort: "interest", text, seenBy: [] })),
    ],
  };
}

/** Whether something flows now, as far as is known: of 0 it was said that nothing does. */
function isFlowing(state: State, flow: Flow): boolean {
  if (flow.state !== "actual" || flow.to === NOBODY) return false;
  const resource = state.resources.find(({ id }) => id === flow.resource);
  return resource !== undefined && (!flowValues(flow, resource).sized || sizeOf(state, flow) > 0);
}
