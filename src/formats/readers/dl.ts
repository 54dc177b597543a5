import { type Fault, fault, type Place } from "../../domain/fault.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import type { FileReader } from "../given-table.ts";
import { type DlHeader, type Line, notDl, readDlHeader } from "./dl-header.ts";
import { type GraphEdge, type GraphNode, graphTables } from "./graph-tables.ts";
import { wordsIn } from "./words-in-line.ts";

const NOTHING: ReadonlyMap<string, string> = new Map();

/**
 * UCINET's DL: a full matrix or half of one, a list of edges or of nodes; labels in a list of their own, or embedded in the data. Several
 * matrices are as many kinds. Without labels parties are called by their numbers.
 */
export const readDl: FileReader = (text, file) => {
  const at = (row: number): Place => ({ ...(file === null ? {} : { file }), row, counts: "lines" });
  const lines = text.split(/\r\n?|\n/);
  const dataAt = lines.findIndex((line) => /^\s*data\s*:/i.test(line));
  if (dataAt === -1) return fail([notDl(at(lines.length), "", "data:")]);
  if (wordsAmong(text) > WORDS_LIMIT)
    return fail([fault("too-many-cells", file === null ? {} : { file }, { limit: WORDS_LIMIT })]);
  const header = readDlHeader(lines.slice(0, dataAt), at, text.length);
  if (!header.ok) return header;
  const data = [lines[dataAt]!.replace(/^\s*data\s*:/i, ""), ...lines.slice(dataAt + 1)]
    .map((line, i): Line => ({ row: dataAt + 1 + i, words: wordsIn(line, true) }))
    .filter(({ words }) => words.length > 0);
  const read = readerFor(header.value)(header.value, data, at);
  if (!read.ok) return read;
  const { nodes } = read.value;
  return graphTables({
    format: "UCINET DL",
    file,
    counts: "lines",
    listed: nodes.length > 0,
    leftOut: new Set(),
    ...read.value,
  });
};

/** A million edges with a number each, and room for labels. */
const WORDS_LIMIT = 5_000_000;

/** How many words there are, before room is made for any. */
function wordsAmong(text: string): number {
  let words = 0;
  let isWithin = false;
  for (let i = 0; i < text.length; i++) {
    const isWord = text.charCodeAt(i) > 32 && text[i] !== ",";
    if (isWord && !isWithin) words++;
    isWithin = isWord;
  }
  return words;
}

interface Read {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
type DlReader = (header: DlHeader, data: readonly Line[], at: (row: number) => Place) => Result<Read>;

const readerFor = ({ format }: DlHeader): DlReader =>
  format === "edgelist1" ? fromEdges : format === "nodelist1" ? fromNodes : fromMatrix;

const edge = (
  at: number,
  source: string,
  target: string,
  weight: string | null,
  kind: string | null,
  directed: boolean,
): GraphEdge => ({
  at,
  source,
  target,
  weight,
  kind,
  directed,
  label: null,
  said: NOTHING,
});

const node = (id: string, label: string | null, at = 1): GraphNode => ({
  at,
  id,
  label,
  inside: null,
  said: NOTHING,
});

/** Parties by number, called by their label. */
const numbered = (size: number, labels: readonly string[]): GraphNode[] =>
  Array.from({ length: size }, (_, i) => node(String(i + 1), labels[i] ?? null));

/** A row may run over several lines, so cells are counted and not lines; an embedded label is the first of its row. */
const fromMatrix: DlReader = ({ format, size, matrices, kinds, embedded, labels: listed, diagonal }, data, at) => {
  const cells = data.flatMap(({ row, words }) => words.map((word) => ({ row, word })));
  const isFull = format === "fullmatrix";
  const embeddedCells = matrices * ((embedded.columns ? size : 0) + (embedded.rows ? size : 0));
  const half = (size * (size - 1)) / 2;
  const found = cells.length - embeddedCells;
  // Where a half does not say whether it has a diagonal, how much there is of it tells.
  const hasDiagonal = diagonal ?? (isFull || found === matrices * (half + size));
  const wanted = matrices * ((isFull ? 2 * half : half) + (hasDiagonal ? size : 0));
  if (found !== wanted)
    return fail([fault("cell-count", at(cells.at(-1)?.row ?? data[0]?.row ?? 1), { cells: found, expected: wanted })]);

  let k = 0;
  const take = () => cells[k++]!;
  const named: string[] = [];
  const edges: GraphEdge[] = [];
  const faults: Fault[] = [];
  const unfit = (place: number, word: string): number => {
    faults.push(notDl(at(place), word, named.join(", ")));
    return 0;
  };
  for (let matrix = 0; matrix < matrices; matrix++) {
    const kind = kinds[matrix] ?? (matrix === 0 ? null : String(matrix + 1));
    if (embedded.columns)
      for (let c = 0; c < size; c++) {
        const { row, word } = take();
        if (matrix === 0) named.push(word);
        else if (named[c] !== word) unfit(row, word);
      }
    for (let r = 0; r < size; r++) {
      let from = r;
      if (embedded.rows) {
        const { row, word } = take();
        if (matrix === 0 && !embedded.columns) named.push(word);
        else from = named.indexOf(word);
        if (from === -1) from = unfit(row, word);
      }
      for (let to = 0; to < size; to++) {
        const isThere = isFull || (format === "lowerhalf" ? to <= r : to >= r);
        if (!isThere || (to === r && !hasDiagonal)) continue;
        const { row, word } = take();
        if (Number(word) !== 0) edges.push(edge(row, String(from + 1), String(to + 1), word, kind, isFull));
      }
    }
  }
  if (faults.length > 0) return fail(faults);
  return succeed({ nodes: numbered(size, named.length > 0 ? named : listed), edges });
};

/** Those of a list, and those who are only named. */
function named(labels: readonly string[], edges: readonly GraphEdge[]): readonly GraphNode[] {
  const all = new Set([...labels, ...edges.flatMap(({ source, target }) => [source, target])]);
  return labels.length === 0 ? [] : [...all].map((label) => node(label, null));
}

const nodesOf = ({ size, labels, embedded }: DlHeader, edges: readonly GraphEdge[]): readonly GraphNode[] =>
  embedded.rows ? named(labels, edges) : numbered(size, labels);

/** Ends by number, or by label where those are embedded. */
const fromEdges: DlReader = (header, data, at) => {
  const faults = data.flatMap(({ row, words }) =>
    words.length > 3 ? [notDl(at(row), words.join(" "), "1 2 3.5")] : [],
  );
  if (faults.length > 0) return fail(faults);
  const edges = data.map(({ row, words: [source = "", target = "", weight = "1"] }) =>
    edge(row, source, target, weight, null, true),
  );
  return succeed({ nodes: nodesOf(header, edges), edges });
};

const fromNodes: DlReader = (header, data) => {
  const edges = data.flatMap(({ row, words: [source = "", ...targets] }) =>
    targets.map((target) => edge(row, source, target, null, null, true)),
  );
  return succeed({ nodes: nodesOf(header, edges), edges });
};
