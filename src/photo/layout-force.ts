import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { compareText } from "../domain/compare-text.ts";
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
 * Barnes and Hut with θ 1.2, for a fixed number of rounds from a start that only the sorted ids decide. The challenge is drawn by
 * who brings to it and takes from it; where nobody does, it lies in the middle and all make room. Who was placed by hand stays.
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
  const tied = new Set([...ids, CHALLENGE].filter((id) => field.degree(id) > 0));
  const placed = fitting(
    [...tied].filter((id) => !pinned.has(id)).map((id) => settled[id]!),
    frame,
  );
  const below = { x: 0, y: frame.ry };
  return {
    wish: new Map(ids.map((id) => [id, pinned.get(id) ?? (tied.has(id) ? placed(settled[id]!) : below)])),
    challenge: tied.has(CHALLENGE) ? placed(settled[CHALLENGE]!) : { x: 0, y: 0 },
    table: null,
    across: 1,
  };
}

/** Moves and scales points until they fill the frame: no side of it stays empty. */
function fitting(points: readonly Point[], { rx, ry }: Laying["frame"]): (point: Point) => Point {
  const along = (of: "x" | "y", radius: number): ((point: Point) => number) => {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const point of points) {
      least = Math.min(least, point[of]);
      most = Math.max(most, point[of]);
    }
    const half = Math.max(1e-9, (most - least) / 2);
    return (point) => ((point[of] - (least + most) / 2) / half) * radius;
  };
  const [x, y] = [along("x", rx), along("y", ry)];
  return (point) => ({ x: x(point), y: y(point) });
}
