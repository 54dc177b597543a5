import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { compareText } from "../domain/compare-text.ts";
import type { PartyId } from "../domain/party.ts";
import type { Laying, Wished } from "./laying.ts";
import type { Point } from "./scene.ts";

/** Enough to settle some thirty parties, and what one waits for with thousands (0.6 s for 3,000). */
const ROUNDS = 300;
const ROUNDS_OF_MANY = 100;
const MANY = 500;
/** The angle between one start and the next, as in a sunflower: no two start at one place. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const CHALLENGE = " challenge";

interface Node extends Point {
  readonly fixed: boolean;
}

/**
 * Who exchanges much stands close together: ForceAtlas2 (Jacomy, Venturini, Heymann, Bastian 2014, PLoS ONE 9, e98679), by
 * Barnes and Hut with θ 1.2, for a fixed number of rounds from a start that only the sorted ids decide. The challenge stays in the
 * middle, and who was placed by hand stays there.
 */
export function layoutForce({ evaluation, pinned, frame }: Laying): Wished {
  const { graph, ids } = evaluation;
  const keyOf = (index: number): string => (index < ids.length ? ids[index]! : CHALLENGE);
  const field = new UndirectedGraph<Node, { weight: number }>();
  [...ids].sort(compareText).forEach((id, at) => {
    const by = pinned.get(id);
    const out = frame.ry * Math.sqrt((at + 1) / (ids.length + 1));
    const start = by ?? { x: out * Math.cos(at * GOLDEN), y: out * Math.sin(at * GOLDEN) };
    field.addNode(id, { ...start, fixed: by !== undefined });
  });
  field.addNode(CHALLENGE, { x: 0, y: 0, fixed: true });
  let largest = 0;
  for (const weight of graph.outWeights) largest = Math.max(largest, weight);
  for (let source = 0; source < graph.nodes; source++) {
    for (let k = graph.outOffsets[source]!; k < graph.outOffsets[source + 1]!; k++) {
      const weight = graph.outWeights[k]! / largest;
      const [one, other] = [keyOf(source), keyOf(graph.targets[k]!)];
      if (one === other || weight === 0) continue;
      field.updateEdge(one, other, (before) => ({ weight: (before.weight ?? 0) + weight }));
    }
  }
  const settled = forceAtlas2(field, {
    iterations: ids.length > MANY ? ROUNDS_OF_MANY : ROUNDS,
    getEdgeWeight: "weight",
    settings: {
      barnesHutOptimize: true,
      barnesHutTheta: 1.2,
      scalingRatio: 40,
      gravity: 0.6,
      edgeWeightInfluence: 1,
      slowDown: 2,
    },
  });
  const tied = new Set(ids.filter((id) => field.degree(id) > 0));
  return { wish: fitted(ids, settled, pinned, tied, frame), challenge: { x: 0, y: 0 }, table: null, across: 1 };
}

/** Scaled about the middle until it fills the frame. Those placed by hand stay, and who has no tie stands below. */
function fitted(
  ids: readonly PartyId[],
  settled: Readonly<Record<string, Point>>,
  pinned: Laying["pinned"],
  tied: ReadonlySet<PartyId>,
  { rx, ry }: Laying["frame"],
): ReadonlyMap<PartyId, Point> {
  const reach = (of: "x" | "y"): number =>
    Math.max(1e-9, ...ids.filter((id) => !pinned.has(id) && tied.has(id)).map((id) => Math.abs(settled[id]![of])));
  const [across, up] = [rx / reach("x"), ry / reach("y")];
  return new Map(
    ids.map((id) => {
      const { x, y } = settled[id]!;
      return [id, pinned.get(id) ?? (tied.has(id) ? { x: x * across, y: y * up } : { x: 0, y: ry })];
    }),
  );
}
