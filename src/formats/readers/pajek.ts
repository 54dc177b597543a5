import type { LeftOutOfFormat } from "../../domain/assumption.ts";
import { type Fault, fault } from "../../domain/fault.ts";
import { fail } from "../../domain/result.ts";
import { titled } from "../given-about.ts";
import { type FileReader, tooLarge } from "../given-table.ts";
import { ROWS_LIMIT } from "../table.ts";
import { type GraphEdge, type GraphNode, graphTables } from "./graph-tables.ts";
import { wordsIn } from "./words-in-line.ts";

const NOTHING: ReadonlyMap<string, string> = new Map();
type Section = "vertices" | "arcs" | "edges" | "arcslist" | "edgeslist" | "matrix" | "other";
const SECTIONS: readonly string[] = ["vertices", "arcs", "edges", "arcslist", "edgeslist", "matrix"];

/** What may follow the ends of a line, or its value: how it is drawn, and `l`, its label. */
const PARAMETER = /^(?:l|w|c|p|s|a|ap|lp|lr|lphi|lc|la|fos|font|[hak][12])$/i;

/** What stands behind the two ends of an arc or an edge: its value, when it was there in brackets, and how it is drawn. */
function behindEnds(words: readonly string[], leftOut: Set<LeftOutOfFormat>) {
  const [first] = words;
  const hasValue = first !== undefined && !PARAMETER.test(first) && !first.startsWith("[");
  const others = words.slice(hasValue ? 1 : 0);
  const labelAt = others.indexOf("l");
  const isLabel = (i: number): boolean => labelAt !== -1 && (i === labelAt || i === labelAt + 1);
  for (const [i, word] of others.entries())
    if (word.startsWith("[")) leftOut.add("time");
    else if (!isLabel(i)) leftOut.add("drawing");
  return { weight: hasValue ? first : "1", label: labelAt === -1 ? null : (others[labelAt + 1] ?? null) };
}

/**
 * Pajek's `.net` (mrvar.fdv.uni-lj.si/pajek): vertices by number, arcs (directed) and edges (not), singly, in lists or as a matrix. A relation that has
 * a name is a kind, and the network's name the title. Vertices that are counted and not listed are there by their number. Other parts of a
 * project, when something was there, and how it was drawn, are left out.
 */
export const readPajek: FileReader = (text, file) => {
  const at = (row: number) => ({ ...(file === null ? {} : { file }), row, counts: "lines" as const });
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  let links = 0;
  const faults: Fault[] = [];
  const leftOut = new Set<LeftOutOfFormat>();
  let section: Section | null = null;
  let kind: string | null = null;
  let title = "";
  /** How many vertices there are, and how many of them, of a network of two sorts, stand at the rows of a matrix. */
  let count = 0;
  let ofFirstSort: number | null = null;
  let countedAt = 1;
  let matrix: { row: number; at: number } | null = null;
  const link = (
    row: number,
    source: string,
    target: string,
    weight: string,
    directed: boolean,
    label?: string | null,
  ) => {
    links++;
    // Beyond the limit they are counted only.
    if (links > ROWS_LIMIT) return;
    edges.push({ at: row, source, target, directed, weight, kind, label: label ?? null, said: NOTHING });
  };
  const wanted = (row: number, found: string): void => {
    faults.push(fault("not-in-format", at(row), { format: "Pajek", text: found, wanted: "*Vertices 9" }));
  };
  const rowsOfMatrix = (): number => ofFirstSort ?? count;
  const endMatrix = (): void => {
    if (matrix !== null && matrix.row !== rowsOfMatrix()) {
      const width = count - (ofFirstSort ?? 0);
      const expected = rowsOfMatrix() * width;
      faults.push(fault("cell-count", at(matrix.at), { cells: matrix.row * width, expected }));
    }
    matrix = null;
  };

  for (const [index, raw] of text.split(/\r\n?|\n/).entries()) {
    const line = raw.trim();
    const row = index + 1;
    if (line === "" || line.startsWith("%")) continue;
    if (line.startsWith("*")) {
      endMatrix();
      const [head = "", ...rest] = wordsIn(line.slice(1));
      const name = head.toLowerCase();
      if (name === "network") {
        if (nodes.length === 0) title = rest.join(" ");
        continue;
      }
      if (name === "vertices" && (nodes.length > 0 || count > 0)) leftOut.add("other-networks");
      section = leftOut.has("other-networks") ? "other" : SECTIONS.includes(name) ? (name as Section) : "other";
      if (section === "other" && !leftOut.has("other-networks")) leftOut.add("views");
      kind = rest.find((word) => !/^:?\d*$/.test(word)) ?? null;
      if (section === "matrix") matrix = { row: 0, at: row };
      if (section === "vertices") {
        count = Number(rest[0]);
        ofFirstSort = rest[1] === undefined ? null : Number(rest[1]);
        countedAt = row;
        // A vertex that is in no line of a small file is there by its number alone: so many are a trap.
        const isCount = Number.isInteger(count) && count >= 0 && count <= Math.max(10_000, text.length);
        if (!isCount || (ofFirstSort !== null && !(ofFirstSort >= 0 && ofFirstSort <= count))) wanted(row, line);
      }
      if (faults.length > 0) break;
      continue;
    }
    const words = wordsIn(line);
    if (section === "vertices") {
      const [number = "", label = null, ...drawn] = words;
      for (const word of drawn) leftOut.add(word.startsWith("[") ? "time" : "drawing");
      nodes.push({ at: row, id: number, label, inside: null, said: NOTHING });
    } else if (section === "arcs" || section === "edges") {
      const [source = "", target = "", ...others] = words;
      const { weight, label } = behindEnds(others, leftOut);
      link(row, source, target, weight, section === "arcs", label);
    } else if (section === "arcslist" || section === "edgeslist") {
      const [source = "", ...targets] = words;
      for (const target of targets) link(row, source, target, "1", section === "arcslist");
    } else if (section === "matrix" && matrix !== null) {
      const expected = count - (ofFirstSort ?? 0);
      if (words.length !== expected || matrix.row === rowsOfMatrix())
        faults.push(
          fault("cell-count", at(row), { cells: words.length, expected: matrix.row === rowsOfMatrix() ? 0 : expected }),
        );
      matrix = { row: matrix.row + 1, at: row };
      for (const [k, weight] of words.entries())
        if (Number(weight) !== 0) link(row, String(matrix.row), String(k + 1 + (ofFirstSort ?? 0)), weight, true);
    } else if (section === null) {
      wanted(row, line);
      break;
    }
  }
  if (faults.length === 0) endMatrix();
  const tooMany = tooLarge(links, 2, file === null ? {} : { file });
  if (faults.length === 0 && tooMany !== null) faults.push(tooMany);
  if (faults.length > 0) return fail(faults);
  const listed = new Set(nodes.map(({ id }) => id));
  for (let number = 1; number <= count; number++)
    if (!listed.has(String(number)))
      nodes.push({ at: countedAt, id: String(number), label: null, inside: null, said: NOTHING });
  const about = titled({ title });
  return graphTables({
    format: "Pajek",
    file,
    counts: "lines",
    nodes,
    edges,
    listed: nodes.length > 0,
    leftOut,
    about,
  });
};
