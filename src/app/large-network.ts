import { FILE_PRECISION, newParty } from "../domain/create.ts";
import { TABLE } from "../domain/party.ts";
import type { FlowList } from "../formats/flow-list.ts";
import type { FlowGraph } from "../graph/flow-graph.ts";
import { evaluateArrays } from "../measures/evaluate.ts";
import type { Verdict } from "../measures/verdict.ts";
import { drawnPart } from "../view/large/drawn-part.ts";
import type { LargeNetwork } from "../view/large/large-network.ts";
import { largeGroups } from "./large-groups.ts";

/** So many parties still have room for their names, and for the flows between them. */
const SHOWN = 40;

/** Everything that is shown of a large list of flows. */
export function largeNetwork(
  { arrays, names, tableName, assumptions }: FlowList,
  title: string,
  precision = FILE_PRECISION,
): LargeNetwork {
  const evaluation = evaluateArrays(arrays, { lens: "worth", precision, state: null });
  const { party, graph, system } = evaluation;
  const { brings, takes, balance, verdict } = party;
  const size = brings.map((value, index) => value + takes[index]!);
  const bySize = Uint32Array.from(names.keys()).sort((a, b) => size[b]! - size[a]! || a - b);
  const shown = [...bySize.subarray(0, SHOWN)];
  const between = flowsBetween(graph, [...shown, ...(arrays.table < 0 ? [] : [arrays.table])]);
  const idOf = (node: number): string => (node === arrays.table ? TABLE : `p${node}`);
  return {
    title,
    parties: names.length,
    flows: graph.edges,
    names,
    bySize,
    columns: { brings, takes, balance, verdict },
    system: { ...system },
    leftOut: evaluation.leftOut,
    bounds: evaluation.bounds.drawn,
    withinNoise: evaluation.withinNoise,
    largest: drawnPart(
      title,
      arrays.table < 0 ? null : { name: tableName },
      shown.map((node) => newParty({ id: idOf(node), name: names[node]! })),
      between.map(({ from, to, weight }) => ({ from: idOf(from), to: idOf(to), weight })),
    ),
    groups: largeGroups(graph, bySize, names, title),
    verdicts: counted(verdict),
    share: graph.total === 0 ? 0 : between.reduce((sum, { weight }) => sum + weight, 0) / graph.total,
    assumptions,
    rows: rowsOf(graph),
  };
}

/** The graph without what cannot be handed over: functions. */
function rowsOf({ outOffsets, targets, outWeights, inOffsets, sources, inWeights }: FlowGraph): LargeNetwork["rows"] {
  return { outOffsets, targets, outWeights, inOffsets, sources, inWeights };
}

function counted(verdicts: readonly Verdict[]): LargeNetwork["verdicts"] {
  const counts: { [V in Verdict]?: number } = {};
  for (const verdict of verdicts) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}

function flowsBetween(graph: FlowGraph, nodes: readonly number[]) {
  const chosen = new Set(nodes);
  return nodes.flatMap((from) => {
    const flows: { readonly from: number; readonly to: number; readonly weight: number }[] = [];
    for (let k = graph.outOffsets[from]!; k < graph.outOffsets[from + 1]!; k++) {
      const to = graph.targets[k]!;
      if (chosen.has(to)) flows.push({ from, to, weight: graph.outWeights[k]! });
    }
    return flows;
  });
}
