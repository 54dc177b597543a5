import type { FlowId } from "../domain/flow.ts";
import type { State } from "../domain/partnership.ts";
import type { Endpoint } from "../domain/party.ts";
import { bothReports, type Quantity } from "../domain/reports.ts";
import type { ResourceId } from "../domain/resource.ts";
import { counts } from "../graph/flow-arrays.ts";
import { orderedSum } from "../graph/ordered-sum.ts";
import type { Run } from "./measure.ts";

/** What both ends say of one flow, on the value scale. A 0 was said; what was not said is not here. */
export interface DoubleReport {
  readonly flow: FlowId;
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly quantity: Quantity;
  readonly giver: number;
  readonly receiver: number;
}

/** Every actual flow of which both ends reported the same quantity, of the kinds shown (null: all). */
export function doubleReports(
  state: Pick<State, "flows" | "resources">,
  resources: ReadonlySet<ResourceId> | null,
): readonly DoubleReport[] {
  const rates = new Map(state.resources.map(({ id, rate }) => [id, rate]));
  const reports: DoubleReport[] = [];
  for (const flow of state.flows) {
    const both = bothReports(flow);
    if (both === null || !counts(flow, resources)) continue;
    const rate = both.quantity === "amount" ? (rates.get(flow.resource) ?? 1) : 1;
    const { id, from, to } = flow;
    reports.push({
      flow: id,
      from,
      to,
      quantity: both.quantity,
      giver: both.giver * rate,
      receiver: both.receiver * rate,
    });
  }
  return reports;
}

/** The same of what a run is about, for the measures that rest on it. */
export const reportsOf = ({ state, resources }: Run): readonly DoubleReport[] =>
  state === null ? [] : doubleReports(state, resources);

/** What both ends of an ordered pair say in all, over the flows that both reported. */
export interface PairReports {
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly flows: readonly FlowId[];
  readonly giver: number;
  readonly receiver: number;
}

/** Per ordered pair: what its giver says to have given, beside what its receiver says to have got. */
export function pairReports(
  state: Pick<State, "flows" | "resources">,
  resources: ReadonlySet<ResourceId> | null = null,
): readonly PairReports[] {
  const pairs = new Map<string, DoubleReport[]>();
  for (const report of doubleReports(state, resources)) {
    const key = JSON.stringify([report.from, report.to]);
    const before = pairs.get(key);
    if (before === undefined) pairs.set(key, [report]);
    else before.push(report);
  }
  return [...pairs.values()].map((reports) => ({
    from: reports[0]!.from,
    to: reports[0]!.to,
    flows: reports.map(({ flow }) => flow),
    giver: orderedSum(reports.map(({ giver }) => giver)),
    receiver: orderedSum(reports.map(({ receiver }) => receiver)),
  }));
}

/** How far the ends of these flows name the same amounts: Σ min / Σ max. Null where there is nothing to compare. */
export function alike(reports: readonly Pick<DoubleReport, "giver" | "receiver">[]): number | null {
  const most = orderedSum(reports.map(({ giver, receiver }) => Math.max(giver, receiver)));
  return most === 0 ? null : orderedSum(reports.map(({ giver, receiver }) => Math.min(giver, receiver))) / most;
}
