import type { State } from "../domain/partnership.ts";
import { type FlowGraph, flowGraph } from "../graph/flow-graph.ts";
import type { Evaluation } from "../measures/evaluate.ts";
import { netFlows } from "../measures/net-flows.ts";
import { indexIn } from "./evidence.ts";

/**
 * What is left between parties once each pair is set off against itself, for the pairs that are to be kept (giver,
 * receiver, by index). The table is in none of them: it brokers nothing.
 */
export function netBetween(
  { graph, ids }: Evaluation,
  keep: (giver: number, receiver: number) => boolean = () => true,
): FlowGraph {
  const net = netFlows(graph);
  const [from, to, weights]: [number[], number[], number[]] = [[], [], []];
  for (let giver = 0; giver < ids.length; giver++) {
    for (let k = net.outOffsets[giver]!; k < net.outOffsets[giver + 1]!; k++) {
      const receiver = net.targets[k]!;
      if (receiver >= ids.length || !keep(giver, receiver)) continue;
      from.push(giver);
      to.push(receiver);
      weights.push(net.outWeights[k]!);
    }
  }
  return flowGraph(ids.length, Uint32Array.from(from), Uint32Array.from(to), Float64Array.from(weights));
}

/** By party index: 1 for the members, whom a finding may name. */
export function memberMask(state: State, evaluation: Evaluation): Uint8Array {
  const named = new Uint8Array(evaluation.ids.length);
  for (const { id, standing } of state.parties) if (standing === "member") named[indexIn(evaluation, id)] = 1;
  return named;
}
