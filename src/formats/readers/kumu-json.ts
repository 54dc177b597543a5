import { isObject } from "../../document/json-value.ts";
import { fail } from "../../domain/result.ts";
import { titled } from "../given-about.ts";
import type { FileReader } from "../given-table.ts";
import { type GraphEdge, type GraphNode, graphTables } from "./graph-tables.ts";
import { cellText, type Json, notObjects, objectIn, objectsIn, readJson, saidIn, TAKEN_APART } from "./json-text.ts";

/** What Kumu says of everything, apart from what is said under a name of one's own. */
const OWN = new Set(["_id", "id", "label", "type", "direction", "from", "to", "attributes", "description"]);
const IDS = new Set(["_id", "id"]);

/**
 * Kumu's blueprint (docs.kumu.io): elements and connections, each with what is said of it beside its label or in `attributes`. An element is
 * named by its id or its label; one that only a connection names is there too, as in Kumu.
 */
export const readKumu: FileReader = (text, file, onProgress) => {
  const at = file === null ? {} : { file };
  const read = readJson(text, at, onProgress);
  if (!read.ok) return read;
  const whole = objectIn(read.value);
  const { elements, connections, loops, maps, views, perspectives } = whole;
  const strange = [...notObjects(connections, "connections", at), ...notObjects(elements, "elements", at)];
  if (strange.length > 0) return fail(strange);
  const deeper = { elements: new Set<string>(), connections: new Set<string>() };
  const attributesOf = (one: Json, of: "elements" | "connections"): Map<string, string> =>
    saidIn(objectIn(one.attributes), IDS, deeper[of], saidIn(one, OWN, deeper[of]));
  const either = (one: Json, name: string): string =>
    cellText(one[name]) || (isObject(one.attributes) ? cellText(one.attributes[name]) : "");
  // As a project that is exported from Kumu has it, a type says what it is the type of.
  const typeIn = (one: Json, of: string): string => either(one, "type") || either(one, `${of} type`);

  const nodes = objectsIn(elements).map(([at, one]): GraphNode => {
    const label = either(one, "label");
    const said = attributesOf(one, "elements");
    for (const name of ["label", "type", "element type", "description"]) said.delete(name);
    if (typeIn(one, "element") !== "") said.set("kind", typeIn(one, "element"));
    if (either(one, "description") !== "") said.set("description", either(one, "description"));
    const inside = said.get("inside") ?? null;
    said.delete("inside");
    return { at, id: cellText(one._id) || cellText(one.id) || label, label: label === "" ? null : label, inside, said };
  });
  const edges = objectsIn(connections).map(([at, one]): GraphEdge => {
    const said = attributesOf(one, "connections");
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
  onProgress?.(TAKEN_APART);
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
      nodes: [...deeper.elements],
      edges: [
        ...new Set(
          objectsIn(connections).flatMap(([, one]) => (isObject(one.attributes) ? Object.keys(one.attributes) : [])),
        ),
        ...deeper.connections,
      ].filter((name) => !OWN.has(name) && name !== "connection type"),
    },
    leftOut: new Set([
      ...([maps, views, perspectives].some((one) => one !== undefined) ? (["views"] as const) : []),
      ...(objectsIn(loops).length > 0 ? (["many-ended"] as const) : []),
    ]),
    about: titled({ title: cellText(whole.name), story: cellText(whole.description) }),
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
