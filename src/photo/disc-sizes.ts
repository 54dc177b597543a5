import type { State } from "../domain/partnership.ts";
import type { PartyId } from "../domain/party.ts";
import type { Evaluation } from "../measures/evaluate.ts";
import type { SizeOf } from "./way-of-looking.ts";

/**
 * What the discs' areas show. Power: of how much of others' intake it is the source, all together (`netPower` without what it needs itself). Who has
 * no value gets the least disc there is.
 */
export function discSizes(
  size: Exclude<SizeOf, "exchange">,
  state: State,
  { ids, party, graph }: Evaluation,
): ReadonlyMap<PartyId, number> {
  if (size === "stake") return new Map(state.parties.map(({ id, stake }) => [id, stake ?? 0]));
  const value = (at: number): number => {
    if (size !== "power") return party[size][at] ?? 0;
    return (party.netPower[at] ?? 0) + (graph.inflow(at) > 0 ? 1 : 0);
  };
  return new Map(ids.map((id, at) => [id, Math.max(0, value(at) || 0)]));
}
