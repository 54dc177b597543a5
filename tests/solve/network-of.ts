import { type FlowGraph, flowGraph } from "../../src/graph/flow-graph.ts";

/** A graph from [from, to, weight]. */
export const networkOf = (nodes: number, flows: readonly (readonly [number, number, number])[]): FlowGraph =>
  flowGraph(
    nodes,
    Uint32Array.from(flows, ([from]) => from),
    Uint32Array.from(flows, ([, to]) => to),
    Float64Array.from(flows, ([, , weight]) => weight),
  );
