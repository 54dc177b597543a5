import type { Shared } from "../document/left-out.ts";
import type { Flow } from "../domain/flow.ts";
import { flowValues } from "../domain/flow-values.ts";
import type { ListeningCard } from "../domain/interest.ts";
import type { State } from "../domain/partnership.ts";
import { type Endpoint, NOBODY, type Party, type PartyId, TABLE } from "../domain/party.ts";
import { tableOrder } from "../domain/table-order.ts";
import type { Finding } from "../findings/pattern.ts";
import { standOut } from "../findings/stand-out.ts";

/**
 * A conversation about a photo, on one page and as plain data: it is opened, each is listened to in turn, then the
 * questions of what stands out, and agreements close it. Its words are in `guide-text.ts`. Only what is on the table
 * is in it.
 */
export interface Guide {
  /** The weightiest good news that is sure: it opens the conversation. */
  readonly good: Finding | null;
  /** Everybody once, in the order of the table. */
  readonly turns: readonly Turn[];
  /** The few things that stand out first on the photo, without the one that opened it. */
  readonly standsOut: readonly Finding[];
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

/**
 * The guide for a state and what was found in it, weightiest first. `seats`: who sits where, as far as it is known.
 */
export function guideOf(state: Shared, findings: readonly Finding[], seats: readonly PartyId[]): Guide {
  const order = tableOrder(state, seats);
  const good = standOut(findings).all.find(({ tone }) => tone === "good") ?? null;
  const parties = new Map(state.parties.map((party) => [party.id, party]));
  const flowing = state.flows.filter((flow) => isFlowing(state, flow));
  return {
    good,
    turns: order.flatMap((id) => {
      const party = parties.get(id);
      return party === undefined ? [] : [turnOf(party, state, flowing, order)];
    }),
    standsOut: standOut(findings).first.filter((finding) => finding !== good),
  };
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
function isFlowing({ resources }: State, flow: Flow): boolean {
  if (flow.state !== "actual" || flow.to === NOBODY) return false;
  const resource = resources.find(({ id }) => id === flow.resource);
  if (resource === undefined) return false;
  const { sized, cost, worth } = flowValues(flow, resource);
  return !sized || cost > 0 || worth > 0;
}
