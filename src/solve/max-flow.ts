/** A network of capacities through which the largest flow between any two nodes can be asked for, again and again. */
export interface FlowNetwork {
  /**
   * The largest flow from `source` to `sink`, or, once `enough` can flow, `enough`. Where they are the same node: the
   * most that leaves it and comes back to it by others, each way round counted once.
   */
  readonly maxFlow: (source: number, sink: number, enough?: number) => number;
}

/**
 * Dinic's method: shortest ways first, until there is none. Arcs in compressed rows (row i is `targets[offsets[i] …
 * offsets[i+1]−1]`, `capacities` beside it). Without recursion, and with the same buffers for each question. Amounts
 * are real and finite: what is left of a capacity counts as nothing below 10⁻¹³ of what is wanted.
 * Source: E. A. Dinic, "Algorithm for solution of a problem of maximum flow in networks with power estimation", Soviet
 * Mathematics Doklady 11, 1970, 1277–1280.
 */
export function flowNetwork(
  nodes: number,
  offsets: Uint32Array,
  targets: Uint32Array,
  capacities: Float64Array,
): FlowNetwork {
  const arcs = residualArcs(nodes, offsets, targets, capacities);
  const { start, forward, target, opposite, both } = arcs;
  const room = new Float64Array(target.length);
  /** Arcs to the sink, by the fewest; −1 where it cannot be reached. */
  const distance = new Int32Array(nodes);
  const queue = new Uint32Array(nodes);
  const nextArc = new Uint32Array(nodes);
  /** The arcs taken from the source to where the search stands, and the nodes between them. */
  const path = new Uint32Array(nodes + 1);
  const way = new Uint32Array(nodes + 1);

  // Only given arcs leave the source and enter the sink: taking flow back there leads nowhere, and where the two are one
  // node it keeps its two sides apart.
  const maxFlow = (source: number, sink: number, enough = Number.POSITIVE_INFINITY): number => {
    let leaving = 0;
    for (let arc = start[source]!; arc < forward[source]!; arc++) leaving += both[arc]!;
    const wanted = Math.min(enough, leaving);
    const nothing = 1e-13 * wanted;
    // No arc has use for more than is wanted, and small amounts are not lost beside a large capacity.
    for (let node = 0; node < nodes; node++) {
      for (let arc = start[node]!; arc < forward[node]!; arc++) room[arc] = Math.min(both[arc]!, wanted);
      room.fill(0, forward[node]!, start[node + 1]!);
    }

    /** Labels nodes backward from the sink until the source is met; its distance, or −1. */
    const measure = (): number => {
      distance.fill(-1);
      let [tail, met] = [0, -1];
      const label = (node: number, first: number, steps: number): void => {
        for (let arc = first; arc < start[node + 1]!; arc++) {
          // The room that the opposite arc has left, without a look at it.
          if (Math.min(both[arc]!, wanted) - room[arc]! <= nothing) continue;
          const from = target[arc]!;
          if (from === source) {
            if (arc >= forward[node]!) met = steps;
          } else if (from !== sink && distance[from] === -1) {
            distance[from] = steps;
            nextArc[from] = start[from]!;
            queue[tail++] = from;
          }
        }
      };
      label(sink, forward[sink]!, 1);
      for (let head = 0; head < tail && met < 0; head++) {
        const node = queue[head]!;
        label(node, start[node]!, distance[node]! + 1);
      }
      nextArc[source] = start[source]!;
      return met;
    };

    const leadsOn = (arc: number, node: number, steps: number): boolean => {
      const next = target[arc]!;
      if (steps === 1) return next === sink && arc < forward[node]!;
      return distance[next] === steps - 1 && next !== source && next !== sink;
    };

    /** Fills shortest ways until none is open. */
    const blockingFlow = (length: number, limit: number): number => {
      let [sent, depth] = [0, 0];
      way[0] = source;
      for (;;) {
        const node = way[depth]!;
        const end = depth === 0 ? forward[node]! : start[node + 1]!;
        const steps = length - depth;
        let arc = nextArc[node]!;
        while (arc < end && (room[arc]! <= nothing || !leadsOn(arc, node, steps))) arc++;
        nextArc[node] = arc;
        if (arc === end) {
          if (depth === 0) return sent;
          depth--;
          nextArc[way[depth]!]!++;
          continue;
        }
        path[depth] = arc;
        if (steps > 1) {
          way[++depth] = target[arc]!;
          continue;
        }
        let push = limit - sent;
        for (let step = 0; step <= depth; step++) push = Math.min(push, room[path[step]!]!);
        for (let step = depth; step >= 0; step--) {
          const used = path[step]!;
          room[used]! -= push;
          room[opposite[used]!]! += push;
          // The search goes on from the first arc that is full.
          if (room[used]! <= nothing) depth = step;
        }
        sent += push;
        if (limit - sent <= nothing) return sent;
      }
    };

    let sent = 0;
    while (wanted - sent > nothing) {
      const length = measure();
      if (length < 0) break;
      sent += blockingFlow(length, wanted - sent);
    }
    return wanted - sent <= nothing ? wanted : sent;
  };
  return { maxFlow };
}

interface ResidualArcs {
  /** A node's arcs are start[node] … start[node+1]−1; those given come first, up to forward[node]. */
  readonly start: Uint32Array;
  readonly forward: Uint32Array;
  readonly target: Uint32Array;
  /** What the arc and its opposite can carry together: the capacity of the one that was given. */
  readonly both: Float64Array;
  /** The arc along which flow over this one is taken back. */
  readonly opposite: Uint32Array;
}

function residualArcs(
  nodes: number,
  offsets: Uint32Array,
  targets: Uint32Array,
  capacities: Float64Array,
): ResidualArcs {
  const start = new Uint32Array(nodes + 1);
  for (let node = 0; node < nodes; node++) start[node + 1] = offsets[node + 1]! - offsets[node]!;
  for (const target of targets) start[target + 1]!++;
  for (let node = 0; node < nodes; node++) start[node + 1]! += start[node]!;
  const forward = new Uint32Array(nodes);
  for (let node = 0; node < nodes; node++) forward[node] = start[node]! + offsets[node + 1]! - offsets[node]!;
  const target = new Uint32Array(2 * targets.length);
  const opposite = new Uint32Array(2 * targets.length);
  const both = new Float64Array(2 * targets.length);
  const back = forward.slice();
  for (let node = 0; node < nodes; node++) {
    for (let k = offsets[node]!, arc = start[node]!; k < offsets[node + 1]!; k++, arc++) {
      const reverse = back[targets[k]!]!++;
      target[arc] = targets[k]!;
      both[arc] = capacities[k]!;
      both[reverse] = capacities[k]!;
      opposite[arc] = reverse;
      target[reverse] = node;
      opposite[reverse] = arc;
    }
  }
  return { start, forward, target, both, opposite };
}
