import { isObject } from "../../document/json-value.ts";
import { fail } from "../../domain/result.ts";
import { titled } from "../given-about.ts";
import type { FileReader } from "../given-table.ts";
import { type GraphEdge, type GraphNode, graphTables } from "./graph-tables.ts";
import { cellText, notObjects, objectsIn, readJson, saidIn } from "./json-text.ts";

type Json = Readonly<Record<string, unknown>>;
const objectIn = (value: unknown): Json => (isObject(value) ? value : {});

/** How Gephi Lite and graphology draw, which is no part of what is said. */
const DRAWN = ["x", "y", "z", "size", "color", "colour", "hidden", "forceLabel", "zIndex", "fixed", "image"];

/** What node and edge are told apart by, which is nothing that is said of them. */
const NODE_KEYS = ["key", "id", "attributes"];
const EDGE_KEYS = ["key", "source", "target", "undirected", "attributes"];

const without = (object: Json, names: readonly string[]): Json =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));

/**
 * Gephi Lite's own file, and a graph as graphology serialises it (graphology.github.io), which is its core. Gephi Lite keeps what is said of
 * nodes and edges in lists of their own, by id. And the same with ids for keys, `links` for edges, and what is said right there, which networkx and
 * d3 call node-link.
 */
export const readGephiLite: FileReader = (text, file) => {
  const read = readJson(text, file === null ? {} : { file });
  if (!read.ok) return read;
  const dataset = objectIn(read.value.graphDataset);
  const isLite = isObject(read.value.graphDataset);
  const graph = isLite ? objectIn(dataset.fullGraph) : read.value;
  const links = graph.edges === undefined && graph.links !== undefined ? "links" : "edges";
  const at = file === null ? {} : { file };
  const strange = [...notObjects(graph[links], links, at), ...notObjects(graph.nodes, "nodes", at)];
  if (strange.length > 0) return fail(strange);
  const adjacent = isLite || graph[links] !== undefined ? null : adjacencyIn(graph);
  const metadata = objectIn(isLite ? dataset.metadata : (graph.graph ?? graph.attributes));
  const directed = graph.directed ?? objectIn(graph.options).type !== "undirected";
  const of = (list: "nodeData" | "nodeRenderingData" | "edgeData" | "edgeRenderingData", id: string): Json => {
    const all = objectIn(dataset[list]);
    return Object.hasOwn(all, id) ? objectIn(all[id]) : {};
  };
  let drawn = false;
  const told = (...sources: readonly Json[]): Map<string, string> => {
    drawn ||= sources.some((one) => "x" in one && "y" in one);
    return new Map(sources.flatMap((one) => [...saidIn(one, ...DRAWN)]));
  };

  const nodes = objectsIn(graph.nodes).map(([at, node]): GraphNode => {
    const id = cellText(node.key ?? node.id);
    const own = isObject(node.attributes) ? node.attributes : without(node, NODE_KEYS);
    const said = told(own, of("nodeRenderingData", id), of("nodeData", id));
    const label = said.get("label") ?? null;
    said.delete("label");
    return { at, id, label, inside: null, said };
  });
  const edges = (adjacent ?? objectsIn(graph[links])).map(([at, edge]): GraphEdge => {
    const { source, target, undirected } = edge;
    const id = cellText(edge.key);
    const own = isObject(edge.attributes) ? edge.attributes : without(edge, EDGE_KEYS);
    const said = told(own, of("edgeRenderingData", id), of("edgeData", id));
    const weight = said.get("weight") ?? null;
    const label = said.get("label") ?? null;
    for (const name of ["weight", "label"]) said.delete(name);
    return {
      at,
      source: cellText(source),
      target: cellText(target),
      kind: null,
      weight,
      label,
      said,
      directed: adjacent !== null || (undirected === undefined ? directed === true : undirected !== true),
    };
  });
  const settings = isLite && (read.value.filters !== undefined || read.value.appearance !== undefined);
  return graphTables({
    format: isLite ? "Gephi Lite" : "graphology",
    file,
    counts: "items",
    lists: { nodes: "nodes", edges: links },
    nodes,
    edges,
    listed: true,
    about: titled({
      title: cellText(metadata.title) || cellText(metadata.name),
      story: cellText(metadata.description),
    }),
    leftOut: new Set([...(drawn ? (["drawing"] as const) : []), ...(settings ? (["views"] as const) : [])]),
  });
};

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
