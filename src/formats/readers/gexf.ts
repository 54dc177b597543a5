import type { LeftOutOfFormat } from "../../domain/assumption.ts";
import { fold } from "../fold.ts";
import { titled } from "../given-about.ts";
import type { FileReader } from "../given-table.ts";
import { type GraphEdge, type GraphNode, graphTables } from "./graph-tables.ts";
import { outermostOf } from "./outermost.ts";
import { readXml, type XmlHandler } from "./read-xml.ts";

/** A party or a flow while it is read. Most of a large file's say nothing beside what all have. */
type Open<T> = T & { said: ReadonlyMap<string, string> };
type OpenNode = Open<GraphNode> & { inside: string | null };

/** Where the file has been drawn, and when things were there. */
const DRAWING = new Set(["position", "size", "color", "thickness", "shape"]);
const TIME = new Set(["spell", "spells", "slice", "slices"]);

/**
 * GEXF 1.1 to 1.3 (gexf.net). Nodes within nodes belong to the outermost; an edge is directed, undirected or mutual, by itself or by the
 * default of the file. What was so in a slice of time only is left out.
 */
export const readGexf: FileReader = (text, file, onProgress) => {
  const nodes: OpenNode[] = [];
  const edges: (Open<GraphEdge> & { weight: string | null })[] = [];
  const leftOut = new Set<LeftOutOfFormat>();
  /** By class, and within it by id. */
  const titles: Record<"node" | "edge", Map<string, { readonly title: string; readonly usual: string | null }>> = {
    node: new Map(),
    edge: new Map(),
  };
  const within: string[] = [];
  let ofClass: "node" | "edge" | null = null;
  let declared: { readonly id: string; readonly title: string } | null = null;
  let usual: string | null = null;
  /** What is being read of it: a declared default, or what the file says of itself. */
  let reading: "default" | "creator" | "description" | null = null;
  const told = { default: "", creator: "", description: "" };
  let byDefault = "undirected";
  let current: Open<GraphNode | GraphEdge> | null = null;
  let said: Map<string, string> | null = null;
  let kindOf: "node" | "edge" = "node";
  let weighed = false;

  const handler: XmlHandler = {
    open: (name, attributes, line) => {
      if (DRAWING.has(name)) leftOut.add("drawing");
      if (TIME.has(name) || "start" in attributes || "timestamp" in attributes) leftOut.add("time");
      if (name === "graph") byDefault = attributes.defaultedgetype ?? "undirected";
      else if (name === "attributes") {
        ofClass = attributes.class === "edge" ? "edge" : "node";
        if (attributes.mode === "dynamic") leftOut.add("time");
      } else if (name === "attribute")
        declared = { id: attributes.id ?? "", title: attributes.title ?? attributes.id ?? "" };
      else if (name === "default" || name === "creator" || name === "description") {
        reading = name;
        told[name] = "";
      } else if (name === "parent") insideAlso(nodes.at(-1), attributes.for);
      else if (name === "node") {
        const id = attributes.id ?? "";
        const inside = attributes.pid ?? within[0] ?? null;
        within.push(id);
        kindOf = "node";
        const node = { at: line, id, label: attributes.label ?? null, inside, said: NOTHING };
        current = node;
        nodes.push(node);
      } else if (name === "edge") {
        const { source = "", target = "", weight = null, label, kind } = attributes;
        const type = attributes.type ?? byDefault;
        if (weight !== null) weighed = true;
        kindOf = "edge";
        const directed = type === "directed";
        const edge = {
          at: line,
          source,
          target,
          directed,
          weight,
          kind: kind ?? null,
          label: label ?? null,
          said: NOTHING,
        };
        current = edge;
        edges.push(edge);
      } else if (name === "attvalue" && current !== null) {
        const { value } = attributes;
        const id = attributes.for ?? attributes.id ?? "";
        if (value === undefined) return;
        if (current.said === NOTHING) {
          said = new Map();
          current.said = said;
        }
        said?.set(titles[kindOf].get(id)?.title ?? id, value);
      }
    },
    text: (piece) => {
      if (reading !== null) told[reading] += piece;
    },
    close: (name) => {
      if (name === reading) reading = null;
      if (name === "default") usual = told.default.trim();
      else if (name === "attribute" && declared !== null) {
        titles[ofClass ?? "node"].set(declared.id, { title: declared.title, usual });
        declared = null;
        usual = null;
      } else if (name === "node") within.pop();
      if (name === "node" || name === "edge") current = null;
    },
  };
  const wrong = readXml(text, file === null ? {} : { file }, handler, onProgress);
  if (wrong !== null) return { ok: false, faults: [wrong] };

  const weightTitle = titlesOf(titles.edge).find((title) => fold(title) === "weight") ?? "";
  // In their place: a copy of each of a million would take as much again.
  for (const edge of edges) {
    edge.said = withUsual(edge.said, titles.edge);
    if (!weighed || edge.weight !== null) continue;
    // An edge without a weight has what is said of it, as where that changes in time, else 1, as the format says; without any it is
    // nothing that was said.
    const own = edge.said.get(weightTitle);
    edge.weight = own ?? "1";
    if (own !== undefined) edge.said = new Map([...edge.said].filter(([title]) => title !== weightTitle));
  }
  const outermost = outermostOf(nodes);
  return graphTables({
    format: "GEXF",
    file,
    counts: "lines",
    nodes: nodes.map((node) => ({ ...node, inside: outermost(node), said: withUsual(node.said, titles.node) })),
    edges,
    listed: true,
    declared: {
      nodes: titlesOf(titles.node),
      edges: titlesOf(titles.edge).filter((title) => !weighed || title !== weightTitle),
    },
    leftOut,
    // Evenwicht's own export says its title there.
    about: titled(told.creator.trim() === "Evenwicht" ? { title: told.description } : { story: told.description }),
  });
};

/** A node may name the one it lies in by an element of its own; what it says otherwise goes first. */
function insideAlso(node: OpenNode | undefined, parent: string | undefined): void {
  if (node !== undefined && parent !== undefined) node.inside ??= parent;
}

const titlesOf = (titles: ReadonlyMap<string, { readonly title: string }>): readonly string[] =>
  [...titles.values()].map(({ title }) => title);

const NOTHING: ReadonlyMap<string, string> = new Map();

/** What is said, with the declared default of what is not. */
function withUsual(
  said: ReadonlyMap<string, string>,
  titles: ReadonlyMap<string, { readonly title: string; readonly usual: string | null }>,
): ReadonlyMap<string, string> {
  if (titles.size === 0) return said;
  const whole = new Map(said);
  for (const { title, usual } of titles.values()) if (usual !== null && !whole.has(title)) whole.set(title, usual);
  return whole;
}
