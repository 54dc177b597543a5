import type { FlowGraph } from "../graph/flow-graph.ts";
import { type Circulation, maxCirculation } from "../solve/max-circulation.ts";
import { netFlows } from "./net-flows.ts";

/** Net flows, and how much of each circulates. */
export interface NetCirculation extends Circulation {
  /** n_ij; `flow` stands beside its `outWeights`. */
  readonly net: FlowGraph;
}

/** The largest circulation within the flows: what comes back, directly or by way of others. */
export function grossCirculation(graph: FlowGraph): Circulation {
  let circulation = gross.get(graph);
  if (circulation === undefined) {
    circulation = maxCirculation(graph.nodes, graph.outOffsets, graph.targets, graph.outWeights);
    gross.set(graph, circulation);
  }
  return circulation;
}

/** The same within the net flows: what comes back by way of others only. How much of it there is, is unique; where it runs is not. */
export function netCirculation(graph: FlowGraph): NetCirculation {
  let circulation = ofNet.get(graph);
  if (circulation === undefined) {
    const net = netFlows(graph);
    circulation = { net, ...maxCirculation(net.nodes, net.outOffsets, net.targets, net.outWeights) };
    ofNet.set(graph, circulation);
  }
  return circulation;
}

/** Graphs never change, and several measures ask the same of one. */
const gross = new WeakMap<FlowGraph, Circulation>();
const ofNet = new WeakMap<FlowGraph, NetCirculation>();
