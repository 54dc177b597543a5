import type { Flow } from "./flow.ts";
import { flowValues } from "./flow-values.ts";
import type { State } from "./partnership.ts";
import { type Endpoint, isParty, type Party, type PartyId, saidNothing } from "./party.ts";

/** Who stands at another, as a person at an organisation, instead of alone. */
export type Folded = ReadonlyMap<PartyId, PartyId>;

/** That nothing comes or goes is said of the organisation alone, and not of those who stand at it. */
const NOT_SAID = { receivesNothing: null, bringsNothing: null } as const satisfies Partial<Party>;

/**
 * The state as if who belongs to a folded organisation were that organisation: their flows are its flows, pieces and
 * signals too. What goes on within it goes from it to itself, and is left out. What it says of itself (what it has, what is at
 * stake) stays its own. Notes of who is folded are no part of a photo, and are in it no more.
 */
export function foldedState(state: State, into: Folded): State {
  const at = (end: Endpoint): Endpoint => into.get(end) ?? end;
  const all = (ends: readonly PartyId[]): readonly PartyId[] => [...new Set(ends.map(at))];
  const moved = state.flows.map((flow) => ({ ...flow, from: at(flow.from), to: at(flow.to) }));
  const known = knownWays(state, into);
  const flows = moved.filter(
    (flow, nth) => (flow.from !== flow.to || state.flows[nth]!.from === state.flows[nth]!.to) && known(flow),
  );
  const organisations = new Set(into.values());
  const there = new Set(flows.map(({ id }) => id));
  return {
    ...state,
    parties: state.parties
      .filter(({ id }) => !into.has(id))
      .map((party) => (organisations.has(party.id) && saidNothing(party) ? { ...party, ...NOT_SAID } : party)),
    flows,
    pieces: state.pieces.map((piece) => ({ ...piece, holders: all(piece.holders) })),
    interests: state.interests.filter(({ party }) => party === null || !into.has(party)),
    cards: state.cards
      .filter(({ party }) => !into.has(party))
      .map((card) => ({ ...card, acknowledgedBy: card.acknowledgedBy.filter(({ party }) => !into.has(party)) })),
    felt: state.felt.filter(({ of, by }) => !into.has(of) && !into.has(by)),
    asked: state.asked.filter(({ party }) => !into.has(party)),
    symptoms: state.symptoms.map((signal) => ({
      ...signal,
      parties: all(signal.parties),
      flows: signal.flows.filter((id) => there.has(id)),
    })),
    agreements: state.agreements.map((agreed) => ({
      ...agreed,
      parties: all(agreed.parties),
      flows: agreed.flows.filter((id) => there.has(id)),
    })),
  };
}

/**
 * Whether a flow says of a whole organisation what it says. That nothing flows (0) was asked of some of those in it: of the
 * organisation it holds once each of them was asked, or where what is not listed does not flow.
 */
function knownWays(state: State, into: Folded): (moved: Flow) => boolean {
  if (state.about.unlisted === "none") return () => true;
  const at = (end: Endpoint): Endpoint => into.get(end) ?? end;
  const size = (end: Endpoint): number => 1 + [...into.values()].filter((organisation) => organisation === end).length;
  const ways = new Map<string, Set<string>>();
  for (const { from, to } of state.flows) {
    const key = `${at(from)}\n${at(to)}`;
    const listed = ways.get(key) ?? new Set();
    ways.set(key, listed.add(`${from}\n${to}`));
  }
  const folded = new Set(into.values());
  return (flow) => {
    if (!folded.has(flow.from) && !folded.has(flow.to)) return true;
    const values = flowValues(flow, { rate: 1 });
    if (!values.sized || values.cost > 0 || values.worth > 0) return true;
    const listed = ways.get(`${flow.from}\n${flow.to}`)?.size ?? 0;
    return listed === (isParty(flow.from) ? size(flow.from) : 1) * (isParty(flow.to) ? size(flow.to) : 1);
  };
}
