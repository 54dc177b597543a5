import type { Flow, Report } from "../domain/flow.ts";
import { middleOf } from "../domain/flow-values.ts";
import { reportOf } from "../domain/hearing.ts";
import type { State } from "../domain/partnership.ts";
import type { Party, PartyId } from "../domain/party.ts";
import { type Quantity, said } from "../domain/reports.ts";

const QUANTITIES = ["amount", "cost", "worth"] as const satisfies readonly Quantity[];

/**
 * The state without who said what these parties said. Their numbers stand as numbers of the flow, as if anybody had stated
 * them; of what both ends said the middle stands, for the other's word beside it would tell this one. Their interests are
 * those of the whole. What only they can have said, how it feels, what is at stake and that nothing comes or goes, is gone.
 */
export function unsigned<S extends State>(state: S, parties: readonly PartyId[]): S {
  const whose = new Set<string>(parties);
  const of = [...whose].sort().join(" ");
  return {
    ...state,
    parties: changed(state.parties, of, (party) => (whose.has(party.id) ? withoutOwnWord(party) : party)),
    flows: changed(state.flows, of, (flow) => withoutWords(flow, whose)),
    interests: changed(state.interests, of, (one) =>
      one.party !== null && whose.has(one.party) ? { ...one, party: null, person: null } : one,
    ),
    felt: changed(state.felt, of, (one) => (whose.has(one.by) ? null : one)),
  };
}

/**
 * The list with each record changed, null left out. The same list where nothing in it changes, and the same answer for the
 * same list of the same parties: what was worked out of it stays good.
 */
function changed<T>(records: readonly T[], of: string, change: (record: T) => T | null): readonly T[] {
  const known = before.get(records);
  if (known?.of === of) return known.after as readonly T[];
  const made = records.map(change).filter((record) => record !== null);
  const after = made.length === records.length && made.every((record, at) => record === records[at]) ? records : made;
  before.set(records, { of, after });
  return after;
}
const before = new WeakMap<readonly unknown[], { readonly of: string; readonly after: readonly unknown[] }>();

function withoutOwnWord(party: Party): Party {
  const { stake, receivesNothing, bringsNothing } = party;
  return stake === null && receivesNothing === null && bringsNothing === null
    ? party
    : { ...party, stake: null, receivesNothing: null, bringsNothing: null };
}

function withoutWords(flow: Flow, whose: ReadonlySet<string>): Flow {
  const ends: readonly Report["by"][] = [
    ...(whose.has(flow.from) ? (["giver"] as const) : []),
    ...(whose.has(flow.to) ? (["receiver"] as const) : []),
  ];
  if (!ends.some((by) => reportOf(flow, by) !== null)) return flow;
  let left: Flow = { ...flow, reports: flow.reports.filter(({ by }) => !ends.includes(by)) };
  for (const quantity of QUANTITIES) {
    const giver = said(flow.reports, "giver", quantity);
    const receiver = said(flow.reports, "receiver", quantity);
    const own = ends.some((by) => (by === "giver" ? giver : receiver) !== null);
    if (!own) continue;
    const both = giver !== null && receiver !== null;
    const value = both ? middleOf(giver, receiver) : (giver ?? receiver);
    const reports = both ? left.reports.map((report) => ({ ...report, [quantity]: null })) : left.reports;
    left = { ...left, [quantity]: value, reports };
  }
  return left;
}
