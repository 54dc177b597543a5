import { isObject } from "../../document/json-value.ts";
import type { FileReader } from "../given-table.ts";
import { type GraphEdge, type GraphNode, graphTables } from "./graph-tables.ts";
import { cellText, objectsIn, readJson, saidIn } from "./json-text.ts";

/** What Kumu says of everything, apart from what is said under a name of one's own. */
const OWN = ["_id", "id", "label", "type", "direction", "from", "to", "attributes", "description"];

/**
 * Kumu's blueprint (docs.kumu.io): elements and connections, each with what is said of it beside its label or in `attributes`. An element is
 * named by its id or its label; one that only a connection names is there too, as in Kumu.
 */
export const readKumu: FileReader = (text, file) => {
  const read = readJson(text, file === null ? {} : { file });
  if (!read.ok) return read;
  const { elements, connections, maps, views, perspectives } = read.value;
  const attributesOf = (one: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> =>
    new Map([...saidIn(one, ...OWN), ...(isObject(one.attributes) ? saidIn(one.attributes, ...OWN.slice(0, 2)) : [])]);
  const either = (one: Readonly<Record<string, unknown>>, name: string): string =>
    cellText(one[name]) || (isObject(one.attributes) ? cellText(one.attributes[name]) : "");

  const nodes = objectsIn(elements).map(([at, one]): GraphNode => {
    const label = either(one, "label");
    const said = new Map(attributesOf(one));
    for (const name of ["label", "type", "description"]) said.delete(name);
    if (either(one, "type") !== "") said.set("kind", either(one, "type"));
    if (either(one, "description") !== "") said.set("description", either(one, "description"));
    const inside = said.get("inside") ?? null;
    said.delete("inside");
    return { at, id: cellText(one._id) || cellText(one.id) || label, label: label === "" ? null : label, inside, said };
  });
  const edges = objectsIn(connections).map(([at, one]): GraphEdge => {
    const said = new Map(attributesOf(one));
    for (const name of ["label", "type", "direction", "description"]) said.delete(name);
    const note = either(one, "description") || either(one, "label");
    return {
      at,
      source: cellText(one.from),
      target: cellText(one.to),
      directed: !/^(?:undirected|mutual)$/i.test(either(one, "direction")),
      weight: null,
      kind: either(one, "type") || null,
      label: note === "" ? null : note,
      said,
    };
  });
  return graphTables({
    format: "Kumu",
    file,
    counts: "items",
    lists: { nodes: "elements", edges: "connections" },
    nodes: withNamed(nodes, edges),
    edges,
    listed: true,
    // What a list says of one of its things it may say of all.
    declared: {
      nodes: [],
      edges: [
        ...new Set(
          objectsIn(connections).flatMap(([, one]) => (isObject(one.attributes) ? Object.keys(one.attributes) : [])),
        ),
      ].filter((name) => !OWN.includes(name)),
    },
    leftOut: new Set([maps, views, perspectives].some((one) => one !== undefined) ? ["views"] : []),
  });
};

/** The elements, and those that only a connection names. */
function withNamed(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): readonly GraphNode[] {
  const known = new Set(nodes.flatMap(({ id, label }) => [id, label ?? id]));
  const named = new Map<string, GraphNode>();
  for (const { at, source, target } of edges)
    for (const id of [source, target])
      if (id !== "" && !known.has(id) && !named.has(id))
        named.set(id, { at, id, label: null, inside: null, said: new Map() });
  return [...nodes, ...named.values()];
}
