import { relativelyEqual } from "../domain/compare-sums.ts";
import { type Endpoint, TABLE } from "../domain/party.ts";
import { type Asked, waysAsked } from "../measures/asked.ts";
import type { Evaluation } from "../measures/evaluate.ts";
import { errorShare } from "../measures/pair/verdict.ts";
import { isBeyond } from "../measures/verdict.ts";
import { criticalChange } from "./changed.ts";
import { compareFlows } from "./compare-flows.ts";

export type FlowStatus = "new" | "gone" | "grown" | "shrunk" | "same";

/** What one gives another, under the lens, in two photos. */
export interface FlowDifference {
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly status: FlowStatus;
  /** 0 where nothing flows. */
  readonly before: number;
  readonly after: number;
  /**
   * Grown or shrunk: whether it is more than the errors of both estimates explain. New or gone: true where it is known of
   * the other photo that nothing flowed, as it was asked or one of the two was not there; else null.
   */
  readonly clear: boolean | null;
}

/** Two parties of whom the other one gives more than before. */
export interface TurnedPair {
  /** Who gave more before, and who gives more now. */
  readonly gaveMore: Endpoint;
  readonly givesMore: Endpoint;
  /** What the first gave the second, and got from it, before and after. */
  readonly before: readonly [there: number, back: number];
  readonly after: readonly [there: number, back: number];
  /** Whether either of the two ways clearly changed. */
  readonly clear: boolean;
}

/** A node in the photo of either side; −1 where it is not there. */
interface InBoth {
  readonly id: Endpoint;
  readonly before: number;
  readonly after: number;
}

/**
 * Every ordered pair with a flow in either photo, whose parties are told by the same ids (`told-alike.ts`): first by who
 * gives, then by who gets, in the order of the later photo, those who are gone behind it.
 */
export function* flowDifferences(before: Evaluation, after: Evaluation): Generator<FlowDifference> {
  const { flowsAdded, flowsDropped, flowsKept } = compareFlows(before, after);
  const zStar = criticalChange("flows", flowsAdded + flowsDropped + flowsKept);
  const nodes = nodesInBoth(before, after);
  const placeOf = new Map(nodes.map(({ id }, place) => [id, place]));
  const [askedBefore, askedAfter] = [before.run.shared(waysAsked), after.run.shared(waysAsked)];
  for (const from of nodes) {
    const targets = new Set([...rowOf(before, from.before), ...rowOf(after, from.after)].map((id) => placeOf.get(id)!));
    for (const place of [...targets].sort((a, b) => a - b)) {
      const to = nodes[place]!;
      const was = weightIn(before, from.before, to.before);
      const is = weightIn(after, from.after, to.after);
      const status = statusOf(was, is);
      const askedThen = from.before < 0 || to.before < 0 ? "sized" : askedBefore(from.before, to.before);
      const askedNow = from.after < 0 || to.after < 0 ? "sized" : askedAfter(from.after, to.after);
      const clear = (): boolean | null => {
        if (status === "new") return knownNothing(askedThen);
        if (status === "gone") return knownNothing(askedNow);
        // half a sum cannot tell whether the whole changed
        if (askedThen === "unsized" || askedNow === "unsized") return null;
        if (status === "same") return false;
        const error = Math.hypot(errorOf(before, from.before, to.before), errorOf(after, from.after, to.after));
        return isBeyond(Math.abs(Math.log(is) - Math.log(was)), zStar * error);
      };
      yield { from: from.id, to: to.id, status, before: was, after: is, clear: clear() };
    }
  }
}

/** The pairs that turned round, in the order of their flows. */
export function turnedPairs(flows: Iterable<FlowDifference>): readonly TurnedPair[] {
  const byEnds = new Map<string, FlowDifference>();
  const key = (from: Endpoint, to: Endpoint): string => JSON.stringify([from, to]);
  for (const flow of flows) byEnds.set(key(flow.from, flow.to), flow);
  return [...byEnds.values()].flatMap((there): TurnedPair[] => {
    const back = byEnds.get(key(there.to, there.from)) ?? { before: 0, after: 0, clear: false };
    const gaveMore = there.before > back.before && !relativelyEqual(there.before, back.before);
    const givesLess = there.after < back.after && !relativelyEqual(there.after, back.after);
    if (!gaveMore || !givesLess) return [];
    return [
      {
        gaveMore: there.from,
        givesMore: there.to,
        before: [there.before, back.before],
        after: [there.after, back.after],
        clear: there.clear === true || back.clear === true,
      },
    ];
  });
}

function nodesInBoth(before: Evaluation, after: Evaluation): readonly InBoth[] {
  const at = ({ indexOf }: Evaluation, id: Endpoint): number => indexOf.get(id) ?? -1;
  const tableOf = ({ run: { table } }: Evaluation): number => table;
  return [
    ...after.ids.map((id, index) => ({ id, before: at(before, id), after: index })),
    ...before.ids.flatMap((id, index) => (after.indexOf.has(id) ? [] : [{ id, before: index, after: -1 }])),
    ...(tableOf(before) < 0 && tableOf(after) < 0
      ? []
      : [{ id: TABLE, before: tableOf(before), after: tableOf(after) }]),
  ];
}

/** To whom it gives. */
function rowOf({ graph, ids }: Evaluation, node: number): readonly Endpoint[] {
  if (node < 0) return [];
  const row = graph.targets.subarray(graph.outOffsets[node]!, graph.outOffsets[node + 1]!);
  return Array.from(row, (target) => ids[target] ?? TABLE);
}

const weightIn = ({ graph }: Evaluation, from: number, to: number): number =>
  from < 0 || to < 0 ? 0 : graph.weight(from, to);

function statusOf(was: number, is: number): FlowStatus {
  if (was === 0) return "new";
  if (is === 0) return "gone";
  if (relativelyEqual(was, is)) return "same";
  return is > was ? "grown" : "shrunk";
}

const knownNothing = (asked: Asked): true | null => (asked === "sized" ? true : null);

/** On the log scale, with the lean of who reports it. */
const errorOf = ({ run, precision: { sigma, lean } }: Evaluation, from: number, to: number): number =>
  Math.hypot(sigma * errorShare(run, from, to), lean);
