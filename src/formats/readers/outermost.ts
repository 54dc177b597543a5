import type { GraphNode } from "./graph-tables.ts";

/** Of each node that lies in another the one that lies in none; null for those, and where they go round. Each way up is walked once. */
export function outermostOf(nodes: readonly Pick<GraphNode, "id" | "inside">[]) {
  const insideOf = new Map(nodes.map(({ id, inside }) => [id, inside]));
  const known = new Map<string, string | null>();
  const topOf = (from: string): string | null => {
    const way = new Set<string>();
    let [at, top]: [string, string | null | undefined] = [from, known.get(from)];
    while (top === undefined) {
      way.add(at);
      const next = insideOf.get(at) ?? null;
      if (next === null) top = at;
      else if (way.has(next)) top = null;
      else [at, top] = [next, known.get(next)];
    }
    for (const id of way) known.set(id, top);
    return top;
  };
  return ({ inside }: Pick<GraphNode, "inside">): string | null => (inside === null ? null : topOf(inside));
}
