import { TABLE } from "../domain/party.ts";
import { difference } from "../measures/difference.ts";
import type { Evaluation } from "../measures/evaluate.ts";

/** The flows of one photo under its lens. Parties without an index are the table. */
export type FlowsOfPhoto = Pick<Evaluation, "ids" | "graph">;

/** How two photos' flows differ, ordered pair by ordered pair. Shares are null where neither has a flow. */
export interface FlowChange {
  /** Σ min / Σ max: 1 where all flows are the same, 0 where no flow is in both (Ružička 1958). */
  readonly weightedJaccard: number | null;
  /** Σ abs(difference) / Σ both: 0 the same, 1 nothing in common. It is `reshaping` and `volumeChange` together. */
  readonly brayCurtis: number | null;
  /** Of that, what some flows gained and others lost: balanced variation. 0 where all changed to one side. */
  readonly reshaping: number | null;
  /** Of that, what is due to more, or less, flowing in all: the abundance gradient. */
  readonly volumeChange: number | null;
  /** Ordered pairs with a flow after and none before, before and none after, and both. */
  readonly flowsAdded: number;
  readonly flowsDropped: number;
  readonly flowsKept: number;
}

/**
 * Compares two photos' flows, matched by the ids of their parties: who is in one photo only has no flow in the other.
 * With A = Σ min, B what is only before and C what is only after: Bray–Curtis (B + C)/(2A + B + C) falls apart into
 * min(B, C)/(A + min(B, C)) and the rest.
 * Source: A. Baselga, "Separating the two components of abundance-based dissimilarity: balanced changes in abundance
 * vs. abundance gradients", Methods in Ecology and Evolution 4, 2013, 552–557, doi 10.1111/2041-210X.12029.
 */
export function compareFlows(before: FlowsOfPhoto, after: FlowsOfPhoto): FlowChange {
  const nodeAfter = new Map<string, number>(after.ids.map((id, node) => [id, node]));
  if (after.graph.nodes > after.ids.length) nodeAfter.set(TABLE, after.ids.length);
  const { outOffsets, targets, outWeights, nodes } = before.graph;
  const there = Array.from({ length: nodes }, (_, node) => nodeAfter.get(before.ids[node] ?? TABLE) ?? -1);
  let both = 0;
  let flowsKept = 0;
  for (let from = 0; from < nodes; from++) {
    for (let k = outOffsets[from]!; k < outOffsets[from + 1]!; k++) {
      const [source, target] = [there[from]!, there[targets[k]!]!];
      const weight = source < 0 || target < 0 ? 0 : after.graph.weight(source, target);
      if (weight > 0) flowsKept++;
      both += Math.min(outWeights[k]!, weight);
    }
  }
  const onlyBefore = difference(before.graph.total, both);
  const onlyAfter = difference(after.graph.total, both);
  const all = both + onlyBefore + onlyAfter;
  const share = (part: number, whole: number): number | null => (all === 0 ? null : whole === 0 ? 0 : part / whole);
  const exchanged = Math.min(onlyBefore, onlyAfter);
  const brayCurtis = share(onlyBefore + onlyAfter, all + both);
  const reshaping = share(exchanged, both + exchanged);
  return {
    weightedJaccard: share(both, all),
    brayCurtis,
    reshaping,
    volumeChange: brayCurtis === null || reshaping === null ? null : difference(brayCurtis, reshaping),
    flowsAdded: after.graph.edges - flowsKept,
    flowsDropped: before.graph.edges - flowsKept,
    flowsKept,
  };
}
