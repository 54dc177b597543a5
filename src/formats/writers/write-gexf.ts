import { escaped } from "../../photo/svg.ts";
import type { Exported } from "./exported.ts";
import { EDGE_FIELDS, graphOut, known, NODE_FIELDS, type OutField, type OutValues, rgbOf } from "./graph-out.ts";
import { xmlAttribute } from "./xml-attribute.ts";

/** GEXF 1.2, which Gephi, networkx and most others read, with the photo's places, sizes and colours. */
export function writeGexf(exported: Exported): string {
  const { nodes, edges } = graphOut(exported);
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">',
    `<meta><creator>Evenwicht</creator><description>${escaped(exported.state.about.title)}</description></meta>`,
    '<graph mode="static" defaultedgetype="directed">',
    attributesOf("node", NODE_FIELDS),
    attributesOf("edge", EDGE_FIELDS),
    "<nodes>",
    ...nodes.map(
      ({ key, label, x, y, size, colour, values }) =>
        `<node id="${xmlAttribute(key)}" label="${xmlAttribute(label)}">${attvalues(NODE_FIELDS, values)}<viz:size value="${size}"/><viz:position x="${x}" y="${y}" z="0"/>${colourOf(colour)}</node>`,
    ),
    "</nodes>",
    "<edges>",
    ...edges.map(
      ({ source, target, kind, weight, thickness, colour, values }, i) =>
        `<edge id="${i}" source="${xmlAttribute(source)}" target="${xmlAttribute(target)}" kind="${xmlAttribute(kind)}"${weight === null ? "" : ` weight="${weight}"`}>${attvalues(EDGE_FIELDS, values)}<viz:thickness value="${thickness}"/>${colourOf(colour)}</edge>`,
    ),
    "</edges>",
    "</graph>",
    "</gexf>",
  ].join("\n")}\n`;
}

const attributesOf = (sort: "node" | "edge", fields: readonly OutField[]): string =>
  `<attributes class="${sort}">${fields.map(({ id, sort: type }) => `<attribute id="${id}" title="${id}" type="${type}"/>`).join("")}</attributes>`;

const attvalues = (fields: readonly OutField[], values: OutValues): string =>
  `<attvalues>${known(fields, values)
    .map(([id, value]) => `<attvalue for="${id}" value="${xmlAttribute(String(value))}"/>`)
    .join("")}</attvalues>`;

const colourOf = (hex: string): string => {
  const { r, g, b } = rgbOf(hex);
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
};
