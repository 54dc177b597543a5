import { type Assumption, assumption, type LeftOutOfFormat } from "../../domain/assumption.ts";
import { type ColumnMeaning, IGNORE } from "../../domain/column-meaning.ts";
import { fault } from "../../domain/fault.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import type { GivenAbout } from "../about-sheet.ts";
import { HOW_MUCH, recognise, type TableRole } from "../columns.ts";
import { fold } from "../fold.ts";
import { type FileTables, type GivenTable, placeIn, tooLarge } from "../given-table.ts";
import type { TableRow } from "../table.ts";

/** A party as a file of a graph tells of it. `at`: its line, or its place in a list. */
export interface GraphNode {
  readonly at: number;
  readonly id: string;
  readonly label: string | null;
  /** The node that it lies in. */
  readonly inside: string | null;
  /** By the name of what is said. */
  readonly said: ReadonlyMap<string, string>;
}

export interface GraphEdge {
  readonly at: number;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  /** As the format itself has it; null where it says nothing. */
  readonly weight: string | null;
  readonly kind: string | null;
  readonly label: string | null;
  readonly said: ReadonlyMap<string, string>;
}

export interface Graph {
  /** The name of the format, as people know it. */
  readonly format: string;
  readonly file: string | null;
  readonly counts: "lines" | "items";
  /** What the lists are called in the file, where things are counted in lists. */
  readonly lists?: { readonly nodes: string; readonly edges: string };
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Whether it lists its parties, so that an edge to another is a fault. */
  readonly listed: boolean;
  /** What it declares that may be said of a party, and of a flow, whether any says it or not. */
  readonly declared?: { readonly nodes: readonly string[]; readonly edges: readonly string[] };
  readonly leftOut: ReadonlySet<LeftOutOfFormat>;
  /** What else reading it took for granted. */
  readonly assumptions?: readonly Assumption[];
  /** What it says of the whole. */
  readonly about?: GivenAbout | undefined;
}

/**
 * A graph as a table of flows and one of parties. A link without a direction is a flow there and one back. What a party or a flow
 * says beside that becomes a column of its own, which its name gives a meaning, or leaves out.
 */
export function graphTables(graph: Graph): Result<FileTables> {
  const { file, format, counts, lists, nodes, edges, listed } = graph;
  const both = edges.filter(({ directed }) => !directed).length;
  const ofNodes = namesIn(graph.declared?.nodes ?? [], nodes);
  const ofEdges = namesIn(graph.declared?.edges ?? [], edges);
  const at = { flows: { sheet: lists?.edges ?? null, counts }, parties: { sheet: lists?.nodes ?? null, counts } };
  if (nodes.length === 0 && edges.length === 0)
    return fail([fault("nothing-in-it", file === null ? {} : { file }, { format })]);
  const wrong = [
    tooLarge(edges.length + both, 5 + ofEdges.length, placeIn(file, at.flows)),
    tooLarge(nodes.length, 3 + ofNodes.length, placeIn(file, at.parties)),
  ].filter((one) => one !== null);
  if (wrong.length > 0) return fail(wrong);

  const parties = tableOf<GraphNode>(nodes, "parties", ofNodes, [
    { header: "id", meaning: "id", cell: ({ id }) => id },
    { header: "label", meaning: "name", cell: ({ label }) => label },
    { header: "inside", meaning: "inside", cell: ({ inside }) => inside },
  ]);
  const directed = edges.flatMap((edge) =>
    edge.directed || edge.source === edge.target
      ? [edge]
      : [edge, { ...edge, source: edge.target, target: edge.source }],
  );
  // Where the file says itself what a flow costs or is worth, its weight is what drew it; where it has a note, a label is.
  const named = (wanted: ColumnMeaning): boolean => ofEdges.some((name) => recognise("flows", name) === wanted);
  const valued = ofEdges.some((name) => HOW_MUCH.has(recognise("flows", name)));
  const flows = tableOf<GraphEdge>(
    directed,
    "flows",
    ofEdges,
    [
      { header: "source", meaning: "source", cell: ({ source }) => source },
      { header: "target", meaning: "target", cell: ({ target }) => target },
      { header: "weight", meaning: valued ? IGNORE : "weight", cell: ({ weight }) => weight },
      // The kind of an edge keeps parallel ones apart; what it brings may be said by name too.
      { header: "kind", meaning: "resource", cell: ({ kind }) => (named("resource") ? null : kind) },
      { header: "label", meaning: named("note") ? IGNORE : "note", cell: ({ label }) => label },
    ],
    valued,
  );
  const tables: GivenTable[] = [
    ...(edges.length > 0 ? [{ ...flows, ...at.flows }] : []),
    ...(listed && nodes.length > 0 ? [{ ...parties, ...at.parties }] : []),
  ];
  return succeed({
    tables,
    assumptions: [...(graph.assumptions ?? []), ...saidOf(both, graph.leftOut)],
    about: graph.about,
  });
}

const saidOf = (both: number, leftOut: ReadonlySet<LeftOutOfFormat>): Assumption[] => [
  ...(both > 0 ? [assumption("both-ways", { flows: both })] : []),
  ...(leftOut.size > 0 ? [assumption("left-out-of-format", { what: [...leftOut].sort() })] : []),
];

/** The names of what is declared, then of what is said, in the order of appearance. */
const namesIn = (
  declared: readonly string[],
  all: readonly { readonly said: ReadonlyMap<string, string> }[],
): readonly string[] => {
  const names = new Set(declared);
  for (const { said } of all) for (const name of said.keys()) names.add(name);
  return [...names];
};

interface OwnColumn<T> {
  readonly header: string;
  readonly meaning: ColumnMeaning;
  readonly cell: (one: T) => string | null;
}

/** A row for each, under the format's own columns, as far as they are filled, and those of what is said. */
function tableOf<T extends { readonly at: number; readonly said: ReadonlyMap<string, string> }>(
  all: readonly T[],
  role: TableRole,
  names: readonly string[],
  own: readonly OwnColumn<T>[],
  /** Whether a weight is no more than what drew it. */
  drawnBy = false,
): Omit<GivenTable, "sheet" | "counts"> {
  const filled = own.filter(({ cell }, i) => i < (role === "flows" ? 2 : 1) || all.some((one) => cell(one) !== null));
  const taken = new Set<ColumnMeaning>(filled.map(({ meaning }) => meaning));
  const known = names.map((name) => recognise(role, name));
  // Of several that mean the same, the one that is called so.
  const isCalledSo = (i: number): boolean => fold(names[i]!) === known[i];
  const meanings = known.map((meaning, i): ColumnMeaning | null => {
    if (meaning === null) return null;
    const another = known.some((one, k) => one === meaning && k !== i && isCalledSo(k));
    if (taken.has(meaning) || (meaning === "weight" && drawnBy) || (another && !isCalledSo(i))) return IGNORE;
    taken.add(meaning);
    return meaning;
  });
  const header: TableRow = { row: 0, cells: [...filled.map(({ header }) => header), ...names] };
  const rows = all.map((one): TableRow => {
    const cells = filled.map(({ cell }) => (cell(one) ?? "").trim());
    for (const name of names) cells.push((one.said.get(name) ?? "").trim());
    return { row: one.at, cells };
  });
  return {
    role,
    rows: [header, ...rows],
    columns: [...filled.map(({ meaning }) => meaning), ...meanings],
    plainNumbers: true,
  };
}
