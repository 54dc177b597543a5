import type { FlowArrays } from "./flow-arrays.ts";
import { type FlowGraph, flowGraph } from "./flow-graph.ts";
import { orderedSum } from "./ordered-sum.ts";

/**
 * The graph between the parties with the table *resolved*: what is brought to it goes to those who take from it, in
 * proportion, per resource: w'_ij = w_iT·w_Tj / max(in_T, out_T), added to what flows directly. What a party would get
 * back of its own contribution (i = j) is a loop and drops out; what the table keeps, or gives beyond what it got,
 * reaches nobody. So the total can be smaller than what goes over the table. The split invents relations: it serves
 * measures of the whole, never what is said of a pair, a source or a role.
 *
 * `weights` runs beside the arrays (the lens in force). A resource that goes one way over the table gives no relation.
 */
export function resolveTable(arrays: FlowArrays, weights: Float64Array): FlowGraph {
  const { table, nobody, ids } = arrays;
  const from: number[] = [];
  const to: number[] = [];
  const weight: number[] = [];
  const add = (source: number, target: number, value: number): void => {
    from.push(source);
    to.push(target);
    weight.push(value);
  };
  const overTable = new Map<number, { brought: Map<number, number[]>; taken: Map<number, number[]> }>();
  for (let k = 0; k < weights.length; k++) {
    const [source, target, value] = [arrays.from[k]!, arrays.to[k]!, weights[k]!];
    if (target === nobody) continue;
    if (source !== table && target !== table) {
      add(source, target, value);
      continue;
    }
    const sides = overTable.get(arrays.resource[k]!) ?? { brought: new Map(), taken: new Map() };
    overTable.set(arrays.resource[k]!, sides);
    const [side, party] = target === table ? [sides.brought, source] : [sides.taken, target];
    const values = side.get(party);
    if (values === undefined) side.set(party, [value]);
    else values.push(value);
  }
  for (const sides of overTable.values()) {
    const [brought, taken] = [summed(sides.brought), summed(sides.taken)];
    const through = Math.max(orderedSum([...brought.values()]), orderedSum([...taken.values()]));
    if (through === 0) continue;
    for (const [giver, given] of brought) {
      for (const [taker, got] of taken) if (giver !== taker) add(giver, taker, (given * got) / through);
    }
  }
  return flowGraph(ids.length, Uint32Array.from(from), Uint32Array.from(to), Float64Array.from(weight));
}

const summed = (side: ReadonlyMap<number, number[]>): ReadonlyMap<number, number> =>
  new Map([...side].map(([party, values]) => [party, orderedSum(values)]));
