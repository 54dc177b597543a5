import type { FlowGraph } from "../graph/flow-graph.ts";
import type { LinearSolver } from "../solve/linear-program.ts";
import { fewestRelations } from "./fewest-relations.ts";
import { inFewTalks, trifleOf } from "./in-few-talks.ts";
import { type Change, type Found, leastShift } from "./least-shift.ts";
import type { RepairOptions } from "./repair-options.ts";
import { isSameWay, only, problemOf, relationOf } from "./repair-problem.ts";

export type Repair =
  | (Found & {
      readonly feasible: true;
      /** Others that cost the same, each with a flow (or a relation) of the first left alone. Not all there are. */
      readonly alternatives: readonly (readonly Change[])[];
      /** The first and its alternatives as they are talked about: in fewer conversations, and no more than a trifle larger. */
      readonly agendas: readonly (readonly Change[])[];
      /** What is smaller is too small for a conversation. */
      readonly trifle: number;
    })
  | { readonly feasible: false };

/**
 * The smallest change that brings every node within the tolerance (DESIGN §6): minimise Σ(u + d) with
 * abs(O′ − I′) ≤ τ(O′ + I′), w′ = w + u − d ≥ 0, τ = (t − 1)/(t + 1); with `rates` the node's rate · I′ for I′. Between any two, a unit that goes from one to
 * another counts once. With `fewest` a relation is a pair of nodes, either way, and counts once.
 */
export function repair(graph: FlowGraph, options: RepairOptions, solve: LinearSolver): Repair {
  const problem = problemOf(graph, options);
  const fewest = options.fewest === true;
  const found = (without: Change | null): Found | null =>
    fewest
      ? fewestRelations(problem, without && relationOf(without), solve)
      : leastShift(without === null ? problem : only(problem, (arc) => !isSameWay(arc, without)), solve);
  const first = found(null);
  if (first === null) return { feasible: false };
  // A search for few relations can take long each time, and so can one over very many flows.
  const slow = problem.arcs.length > LARGE || (fewest && problem.plain === null);
  const others = alternativesTo(first, slow ? TRIES.slow : TRIES.quick, found);
  const agendas = new Map(
    [first, ...others].map((one) => {
      const changes = inFewTalks(problem, one, { graph, fewest, solve });
      return [supportOf(changes), changes];
    }),
  );
  const alternatives = others.map(({ changes }) => changes);
  return { feasible: true, ...first, alternatives, agendas: [...agendas.values()], trifle: trifleOf(graph) };
}

/** So many alternatives are looked for at most, in so many tries. */
const ALTERNATIVES = 5;
const TRIES = { quick: 12, slow: 1 };
const LARGE = 4_000;

/** Each change of the first is left alone once; what then costs the same is an alternative. */
function alternativesTo(first: Found, tries: number, found: (without: Change) => Found | null): readonly Found[] {
  const known = new Set([supportOf(first.changes)]);
  const alternatives: Found[] = [];
  for (const without of first.changes.slice(0, tries)) {
    if (alternatives.length === ALTERNATIVES) break;
    const other = found(without);
    if (other === null || other.objective > first.objective * (1 + 1e-7)) continue;
    const support = supportOf(other.changes);
    if (known.has(support)) continue;
    known.add(support);
    alternatives.push(other);
  }
  return alternatives;
}

const supportOf = (changes: readonly Change[]): string => changes.map(({ from, to }) => `${from} ${to}`).join();
