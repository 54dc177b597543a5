import { type Assumption, assumption } from "../../domain/assumption.ts";
import type { DlHeader } from "./dl-header.ts";
import type { GraphEdge, GraphNode } from "./graph-tables.ts";

type Listed = Pick<DlHeader, "size" | "isOfTwo" | "labels" | "embedded">;

const node = (id: string, label: string | null = null): GraphNode => ({
  at: 1,
  id,
  label,
  inside: null,
  said: new Map(),
});

const inOrder = <T>(count: number, one: (place: number) => T): T[] => Array.from({ length: count }, (_, i) => one(i));

/**
 * What the parties at the rows and at the columns go by, in their order. Of one sort they go by their numbers; of two by their labels, so that a label on
 * either side is one party, and without one by their row or column. Labels that are embedded stand in the data.
 */
export function dlIds({ size, isOfTwo, labels, embedded }: Listed): {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
} {
  if (!isOfTwo) {
    const numbers = inOrder(size.rows, (i) => String(i + 1));
    return { rows: numbers, columns: numbers };
  }
  const side = (which: "rows" | "columns", letter: string): readonly string[] =>
    embedded[which] ? labels[which] : inOrder(size[which], (i) => labels[which][i] ?? `${letter}${i + 1}`);
  return { rows: side("rows", "r"), columns: side("columns", "c") };
}

/** Everybody there is, those of a list and those whom only a flow names, and what is to be said of two sorts. */
export function dlParties(
  header: Listed,
  edges: readonly GraphEdge[],
): { readonly nodes: readonly GraphNode[]; readonly assumptions: readonly Assumption[] } {
  const { size, isOfTwo, labels, embedded } = header;
  if (!isOfTwo) {
    if (!embedded.rows)
      return { nodes: inOrder(size.rows, (i) => node(String(i + 1), labels.rows[i] ?? null)), assumptions: [] };
    const all = new Set([...labels.rows, ...edges.flatMap(({ source, target }) => [source, target])]);
    return { nodes: labels.rows.length === 0 ? [] : [...all].map((name) => node(name)), assumptions: [] };
  }
  const { rows, columns } = dlIds(header);
  const isNamed = (which: "rows" | "columns", i: number): boolean => embedded[which] || labels[which][i] !== undefined;
  const left = [...rows, ...onlyIn(edges, "source", rows)];
  const above = [...columns, ...onlyIn(edges, "target", columns)];
  // Who goes by a number on either side is another, whatever it looks like.
  const names = new Set(left.filter((_, i) => isNamed("rows", i)));
  const others = above.filter((id, i) => !(isNamed("columns", i) && names.has(id)));
  const details = { rows: left.length, columns: above.length, inBoth: above.length - others.length };
  return {
    nodes: [...left, ...others].map((id) => node(id)),
    assumptions: [assumption("two-sorts", details)],
  };
}

/** Whom flows name that no list does, each once. */
function onlyIn(edges: readonly GraphEdge[], end: "source" | "target", listed: readonly string[]): readonly string[] {
  const known = new Set(listed);
  return [...new Set(edges.map((edge) => edge[end]))].filter((id) => !known.has(id));
}
