import { networkSimplex } from "./network-simplex.ts";
import { strongComponents } from "./strong-components.ts";

/** The largest circulation within some capacities, and what is left of them: each worked out on its own. */
export interface Circulation {
  /** What circulates, beside `capacities`: at each node as much comes in as goes out. One of perhaps many as large. */
  readonly flow: Float64Array;
  /** Σ of `flow`. */
  readonly circulating: number;
  /**
   * The least that has to be taken away for all the rest to circulate. It is read from the levels of the dual
   * problem, and not from the flow, so that the two prove each other: together they are the sum of all capacities.
   */
  readonly withdrawn: number;
}

/**
 * Maximises Σ c_k over 0 ≤ c_k ≤ capacity_k with as much entering each node as leaving it. Arcs in compressed rows (row i
 * is `targets[offsets[i] … offsets[i+1]−1]`, `capacities` beside it).
 *
 * What runs between strong components cannot come back. Inside them the least withdrawal x = capacity − c is a flow of
 * least cost that carries each node's surplus away; starting from there takes a fifth of the pivots of starting from
 * c = 0. The dual gives each node a level h; withdrawn = Σ capacity·min(1, h_j − h_i), the agony of Gupte and others:
 * what runs down a full step counts whole, what runs up counts against it.
 */
export function maxCirculation(
  nodes: number,
  offsets: Uint32Array,
  targets: Uint32Array,
  capacities: Float64Array,
  signal?: Pick<AbortSignal, "throwIfAborted">,
): Circulation {
  const { of } = strongComponents(nodes, offsets, targets);
  const sources = new Uint32Array(targets.length);
  for (let node = 0; node < nodes; node++) sources.fill(node, offsets[node]!, offsets[node + 1]!);
  const inner = Uint32Array.from(sources.keys()).filter((k) => of[sources[k]!] === of[targets[k]!]);
  const [from, to] = [inner.map((k) => sources[k]!), inner.map((k) => targets[k]!)];
  const capacity = Float64Array.from(inner, (k) => capacities[k]!);
  const supply = new Float64Array(nodes);
  for (let k = 0; k < inner.length; k++) {
    supply[from[k]!]! += capacity[k]!;
    supply[to[k]!]! -= capacity[k]!;
  }
  const cost = new Int32Array(inner.length).fill(1);
  const least = networkSimplex({ nodes, from, to, capacity, cost, supply }, signal);

  const flow = new Float64Array(targets.length);
  let [circulating, withdrawn] = [0, 0];
  for (let k = 0; k < targets.length; k++) if (of[sources[k]!] !== of[targets[k]!]) withdrawn += capacities[k]!;
  for (let k = 0; k < inner.length; k++) {
    const rest = capacity[k]! - least.flow[k]!;
    const carries = rest > 1e-12 * capacity[k]! ? rest : 0;
    flow[inner[k]!] = carries;
    circulating += carries;
    withdrawn += capacity[k]! * Math.min(1, least.potential[to[k]!]! - least.potential[from[k]!]!);
  }
  return { flow, circulating, withdrawn: Math.max(0, withdrawn) };
}
