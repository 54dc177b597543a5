import { escaped } from "../../photo/svg.ts";
import type { Exported } from "./exported.ts";
import { EDGE_FIELDS, graphOut, known, NODE_FIELDS, type OutField, type OutValues, rgbOf } from "./graph-out.ts";
import { xmlAttribute } from "./xml-attribute.ts";

/** Where the photo has it, under the names by which Gephi knows places, sizes and colours. */
const COLOUR: readonly OutField[] = ["r", "g", "b"].map((id) => ({ id, sort: "double" }));
const NODE_DRAWING: readonly OutField[] = [
  { id: "label", sort: "string" },
  { id: "size", sort: "double" },
  { id: "x", sort: "double" },
  { id: "y", sort: "double" },
  ...COLOUR,
];
const EDGE_DRAWING: readonly OutField[] = [{ id: "weight", sort: "double" }, ...COLOUR];

/** GraphML, which networkx, igraph, Gephi, yEd and Cytoscape read. */
export function writeGraphml(exported: Exported): string {
  const { nodes, edges } = graphOut(exported);
  // "size" is what import takes for capacity: here it is that of a disc.
  const nodeFields = [...NODE_FIELDS, ...NODE_DRAWING];
  const edgeFields = [...EDGE_FIELDS, ...EDGE_DRAWING];
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keysOf("node", nodeFields),
    ...keysOf("edge", edgeFields),
    `<graph id="evenwicht" edgedefault="directed"><desc>${escaped(exported.state.about.title)}</desc>`,
    ...nodes.map(
      ({ key, label, x, y, size, colour, values }) =>
        `<node id="${xmlAttribute(key)}">${data("node", nodeFields, { ...values, label, size, x, y, ...rgbOf(colour) })}</node>`,
    ),
    ...edges.map(
      ({ source, target, weight, colour, values }, i) =>
        `<edge id="e${i}" source="${xmlAttribute(source)}" target="${xmlAttribute(target)}">${data("edge", edgeFields, { ...values, weight, ...rgbOf(colour) })}</edge>`,
    ),
    "</graph>",
    "</graphml>",
  ].join("\n")}\n`;
}

const keysOf = (of: "node" | "edge", fields: readonly OutField[]): readonly string[] =>
  fields.map(({ id, sort }) => `<key id="${of}-${id}" for="${of}" attr.name="${id}" attr.type="${sort}"/>`);

const data = (of: "node" | "edge", fields: readonly OutField[], values: OutValues): string =>
  known(fields, values)
    .map(([id, value]) => `<data key="${of}-${id}">${escaped(String(value)).replaceAll("\r", "&#13;")}</data>`)
    .join("");
