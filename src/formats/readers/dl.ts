import { type Fault, fault, type Place } from "../../domain/fault.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import type { FileReader } from "../given-table.ts";
import { type DlHeader, type Line, notDl, readDlHeader } from "./dl-header.ts";
import { dlIds, dlParties } from "./dl-parties.ts";
import { type GraphEdge, graphTables } from "./graph-tables.ts";
import { wordsIn } from "./words-in-line.ts";

const NOTHING: ReadonlyMap<string, string> = new Map();

/**
 * UCINET's DL: a full matrix or half of one, a list of edges or of nodes; labels in a list of their own, or embedded in the data. Several
 * matrices are as many kinds. Without labels parties are called by their numbers. Where rows and columns are two lists (edgelist2, nodelist2, a matrix that
 * is no square), who stands at the row gives to who stands at the column.
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
  const { edges, named = header.value } = read.value;
  const { nodes, assumptions } = dlParties({ ...header.value, ...named }, edges);
  return graphTables({
    format: "UCINET DL",
    file,
    counts: "lines",
    listed: nodes.length > 0,
    leftOut: new Set(),
    nodes,
    edges,
    assumptions,
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
  readonly edges: readonly GraphEdge[];
  /** Everybody's labels, where the data had them. */
  readonly named?: Pick<DlHeader, "labels" | "embedded">;
}
type DlReader = (header: DlHeader, data: readonly Line[], at: (row: number) => Place) => Result<Read>;

const readerFor = ({ format }: DlHeader): DlReader =>
  format.startsWith("edgelist") ? fromEdges : format.startsWith("nodelist") ? fromNodes : fromMatrix;

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

/** A row may run over several lines, so cells are counted and not lines; an embedded label is the first of its row. */
const fromMatrix: DlReader = (header, data, at) => {
  const { format, size, isOfTwo, matrices, kinds, embedded, labels, diagonal } = header;
  const cells = data.flatMap(({ row, words }) => words.map((word) => ({ row, word })));
  const isFull = format === "fullmatrix";
  const embeddedCells = matrices * ((embedded.columns ? size.columns : 0) + (embedded.rows ? size.rows : 0));
  const half = (size.rows * (size.rows - 1)) / 2;
  const found = cells.length - embeddedCells;
  // Where a half does not say whether it has a diagonal, how much there is of it tells.
  const hasDiagonal = isOfTwo || (diagonal ?? (isFull || found === matrices * (half + size.rows)));
  const ofOne = isFull ? size.rows * (size.columns - (hasDiagonal ? 0 : 1)) : half + (hasDiagonal ? size.rows : 0);
  const wanted = matrices * ofOne;
  if (found !== wanted)
    return fail([fault("cell-count", at(cells.at(-1)?.row ?? data[0]?.row ?? 1), { cells: found, expected: wanted })]);

  let k = 0;
  const take = () => cells[k++]!;
  const ofRows: string[] = [];
  const ofColumns = isOfTwo ? [] : ofRows;
  const links: { row: number; from: number; to: number; word: string; kind: string | null }[] = [];
  const faults: Fault[] = [];
  const unfit = (place: number, word: string, known: readonly string[]): number => {
    faults.push(notDl(at(place), word, known.join(", ")));
    return 0;
  };
  for (let matrix = 0; matrix < matrices; matrix++) {
    const kind = kinds[matrix] ?? (matrix === 0 ? null : String(matrix + 1));
    if (embedded.columns)
      for (let c = 0; c < size.columns; c++) {
        const { row, word } = take();
        if (matrix === 0) ofColumns.push(word);
        else if (ofColumns[c] !== word) unfit(row, word, ofColumns);
      }
    for (let r = 0; r < size.rows; r++) {
      let from = r;
      if (embedded.rows) {
        const { row, word } = take();
        if (matrix === 0 && (isOfTwo || !embedded.columns)) ofRows.push(word);
        else from = ofRows.indexOf(word);
        if (from === -1) from = unfit(row, word, ofRows);
      }
      for (let to = 0; to < size.columns; to++) {
        const isThere = isFull || (format === "lowerhalf" ? to <= r : to >= r);
        if (!isThere || (to === r && !hasDiagonal)) continue;
        const { row, word } = take();
        if (Number(word) !== 0) links.push({ row, from, to, word, kind });
      }
    }
  }
  if (faults.length > 0) return fail(faults);
  const read = {
    rows: ofRows.length > 0 ? ofRows : labels.rows,
    columns: ofColumns.length > 0 ? ofColumns : labels.columns,
  };
  const named = { labels: read, embedded: { rows: false, columns: false } };
  const ids = dlIds({ ...header, ...named });
  const edges = links.map(({ row, from, to, word, kind }) =>
    edge(row, ids.rows[from]!, ids.columns[to]!, word, kind, isFull),
  );
  return succeed({ edges, named });
};

/** Ends by number, or by label where those are embedded; of two sorts each number counts in its own list. */
const fromEdges: DlReader = (header, data, at) => {
  const faults = data.flatMap(({ row, words }) =>
    words.length > 3 ? [notDl(at(row), words.join(" "), "1 2 3.5")] : [],
  );
  if (faults.length > 0) return fail(faults);
  return linked(
    header,
    data.map(({ row, words: [source = "", target = "", weight = "1"] }) => ({ row, source, target, weight })),
    at,
  );
};

const fromNodes: DlReader = (header, data, at) =>
  linked(
    header,
    data.flatMap(({ row, words: [source = "", ...targets] }) =>
      targets.map((target) => ({ row, source, target, weight: null })),
    ),
    at,
  );

interface Link {
  readonly row: number;
  readonly source: string;
  readonly target: string;
  readonly weight: string | null;
}

function linked(header: DlHeader, links: readonly Link[], at: (row: number) => Place): Result<Read> {
  const { isOfTwo, embedded } = header;
  const ids = dlIds(header);
  const faults: Fault[] = [];
  const endIn = (which: "rows" | "columns", row: number, word: string): string => {
    // Of one sort the list of parties tells whether a number is in it.
    if (!isOfTwo || embedded[which]) return word;
    const id = /^\d+$/.test(word) ? ids[which][Number(word) - 1] : undefined;
    if (id === undefined) faults.push(notDl(at(row), word, `1 … ${ids[which].length}`));
    return id ?? word;
  };
  const edges = links.map(({ row, source, target, weight }) =>
    edge(row, endIn("rows", row, source), endIn("columns", row, target), weight, null, true),
  );
  return faults.length > 0 ? fail(faults) : succeed({ edges });
}
