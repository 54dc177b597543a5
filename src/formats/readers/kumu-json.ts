import { isObject } from "../../document/json-value.ts";
import { fail } from "../../domain/result.ts";
import { titled } from "../given-about.ts";
import type { FileReader } from "../given-table.ts";
import { type GraphEdge, type GraphNode, graphTables } from "./graph-tables.ts";
import { cellText, notObjects, objectsIn, readJson, saidIn } from "./json-text.ts";

/** What Kumu says of everything, apart from what is said under a name of one's own. */
const OWN = ["_id", "id", "label", "type", "direction", "from", "to", "attributes", "description"];

/**
 * Kumu's blueprint (docs.kumu.io): elements and connections, each with what is said of it beside its label or in `attributes`. An element is
 * named by its id or its label; one that only a connection names is there too, as in Kumu.
 */
export const readKumu: FileReader = (text, file) => {
  const read = readJson(text, file === null ? {} : { file });
  if (!read.ok) return read;
  const { elements, connections, loops, maps, views, perspectives } = read.value;
  const at = file === null ? {} : { file };
  const strange = [...notObjects(connections, "connections", at), ...notObjects(elements, "elements", at)];
  if (strange.length > 0) return fail(strange);
  const attributesOf = (one: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> =>
    new Map([...saidIn(one, ...OWN), ...(isObject(one.attributes) ? saidIn(one.attributes, ...OWN.slice(0, 2)) : [])]);
  const either = (one: Readonly<Record<string, unknown>>, name: string): string =>
    cellText(one[name]) || (isObject(one.attributes) ? cellText(one.attributes[name]) : "");
  // As a project that is exported from Kumu has it, a type says what it is the type of.
  const typeIn = (one: Readonly<Record<string, unknown>>, of: string): string =>
    either(one, "type") || either(one, `${of} type`);

  const nodes = objectsIn(elements).map(([at, one]): GraphNode => {
    const label = either(one, "label");
    const said = new Map(attributesOf(one));
    for (const name of ["label", "type", "element type", "description"]) said.delete(name);
    if (typeIn(one, "element") !== "") said.set("kind", typeIn(one, "element"));
    if (either(one, "description") !== "") said.set("description", either(one, "description"));
    const inside = said.get("inside") ?? null;
    said.delete("inside");
    return { at, id: cellText(one._id) || cellText(one.id) || label, label: label === "" ? null : label, inside, said };
  });
  const edges = objectsIn(connections).map(([at, one]): GraphEdge => {
    const said = new Map(attributesOf(one));
    for (const name of ["label", "type", "connection type", "direction", "description"]) said.delete(name);
    const note = [either(one, "label"), either(one, "description")].filter((text) => text !== "").join(": ");
    return {
      at,
      source: cellText(one.from),
      target: cellText(one.to),
      directed: !/^(?:undirected|mutual)$/i.test(either(one, "direction")),
      weight: null,
      kind: typeIn(one, "connection") || null,
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
      ].filter((name) => !OWN.includes(name) && name !== "connection type"),
    },
    leftOut: new Set([
      ...([maps, views, perspectives].some((one) => one !== undefined) ? (["views"] as const) : []),
      ...(objectsIn(loops).length > 0 ? (["many-ended"] as const) : []),
    ]),
    about: titled({ title: cellText(read.value.name), story: cellText(read.value.description) }),
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
