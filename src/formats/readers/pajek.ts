import type { LeftOutOfFormat } from "../../domain/assumption.ts";
import { type Fault, fault } from "../../domain/fault.ts";
import { fail } from "../../domain/result.ts";
import type { FileReader } from "../given-table.ts";
import { type GraphEdge, type GraphNode, graphTables } from "./graph-tables.ts";
import { wordsIn } from "./words-in-line.ts";

const NOTHING: ReadonlyMap<string, string> = new Map();
type Section = "vertices" | "arcs" | "edges" | "arcslist" | "edgeslist" | "matrix" | "other";
const SECTIONS: readonly string[] = ["vertices", "arcs", "edges", "arcslist", "edgeslist", "matrix"];

/**
 * Pajek's `.net` (mrvar.fdv.uni-lj.si/pajek): vertices by number, arcs (directed) and edges (not), singly, in lists or as a matrix. A relation that has
 * a name is a kind. Other parts of a project, and how it was drawn, are left out.
 */
export const readPajek: FileReader = (text, file) => {
  const at = (row: number) => ({ ...(file === null ? {} : { file }), row, counts: "lines" as const });
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  const faults: Fault[] = [];
  const leftOut = new Set<LeftOutOfFormat>();
  let section: Section | null = null;
  let kind: string | null = null;
  let matrixRow = 0;
  const link = (row: number, source: string, target: string, weight: string, directed: boolean): void => {
    edges.push({ at: row, source, target, directed, weight, kind, label: null, said: NOTHING });
  };

  for (const [index, raw] of text.split(/\r\n?|\n/).entries()) {
    const line = raw.trim();
    const row = index + 1;
    if (line === "" || line.startsWith("%")) continue;
    if (line.startsWith("*")) {
      const [head = "", ...rest] = wordsIn(line.slice(1));
      const name = head.toLowerCase();
      if (name === "network") continue;
      if (name === "vertices" && nodes.length > 0) leftOut.add("other-networks");
      section = leftOut.has("other-networks") ? "other" : SECTIONS.includes(name) ? (name as Section) : "other";
      if (section === "other" && !leftOut.has("other-networks")) leftOut.add("views");
      kind = rest.find((word) => !/^:?\d*$/.test(word)) ?? null;
      matrixRow = 0;
      if (section === "vertices") {
        const count = Number(rest[0]);
        if (!Number.isInteger(count) || count < 0)
          faults.push(fault("not-in-format", at(row), { format: "Pajek", text: line, wanted: "*Vertices 9" }));
      }
      continue;
    }
    const words = wordsIn(line);
    if (section === "vertices") {
      const [number = "", label = null, ...drawn] = words;
      if (drawn.length > 0) leftOut.add("drawing");
      nodes.push({ at: row, id: number, label, inside: null, said: NOTHING });
    } else if (section === "arcs" || section === "edges") {
      const [source = "", target = "", weight = "1"] = words;
      link(row, source, target, weight, section === "arcs");
    } else if (section === "arcslist" || section === "edgeslist") {
      const [source = "", ...targets] = words;
      for (const target of targets) link(row, source, target, "1", section === "arcslist");
    } else if (section === "matrix") {
      matrixRow++;
      const source = nodes[matrixRow - 1]?.id ?? String(matrixRow);
      for (const [k, weight] of words.entries())
        if (Number(weight) !== 0) link(row, source, nodes[k]?.id ?? String(k + 1), weight, true);
    } else if (section === null)
      faults.push(fault("not-in-format", at(row), { format: "Pajek", text: line, wanted: "*Vertices 9" }));
    if (faults.length > 0) break;
  }
  if (faults.length > 0) return fail(faults);
  return graphTables({ format: "Pajek", file, counts: "lines", nodes, edges, listed: nodes.length > 0, leftOut });
};
