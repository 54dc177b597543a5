import { isObject } from "../../document/json-value.ts";
import type { LeftOutOfFormat } from "../../domain/assumption.ts";
import { type Fault, fault, type Place } from "../../domain/fault.ts";
import { fail } from "../../domain/result.ts";
import { recognise } from "../columns.ts";
import { titled } from "../given-about.ts";
import type { FileReader } from "../given-table.ts";
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
} from "./json-text.ts";
import { outermostOf } from "./outermost.ts";

const FORMAT = "Cytoscape";

/** What Cytoscape tells its own things apart by, and which of them are chosen on its screen: nothing that is said of them. */
const OWN = ["id", "SUID", "selected"];
const NODE_OWN = new Set([...OWN, "parent"]);
const EDGE_OWN = new Set([...OWN, "source", "target", "key", "directed"]);
const WHOLE_OWN = new Set([...OWN, "__Annotations"]);

/** What a node may be called by: what is put beside it, what it is called now, and what it was called first. */
const NAMES = ["label", "name", "shared_name"];

/** What Cytoscape calls a link of which nobody said the kind. */
const NO_KIND = ["-", "interacts with"];

type Placed = readonly [number, Json];

/**
 * Cytoscape's JSON (js.cytoscape.org, "Elements JSON"; Cytoscape's own .cyjs; networkx' `cytoscape_data`): elements as two lists or one, each with what is
 * said of it in `data`. An element within others belongs to the outermost. A link runs from its source to its target, unless the file says that it has no
 * direction. Its kind is its `interaction`, where nothing else says a kind.
 */
export const readCytoscape: FileReader = (text, file, onProgress) => {
  const at: Place = file === null ? {} : { file };
  const read = readJson(text, at, onProgress);
  if (!read.ok) return read;
  const graph = Array.isArray(read.value) ? { elements: read.value } : objectIn(read.value);
  const { elements } = graph;
  const inOne = Array.isArray(elements);
  if (!inOne && !isObject(elements))
    return fail([
      fault("not-in-format", at, { format: FORMAT, text: "", wanted: '"elements": {"nodes": [], "edges": []}' }),
    ]);
  const { nodes: listed, edges: linked } = inOne ? { nodes: elements, edges: [] } : objectIn(elements);
  const lists = inOne ? { nodes: "elements", edges: "elements" } : { nodes: "nodes", edges: "edges" };
  const strange = [...notObjects(listed, lists.nodes, at), ...notObjects(linked, lists.edges, at)];
  if (strange.length > 0) return fail(strange);
  const all = objectsIn(listed);
  const [ofNodes, ofEdges] = inOne
    ? [all.filter(([, one]) => !isLink(one)), all.filter(([, one]) => isLink(one))]
    : [all, objectsIn(linked)];
  const bare = [...withoutData(ofEdges, lists.edges, at), ...withoutData(ofNodes, lists.nodes, at)];
  if (bare.length > 0) return fail(bare);

  const deeper = { nodes: new Set<string>(), edges: new Set<string>() };
  const nodes = ofNodes.map(([at, one]): GraphNode => {
    const data = objectIn(one.data);
    const id = cellText(data.id);
    const called = NAMES.map((name) => cellText(data[name])).find((name) => name !== "");
    const said = withClasses(saidIn(data, NODE_OWN, deeper.nodes), one);
    // What only says it again is said already; networkx has the name of a node under `value` too.
    for (const name of [...NAMES, "value"]) if ([id, called].includes(said.get(name))) said.delete(name);
    return { at, id, label: called ?? null, inside: cellText(data.parent) || null, said };
  });
  const hasKind = [...new Set(ofEdges.flatMap(([, { data }]) => Object.keys(objectIn(data))))].some(
    (name) => recognise("flows", name) === "resource",
  );
  const edges = ofEdges.map(([at, one]): GraphEdge => {
    const data = objectIn(one.data);
    const said = withClasses(saidIn(data, EDGE_OWN, deeper.edges), one);
    const interaction = said.get("interaction") ?? "";
    const isKind = interaction !== "" && !NO_KIND.includes(interaction);
    if (said.get("shared_interaction") === interaction) said.delete("shared_interaction");
    if (!hasKind || !isKind) said.delete("interaction");
    // Cytoscape makes the name of a link of its ends: "Linde (geld) Kompas".
    for (const name of ["name", "shared_name"]) if (said.get(name)?.includes(` (${interaction}) `)) said.delete(name);
    const [weight, label = said.get("name")] = [said.get("weight"), said.get("label")];
    for (const name of ["weight", "label"]) said.delete(name);
    for (const name of ["name", "shared_name"]) if (said.get(name) === label) said.delete(name);
    return {
      at,
      source: cellText(data.source),
      target: cellText(data.target),
      directed: (data.directed ?? graph.directed) !== false,
      weight: weight ?? null,
      kind: isKind && !hasKind ? interaction : null,
      label: label ?? null,
      said,
    };
  });
  const whole = wholeOf(graph.data);
  const isDrawn = [...ofNodes, ...ofEdges].some(([, one]) => isObject(one.position) || one.style !== undefined);
  const leftOut = new Set<LeftOutOfFormat>();
  if (isDrawn || graph.style !== undefined || cellText(whole.__Annotations) !== "") leftOut.add("drawing");
  const outermost = outermostOf(nodes);
  onProgress?.(TAKEN_APART);
  return graphTables({
    format: FORMAT,
    file,
    counts: "items",
    lists,
    nodes: nodes.map((node) => ({ ...node, inside: outermost(node) })),
    edges,
    listed: true,
    declared: { nodes: [...deeper.nodes], edges: [...deeper.edges] },
    leftOut,
    about: titled(toldOf(whole, WHOLE_OWN)),
  });
};

/** In one list of all, a link says so, or has two ends. */
const isLink = ({ group, data }: Json): boolean =>
  group === undefined ? isObject(data) && data.source !== undefined && data.target !== undefined : group === "edges";

const withoutData = (all: readonly Placed[], sheet: string, at: Place): readonly Fault[] =>
  all.flatMap(([row, { data }]) =>
    isObject(data)
      ? []
      : [
          fault(
            "not-in-format",
            { ...at, sheet, row, counts: "items" },
            { format: FORMAT, text: cellText(data), wanted: '"data": {"id": "a"}' },
          ),
        ],
  );

function withClasses(said: Map<string, string>, { classes }: Json): Map<string, string> {
  const text = cellText(classes);
  if (text !== "" && !said.has("classes")) said.set("classes", text);
  return said;
}

/** What is said of the whole, which networkx has as pairs of a name and a value. */
const wholeOf = (data: unknown): Json =>
  Array.isArray(data)
    ? Object.fromEntries(data.filter((pair) => Array.isArray(pair) && typeof pair[0] === "string"))
    : objectIn(data);
