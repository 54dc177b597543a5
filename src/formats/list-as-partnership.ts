import type { Partnership } from "../domain/partnership.ts";
import { TABLE } from "../domain/party.ts";
import { type BuildOptions, buildPartnership } from "./build-partnership.ts";
import type { FlowList } from "./flow-list.ts";
import type { FlowRow } from "./flow-row.ts";
import { nothingSaid, type PartyRef } from "./party-list.ts";

/**
 * The partnership that a list of flows is, for what looks at each flow: its parties in id order, its flows pair by pair. What the list counted
 * and left out (flows to oneself) is not in it, nor what a list of parties said besides names.
 */
export function listAsPartnership(
  { arrays, names, tableName }: FlowList,
  options: Pick<BuildOptions, "id" | "file" | "language">,
): Partnership {
  const { ids, table, from, to, worth } = arrays;
  const ref = (node: number): PartyRef => (node === table ? TABLE : node);
  const flows = Array.from(from, (giver, k): FlowRow => {
    const value = { amount: worth[k]!, cost: null, worth: null, date: null, note: "" };
    return { from: ref(giver), to: ref(to[k]!), kind: null, state: "actual", ...value };
  });
  const parties = ids.map((code, at) => nothingSaid(code, names[at]!));
  const list = { parties, table: table < 0 ? null : { code: TABLE, name: tableName ?? "" } };
  return buildPartnership({ flows, list, same: [], faults: [], assumptions: [] }, options);
}
