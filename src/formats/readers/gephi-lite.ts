import { isObject } from "../../document/json-value.ts";
import { assumption } from "../../domain/assumption.ts";
import { fault } from "../../domain/fault.ts";
import { fail } from "../../domain/result.ts";
import { titled } from "../given-about.ts";
import type { FileReader } from "../given-table.ts";
import { endsIn } from "./ends-in.ts";
import { type GraphEdge, type GraphNode, graphTables } from "./graph-tables.ts";
import {
  cellText,
  type Json,
  notObjects,
  objectIn,
  objectsIn,
  readJson,
  saidIn,
  TAKEN_APART,
  toldOf,
  without,
} from "./json-text.ts";

/** How Gephi Lite, graphology and d3 draw, which is no part of what is said. */
const DRAWN = [
  ...["x", "y", "z", "size", "color", "colour", "hidden", "forceLabel", "zIndex", "fixed", "image"],
  ...["index", "vx", "vy", "fx", "fy"],
];

/** What node and edge are told apart by, which is nothing that is said of them. */
const NODE_KEYS = ["key", "id", "attributes"];
const EDGE_KEYS = ["key", "id", "source", "target", "undirected", "attributes"];

/**
 * Gephi Lite's own file, and a graph as graphology serialises it (graphology.github.io), which is its core. Gephi Lite keeps what is said of
 * nodes and edges in lists of their own, by id. And the same with ids for keys, `links` for edges, and what is said right there, which networkx and
 * d3 call node-link; the ends of a link may then be places in the list of nodes (`ends-in.ts`).
 */
export const readGephiLite: FileReader = (text, file, onProgress) => {
  const at = file === null ? {} : { file };
  const read = readJson(text, at, onProgress);
  if (!read.ok) return read;
  // A list alone is one of links.
  const isList = Array.isArray(read.value);
  const given = isList ? { links: read.value } : objectIn(read.value);
  const dataset = objectIn(given.graphDataset);
  const isLite = isObject(given.graphDataset);
  const graph = isLite ? objectIn(dataset.fullGraph) : given;
  const links = isFilled(graph.links) && !isFilled(graph.edges) ? "links" : "edges";
  const strange = [...notObjects(graph[links], isList ? null : links, at), ...notObjects(graph.nodes, "nodes", at)];
  const isGraphology = isObject(graph.options) || isObject(graph.attributes);
  const format = isLite ? "Gephi Lite" : isGraphology ? "graphology" : "JSON";
  if ([graph.nodes, graph[links], graph.adjacency].every((list) => list === undefined))
    strange.push(fault("not-in-format", at, { format, text: "", wanted: '"nodes": [], "edges": []' }));
  if (isFilled(graph.links) && links !== "links")
    strange.push(fault("not-in-format", { ...at, sheet: "links" }, { format, text: "links", wanted: "edges" }));
  if (strange.length > 0) return fail(strange);
  const adjacent = isLite || graph[links] !== undefined ? null : adjacencyIn(graph);
  const metadata = objectIn(isLite ? dataset.metadata : (graph.graph ?? graph.attributes));
  const directed = graph.directed ?? objectIn(graph.options).type !== "undirected";
  const nodesIn = objectsIn(graph.nodes);
  const edgesIn = (adjacent ?? objectsIn(graph[links])).map(([at, edge]) => [at, withEnds(edge)] as const);
  const ends = endsIn(
    nodesIn.map(([, node]) => node),
    edgesIn.map(([, edge]) => edge),
  );
  // Where nodes have places, a size or a colour is how they are drawn.
  const isDrawn =
    nodesIn.some(([, node]) => hasPlace(node) || hasPlace(objectIn(node.attributes))) ||
    Object.values(objectIn(dataset.nodeRenderingData)).some((one) => hasPlace(objectIn(one)));
  const drawn = new Set(isDrawn ? DRAWN : []);
  const keys = { node: new Set([...NODE_KEYS, ...drawn]), edge: new Set([...EDGE_KEYS, ...drawn]) };
  const deeper = { node: new Set<string>(), edge: new Set<string>() };
  const told = (of: "node" | "edge", one: Json, id: string): Map<string, string> => {
    const said = saidIn(one, keys[of], deeper[of]);
    const listed = [`${of}RenderingData`, `${of}Data`].map((name) => {
      const all = objectIn(dataset[name]);
      return Object.hasOwn(all, id) ? objectIn(all[id]) : {};
    });
    for (const more of [objectIn(one.attributes), ...listed]) saidIn(more, drawn, deeper[of], said);
    return said;
  };

  const nodes = nodesIn.map(([at, node], i): GraphNode => {
    const id = ends.idAt(i);
    const said = told("node", node, id);
    const label = said.get("label") ?? null;
    said.delete("label");
    // Who is told apart by a name is called so.
    if (said.get("name") === (label ?? id)) said.delete("name");
    return { at, id, label, inside: null, said };
  });
  const edges = edgesIn.map(([at, edge]): GraphEdge => {
    const { source, target, undirected } = edge;
    const said = told("edge", edge, cellText(edge.key));
    const weight = said.get("weight") ?? null;
    const label = said.get("label") ?? null;
    for (const name of ["weight", "label"]) said.delete(name);
    return {
      at,
      source: ends.endOf(source),
      target: ends.endOf(target),
      kind: null,
      weight,
      label,
      said,
      directed: adjacent !== null || (undirected === undefined ? directed === true : undirected !== true),
    };
  });
  const settings = isLite && (given.filters !== undefined || given.appearance !== undefined);
  onProgress?.(TAKEN_APART);
  return graphTables({
    format,
    file,
    counts: "items",
    ...(isList ? {} : { lists: { nodes: "nodes", edges: adjacent === null ? links : "adjacency" } }),
    nodes,
    edges,
    listed: true,
    declared: { nodes: [...deeper.node], edges: [...deeper.edge] },
    assumptions: ends.byPlace ? [assumption("ends-by-place", {})] : [],
    about: titled(toldOf(metadata)),
    leftOut: new Set([...(isDrawn ? (["drawing"] as const) : []), ...(settings ? (["views"] as const) : [])]),
  });
};

const isFilled = (list: unknown): boolean => Array.isArray(list) && list.length > 0;

const hasPlace = (one: Json): boolean => Object.hasOwn(one, "x") && Object.hasOwn(one, "y");

/** A link with its ends as most call them; vis-network says from whom and to whom. */
const withEnds = (edge: Json): Json =>
  edge.source === undefined && edge.target === undefined && edge.from !== undefined
    ? { ...without(edge, ["from", "to"]), source: edge.from, target: edge.to }
    : edge;

/** Edges by the nodes that they leave, as networkx lists them by adjacency: one without a direction stands at both its ends. */
function adjacencyIn({ nodes, adjacency }: Json): readonly (readonly [number, Json])[] | null {
  if (!Array.isArray(adjacency)) return null;
  const ids = new Map(objectsIn(nodes).map(([at, node]) => [at, node.id]));
  return adjacency.flatMap((targets: unknown, i) =>
    objectsIn(targets).map(([, edge]): readonly [number, Json] => {
      const { id, ...said } = edge;
      return [i + 1, { ...said, source: ids.get(i + 1), target: id }];
    }),
  );
}
