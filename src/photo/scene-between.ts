import type { Point, Scene, SceneFlow, SceneNode } from "./scene.ts";

/**
 * The scene on the way from one to another, t in [0, 1]: parties and flows that are in both glide, what is new stands
 * at its place at once, what is gone is gone. t = 1 is the second scene itself.
 */
export function sceneBetween(from: Scene, to: Scene, t: number): Scene {
  if (t >= 1) return to;
  const nodes = new Map(from.nodes.map((node) => [node.id, node]));
  const flows = new Map(from.flows.map((flow) => [flow.id, flow]));
  const mix = (a: number, b: number): number => a + (b - a) * t;
  const at = (a: Point, b: Point): Point => ({ x: mix(a.x, b.x), y: mix(a.y, b.y) });
  const node = (before: SceneNode | undefined, after: SceneNode): SceneNode => {
    if (before === undefined) return after;
    const place = at(before, after);
    // a name keeps to its disc while it glides
    const beside = before.label.anchor === after.label.anchor ? at(besides(before), besides(after)) : besides(after);
    const label = { ...after.label, x: place.x + beside.x, y: place.y + beside.y };
    return { ...after, ...place, r: mix(before.r, after.r), label };
  };
  const flow = (before: SceneFlow | undefined, after: SceneFlow): SceneFlow => {
    if (before === undefined) return after;
    return {
      ...after,
      width: mix(before.width, after.width),
      curvature: mix(before.curvature, after.curvature),
      start: at(before.start, after.start),
      control: at(before.control, after.control),
      end: at(before.end, after.end),
      head: [at(before.head[0], after.head[0]), at(before.head[1], after.head[1]), at(before.head[2], after.head[2])],
      pillOut: at(before.pillOut, after.pillOut),
      pillIn: at(before.pillIn, after.pillIn),
    };
  };
  const dx = mix(from.table.x - to.table.x, 0);
  const dy = mix(from.table.y - to.table.y, 0);
  return {
    ...to,
    table: {
      ...to.table,
      ...at(from.table, to.table),
      rx: mix(from.table.rx, to.table.rx),
      ry: mix(from.table.ry, to.table.ry),
    },
    challenge: {
      ...to.challenge,
      x: to.challenge.x + dx,
      y: to.challenge.y + dy,
      lines: to.challenge.lines.map((line) => ({ ...line, y: line.y + dy })),
    },
    nodes: to.nodes.map((after) => node(nodes.get(after.id), after)),
    flows: to.flows.map((after) => flow(flows.get(after.id), after)),
  };
}

/** The label's place from its disc's centre. */
const besides = ({ x, y, label }: SceneNode): Point => ({ x: label.x - x, y: label.y - y });
