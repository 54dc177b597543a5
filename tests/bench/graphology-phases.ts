import { readFileSync } from "node:fs";
import { DirectedGraph } from "graphology";
import { stronglyConnectedComponents } from "graphology-components";
import { weightedInDegree, weightedOutDegree } from "graphology-metrics/node/weighted-degree.js";
import { type Phases, phasesOf } from "./phases.ts";

type Graph = DirectedGraph<Record<string, never>, { readonly weight: number }>;

/** Line by line, without a general CSV parser in between: the least that loading takes. */
function load(file: string): Graph {
  const graph: Graph = new DirectedGraph();
  const lines = readFileSync(file, "utf8").split("\n");
  for (let k = 1; k < lines.length; k++) {
    const [from, to, weight] = lines[k]!.split(",");
    if (from === undefined || to === undefined) continue;
    graph.mergeNode(from);
    graph.mergeNode(to);
    graph.addDirectedEdge(from, to, { weight: Number(weight) });
  }
  return graph;
}

/** Its packages have sums; answered flow and sources are gone through edge by edge, as its users do. */
function sums(graph: Graph): unknown {
  const into = new Map<string, number>();
  const found = graph.mapNodes((node) => [weightedOutDegree(graph, node), weightedInDegree(graph, node)] as const);
  graph.forEachNode((node) => into.set(node, weightedInDegree(graph, node)));
  let answered = 0;
  const concentration = new Map<string, number>();
  const power = new Map<string, number>();
  graph.forEachDirectedEdge((_, { weight }, from, to) => {
    const back = graph.directedEdge(to, from);
    if (back !== undefined) answered += Math.min(weight, graph.getEdgeAttribute(back, "weight"));
    const share = weight / into.get(to)!;
    concentration.set(to, (concentration.get(to) ?? 0) + share ** 2);
    power.set(from, (power.get(from) ?? 0) + share);
  });
  return [found, answered];
}

export const graphologyPhases = (file: string, runs: number, strong: boolean): Phases =>
  phasesOf(runs, () => load(file), {
    // Its components recurse, and overflow the stack from some thousands of nodes on.
    ...(strong ? { "strong components": stronglyConnectedComponents } : {}),
    "sums, reciprocity, sources": sums,
  });
