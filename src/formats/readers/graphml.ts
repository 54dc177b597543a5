import type { LeftOutOfFormat } from "../../domain/assumption.ts";
import { titled } from "../given-about.ts";
import type { FileReader } from "../given-table.ts";
import { type GraphEdge, type GraphNode, graphTables } from "./graph-tables.ts";
import { readXml, type XmlHandler } from "./read-xml.ts";

interface Key {
  readonly name: string;
  readonly of: string;
  /** Drawing programs declare what has no name but their own. */
  readonly named: boolean;
  usual: string | null;
}

const COLOUR = ["r", "g", "b", "color"];
const DRAWN = new Set(["x", "y", "z", "size", ...COLOUR]);
const DRAWN_EDGE = new Set(COLOUR);

/**
 * GraphML (graphml.graphdrawing.org), as networkx, igraph, Gephi and yEd write it. A graph within a node gives parties that belong to
 * it; ports and the labels of yEd are read through, hyperedges and further graphs are left out. What is said of the graph as a whole is the
 * photo's story.
 */
export const readGraphml: FileReader = (text, file, onProgress) => {
  const nodes: GraphNode[] = [];
  const edges: (GraphEdge & { label: string | null; readonly said: Map<string, string> })[] = [];
  const leftOut = new Set<LeftOutOfFormat>();
  const keys = new Map<string, Key>();
  const graphs: boolean[] = [];
  const within: { readonly id: string; readonly said: Map<string, string> }[] = [];
  let edge: { readonly said: Map<string, string> } | null = null;
  let inHyperedge = false;
  /** In a graph beside the first, or in one that is in no node. */
  let inAnother = 0;
  let isRead = false;
  /** Evenwicht's own export says its title there. */
  let isOwn = false;
  const told: string[] = [];
  let called = "";
  let key: Key | null = null;
  /** What is being read: the value of a key, its default, or a label that yEd draws. */
  let reading: { readonly into: (value: string) => void; readonly until: string; text: string } | null = null;
  const read = (until: string, into: (value: string) => void): void => {
    reading = { into, until, text: "" };
  };

  const handler: XmlHandler = {
    open: (name, attributes, line) => {
      const { id = "" } = attributes;
      if (inAnother > 0 || (name === "graph" && isRead && within.length === 0)) {
        leftOut.add("other-networks");
        inAnother++;
        return;
      }
      if (name === "key") {
        key = {
          name: attributes["attr.name"] ?? attributes["yfiles.type"] ?? id,
          named: attributes["attr.name"] !== undefined,
          of: attributes.for ?? "all",
          usual: null,
        };
        keys.set(id, key);
      } else if (name === "default" && key !== null) {
        const of = key;
        read("default", (value) => {
          of.usual = value;
        });
      } else if (name === "graph") {
        isRead = true;
        if (graphs.length === 0) isOwn = id === "evenwicht";
        graphs.push(attributes.edgedefault !== "undirected");
      } else if (name === "node") {
        const said = new Map<string, string>();
        nodes.push({ at: line, id, label: null, inside: within[0]?.id ?? null, said });
        within.push({ id, said });
      } else if (name === "edge") {
        const { source = "", target = "", directed } = attributes;
        const made = {
          at: line,
          source,
          target,
          directed: directed === undefined ? (graphs.at(-1) ?? true) : directed === "true",
          weight: null,
          kind: null,
          label: null,
          said: new Map<string, string>(),
        };
        edges.push(made);
        edge = made;
      } else if (name === "hyperedge") {
        leftOut.add("many-ended");
        inHyperedge = true;
      } else if (name === "data" && !inHyperedge) {
        const said = (edge ?? within.at(-1))?.said;
        const of = attributes.key ?? "";
        const title = keys.get(of)?.name ?? of;
        read("data", (value) => {
          if (value === "") return;
          if (said !== undefined) said.set(title, value);
          else if (/^(?:name|title)$/i.test(title)) called = value;
          else told.push(`${title}: ${value}`);
        });
      } else if (name === "desc" && !inHyperedge) {
        const said = (edge ?? within.at(-1))?.said;
        read("desc", (value) => {
          if (value === "") return;
          if (said === undefined) told.push(value);
          else said.set(edge === null ? "desc" : "note", value);
        });
      } else if (name === "NodeLabel" || name === "EdgeLabel") {
        const said = (edge ?? within.at(-1))?.said;
        if (said !== undefined) read(name, (value) => value !== "" && !said.has("label") && said.set("label", value));
        leftOut.add("drawing");
      } else if (reading?.until === "data") {
        // Something drawn stands where a value would.
        reading = null;
        leftOut.add("drawing");
      }
    },
    text: (piece) => {
      if (reading !== null) reading.text += piece;
    },
    close: (name) => {
      if (inAnother > 0) {
        inAnother--;
        return;
      }
      if (reading?.until === name) {
        reading.into(reading.text.trim());
        reading = null;
      }
      if (name === "key") key = null;
      else if (name === "graph") graphs.pop();
      else if (name === "node") within.pop();
      else if (name === "edge") edge = null;
      else if (name === "hyperedge") inHyperedge = false;
    },
  };
  const wrong = readXml(text, file === null ? {} : { file }, handler, onProgress);
  if (wrong !== null) return { ok: false, faults: [wrong] };

  // As Gephi has it: a place with a size and a colour is how it was drawn.
  const drawn = nodes.some(({ said }) => said.has("x") && said.has("y"));
  if (drawn) {
    leftOut.add("drawing");
    for (const { said } of edges) for (const name of DRAWN_EDGE) said.delete(name);
  }
  const usual = (of: string): readonly Key[] =>
    [...keys.values()].filter((one) => one.usual !== null && (one.of === of || one.of === "all"));
  const ofNodes = usual("node");
  const ofEdges = usual("edge").filter(({ name }) => !(drawn && DRAWN_EDGE.has(name)));
  const namesFor = (of: string): readonly string[] =>
    [...keys.values()].filter((one) => one.named && (one.of === of || one.of === "all")).map(({ name }) => name);
  const whole = (said: ReadonlyMap<string, string>, all: readonly Key[]): ReadonlyMap<string, string> =>
    all.length === 0 ? said : new Map([...all.map(({ name, usual: value }) => [name, value ?? ""] as const), ...said]);
  // What an edge is labelled is a note, where it has none by that name.
  const noted = edges.some(({ said }) => said.has("note"));
  if (!noted)
    for (const one of edges) {
      one.label = one.said.get("label") ?? null;
      one.said.delete("label");
    }
  return graphTables({
    format: "GraphML",
    file,
    counts: "lines",
    nodes: nodes.map((node) => {
      const said = whole(node.said, ofNodes);
      return { ...node, said: drawn ? new Map([...said].filter(([name]) => !DRAWN.has(name))) : said };
    }),
    // A copy of each of a million would take as much again.
    edges: ofEdges.length === 0 ? edges : edges.map((one) => ({ ...one, said: whole(one.said, ofEdges) })),
    listed: true,
    declared: {
      nodes: namesFor("node").filter((name) => !(drawn && DRAWN.has(name))),
      edges: namesFor("edge").filter((name) => (noted || name !== "label") && !(drawn && DRAWN_EDGE.has(name))),
    },
    leftOut,
    about: titled(isOwn ? { title: told.join(" ") } : { title: called, story: told.join("\n") }),
  });
};
