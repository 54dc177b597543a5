import { fault } from "../../domain/fault.ts";
import { fail } from "../../domain/result.ts";
import type { FileReader } from "../given-table.ts";
import { type GraphEdge, type GraphNode, graphTables } from "./graph-tables.ts";
import { wordsIn } from "./words-in-line.ts";

const NOTHING: ReadonlyMap<string, string> = new Map();
const FORMATS = ["fullmatrix", "edgelist1", "nodelist1", "lowerhalf", "upperhalf"] as const;
type DlFormat = (typeof FORMATS)[number];

interface Line {
  readonly row: number;
  readonly words: readonly string[];
}

/**
 * UCINET's DL: a full matrix or half of one, a list of edges or of nodes; labels in a list of their own, or embedded in the data. Several
 * matrices are as many kinds. Without labels parties are called by their numbers.
 */
export const readDl: FileReader = (text, file) => {
  const at = (row: number) => ({ ...(file === null ? {} : { file }), row, counts: "lines" as const });
  const lines = text.split(/\r\n?|\n/);
  const dataAt = lines.findIndex((line) => /^\s*data\s*:/i.test(line));
  const head = (dataAt === -1 ? lines : lines.slice(0, dataAt)).join("\n");
  const wanted = (row: number, found: string, what: string) =>
    fail([fault("not-in-format", at(row), { format: "UCINET DL", text: found, wanted: what })]);
  if (dataAt === -1) return wanted(lines.length, "", "data:");
  const size = Number(/\bn\s*=\s*(\d+)/i.exec(head)?.[1] ?? Number.NaN);
  // A party that is in no line of a small file is there by its number alone: so many are a trap.
  if (!Number.isInteger(size) || size > Math.max(10_000, text.length))
    return wanted(1, lines[0]?.trim() ?? "", "dl n=9");
  const named = /\bformat\s*=\s*(\w+)/i.exec(head)?.[1]?.toLowerCase() ?? "fullmatrix";
  const format = FORMATS.find((one) => one === named);
  if (format === undefined) return wanted(1, named, FORMATS.join(", "));

  const listed =
    /^\s*(?:row\s+)?labels\s*:([\s\S]*?)(?=^\s*(?:col(?:umn)?\s+labels|matrix\s+labels|labels\s+embedded)\b|(?![\s\S]))/im.exec(
      head,
    )?.[1];
  const kinds = /matrix\s+labels\s*:([\s\S]*?)(?=^\s*(?:row|col)|(?![\s\S]))/im.exec(head)?.[1];
  const embedded = /labels\s+embedded/i.test(head);
  const first: Line = { row: dataAt + 1, words: wordsIn(lines[dataAt]!.replace(/^\s*data\s*:/i, ""), true) };
  const rest = lines.slice(dataAt + 1).map((line, i): Line => ({ row: dataAt + 2 + i, words: wordsIn(line, true) }));
  const data = [first, ...rest].filter(({ words }) => words.length > 0);
  const labels = listed === undefined ? [] : wordsIn(listed, true).slice(0, size);
  const read = FORMAT_READERS[format]({
    data,
    size,
    embedded,
    labels,
    kinds: kinds === undefined ? [] : wordsIn(kinds, true),
  });
  return graphTables({
    format: "UCINET DL",
    file,
    counts: "lines",
    listed: read.nodes.length > 0,
    leftOut: new Set(),
    ...read,
  });
};

interface Given {
  readonly data: readonly Line[];
  readonly size: number;
  readonly embedded: boolean;
  readonly labels: readonly string[];
  readonly kinds: readonly string[];
}
interface Read {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

const edge = (
  at: number,
  source: string,
  target: string,
  weight: string | null,
  kind: string | null,
  directed: boolean,
): GraphEdge => ({
  ...{ at, source, target, weight, kind, directed },
  label: null,
  said: NOTHING,
});

/** Parties by number, called by their label. */
const numbered = ({ size, labels }: Given): GraphNode[] =>
  Array.from({ length: size }, (_, i) => ({
    ...{ at: 1, id: String(i + 1), label: labels[i] ?? null, inside: null },
    said: NOTHING,
  }));

function fromMatrix(given: Given, part: "full" | "lower" | "upper"): Read {
  const { embedded, size, kinds } = given;
  const [header, ...below] = given.data;
  const rows = embedded ? below : given.data;
  const labels = embedded ? (header?.words ?? []) : given.labels;
  const nodes = numbered({ ...given, labels });
  const edges: GraphEdge[] = [];
  // A row may run over several lines, so cells are counted and not lines; with embedded labels each row begins with its own.
  const cells = rows.flatMap(({ row, words }) =>
    (embedded ? words.slice(1) : words).map((word) => [row, word] as const),
  );
  const widthOf = (r: number): number => (part === "full" ? size : part === "lower" ? r : size - 1 - r);
  let k = 0;
  for (let matrix = 0; k < cells.length; matrix++) {
    const kind = kinds[matrix] ?? (matrix === 0 ? null : String(matrix + 1));
    const before = k;
    for (let r = 0; r < size && k < cells.length; r++)
      for (let c = 0; c < widthOf(r) && k < cells.length; c++, k++) {
        const [row, word] = cells[k]!;
        const to = part === "upper" ? r + 1 + c : c;
        if (Number(word) !== 0) edges.push(edge(row, String(r + 1), String(to + 1), word, kind, part === "full"));
      }
    if (k === before) break;
  }
  return { nodes, edges };
}

/** Ends by number, or by label where those are embedded. */
function fromEdges(given: Given): Read {
  const edges = given.data.map(({ row, words: [source = "", target = "", weight = "1"] }) =>
    edge(row, source, target, weight, null, true),
  );
  return { nodes: given.embedded ? [] : numbered(given), edges };
}

function fromNodes(given: Given): Read {
  const edges = given.data.flatMap(({ row, words: [source = "", ...targets] }) =>
    targets.map((target) => edge(row, source, target, null, null, true)),
  );
  return { nodes: given.embedded ? [] : numbered(given), edges };
}

const FORMAT_READERS: Readonly<Record<DlFormat, (given: Given) => Read>> = {
  fullmatrix: (given) => fromMatrix(given, "full"),
  lowerhalf: (given) => fromMatrix(given, "lower"),
  upperhalf: (given) => fromMatrix(given, "upper"),
  edgelist1: fromEdges,
  nodelist1: fromNodes,
};
