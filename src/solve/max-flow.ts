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
 * are real: what is left of a capacity counts as nothing below 10⁻¹³ of all that could leave the source.
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
  const { start, forward, target, opposite } = arcs;
  const room = new Float64Array(target.length);
  /** Arcs from the source, by the fewest; −1 where it cannot be reached. */
  const level = new Int32Array(nodes);
  const queue = new Uint32Array(nodes);
  const nextArc = new Uint32Array(nodes);
  /** The arcs taken from the source to where the search stands. */
  const path = new Uint32Array(nodes + 1);
  const way = new Uint32Array(nodes + 1);

  const maxFlow = (source: number, sink: number, enough = Number.POSITIVE_INFINITY): number => {
    room.set(arcs.capacity);
    let leaving = 0;
    for (let arc = start[source]!; arc < forward[source]!; arc++) leaving += room[arc]!;
    const wanted = Math.min(enough, leaving);
    const nothing = 1e-13 * wanted;
    let sinkLevel = -1;

    // Only given arcs leave the source and enter the sink: taking flow back there leads nowhere, and where the two are
    // one node it keeps its two sides apart.
    const end = (node: number): number => (node === source ? forward[node]! : start[node + 1]!);
    const entersSink = (node: number, arc: number): boolean => target[arc] === sink && arc < forward[node]!;

    const findLevels = (): boolean => {
      level.fill(-1);
      level[source] = 0;
      queue[0] = source;
      sinkLevel = -1;
      for (let head = 0, tail = 1; head < tail; head++) {
        const node = queue[head]!;
        if (sinkLevel >= 0 && level[node]! + 1 >= sinkLevel) break;
        for (let arc = start[node]!; arc < end(node); arc++) {
          if (room[arc]! <= nothing) continue;
          if (entersSink(node, arc)) {
            sinkLevel = level[node]! + 1;
            break;
          }
          const next = target[arc]!;
          if (level[next]! >= 0 || next === sink) continue;
          level[next] = level[node]! + 1;
          queue[tail++] = next;
        }
      }
      return sinkLevel >= 0;
    };

    const blockingFlow = (limit: number): number => {
      for (let node = 0; node < nodes; node++) nextArc[node] = start[node]!;
      let [sent, depth] = [0, 0];
      way[0] = source;
      for (;;) {
        const node = way[depth]!;
        let arc = nextArc[node]!;
        const last = end(node);
        const toSink = level[node]! + 1 === sinkLevel;
        while (
          arc < last &&
          (room[arc]! <= nothing ||
            (toSink
              ? !entersSink(node, arc)
              : target[arc] === sink || target[arc] === source || level[target[arc]!] !== level[node]! + 1))
        )
          arc++;
        nextArc[node] = arc;
        if (arc === last) {
          if (depth === 0) return sent;
          depth--;
          nextArc[way[depth]!]!++;
          continue;
        }
        path[depth] = arc;
        if (!toSink) {
          way[++depth] = target[arc]!;
          continue;
        }
        let push = limit - sent;
        for (let step = 0; step <= depth; step++) push = Math.min(push, room[path[step]!]!);
        let full = depth;
        for (let step = depth; step >= 0; step--) {
          const used = path[step]!;
          room[used]! -= push;
          room[opposite[used]!]! += push;
          if (room[used]! <= nothing) full = step;
        }
        sent += push;
        if (limit - sent <= nothing) return sent;
        depth = full;
      }
    };

    let sent = 0;
    while (wanted - sent > nothing && findLevels()) sent += blockingFlow(wanted - sent);
    return wanted - sent <= nothing ? wanted : sent;
  };
  return { maxFlow };
}

interface ResidualArcs {
  /** A node's arcs are start[node] … start[node+1]−1; those given come first, up to forward[node]. */
  readonly start: Uint32Array;
  readonly forward: Uint32Array;
  readonly target: Uint32Array;
  readonly capacity: Float64Array;
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
  const capacity = new Float64Array(2 * targets.length);
  const back = forward.slice();
  for (let node = 0; node < nodes; node++) {
    for (let k = offsets[node]!, arc = start[node]!; k < offsets[node + 1]!; k++, arc++) {
      const reverse = back[targets[k]!]!++;
      target[arc] = targets[k]!;
      capacity[arc] = capacities[k]!;
      opposite[arc] = reverse;
      target[reverse] = node;
      opposite[reverse] = arc;
    }
  }
  return { start, forward, target, capacity, opposite };
}
