import { compareFlows, type FlowChange } from "../src/compare/compare-flows.ts";
import { evaluate } from "../src/measures/evaluate.ts";
import type { referenceSnapshots } from "./reference.ts";

const KEYS = {
  weightedJaccard: "weighted_jaccard",
  brayCurtis: "bray_curtis",
  reshaping: "balanced_variation",
  volumeChange: "abundance_gradient",
  flowsAdded: "edges_added",
  flowsDropped: "edges_dropped",
  flowsKept: "edges_kept",
} as const satisfies Record<keyof FlowChange, string>;

/** Every value of a comparison, ours beside the reference's. */
export function snapshotPairs({ before, after, expected }: (typeof referenceSnapshots)[number]) {
  const [one, other] = [evaluate(before), evaluate(after)];
  const change = compareFlows(one, other);
  const between = (value: (of: typeof one) => number | null): number => (value(other) ?? 0) - (value(one) ?? 0);
  return [
    ...(Object.keys(KEYS) as (keyof FlowChange)[]).map((id) => [id, change[id], expected[KEYS[id]]] as const),
    ["total, difference", between(({ system }) => system.total), expected.delta_W] as const,
    ["reciprocity, difference", between(({ system }) => system.reciprocity), expected.delta_r] as const,
    ...Object.entries(expected.delta_balance).map(
      ([id, value]) => [`balance of ${id}, difference`, between((of) => of.of(id).balance), value] as const,
    ),
  ];
}
