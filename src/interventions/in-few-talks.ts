import type { FlowGraph } from "../graph/flow-graph.ts";
import type { LinearSolver } from "../solve/linear-program.ts";
import { type Change, changesIn, type Found, leastShift, shiftProgram } from "./least-shift.ts";
import { only, type Problem, relationOf } from "./repair-problem.ts";

/** Below this part of an ordinary flow nobody would hold a conversation over a change: half a quarter of the yardstick, on the doubling scale. */
const TRIFLE = 1 / 8;

/** How small a change is that is too small to talk about, beside the flow in the middle of all that flow. */
export function trifleOf(graph: FlowGraph): number {
  const flowing = graph.outWeights.filter((weight) => weight > 0).sort();
  return flowing.length === 0 ? 0 : TRIFLE * flowing[Math.floor(flowing.length / 2)]!;
}

/** What becomes nothing is never a trifle, however small it was. `before`: what flows there now. */
export const isTrifle = (change: number, before: number, trifle: number): boolean =>
  Math.abs(change) < trifle && (before === 0 || before + change > 1e-9 * before);

/** So often the smaller changes are made dearer, and so many of them are left out: the more flows, the longer each search takes. */
const EFFORTS = [
  { arcs: 300, rounds: 3, leftOut: 8 },
  { arcs: 1_000, rounds: 1, leftOut: 0 },
] as const;

/**
 * What was found, as fewer conversations and fewer trifles among them: some other changes that meet the problem and shift no
 * more than a trifle beyond the least. The smaller a change, the dearer it is made, until it is merged with another
 * (reweighted as in Candès, Wakin, Boyd 2008); what stays a trifle is left out, where that can be.
 */
export function inFewTalks(
  whole: Problem,
  found: Found,
  { graph, fewest, solve }: { readonly graph: FlowGraph; readonly fewest: boolean; readonly solve: LinearSolver },
): readonly Change[] {
  const trifle = trifleOf(graph);
  const effort = EFFORTS.find(({ arcs }) => whole.arcs.length <= arcs);
  if (effort === undefined || found.changes.length < 2) return found.changes;
  const used = new Set(found.changes.map(relationOf));
  let problem = fewest ? only(whole, (arc) => used.has(relationOf(arc))) : whole;
  const isSmall = ({ from, to, change }: Change): boolean =>
    isTrifle(change, from < graph.nodes && to < graph.nodes ? graph.weight(from, to) : 0, trifle);
  /** Conversations, of which a trifle counts twice. */
  const count = (changes: readonly Change[]): number => {
    const large = new Set(changes.filter((change) => !isSmall(change)).map(relationOf));
    const all = new Set(changes.map(relationOf));
    return 2 * all.size - large.size;
  };
  const most = shift(found.changes) + trifle;
  let best = found.changes;
  const look = (changes: readonly Change[] | null): void => {
    if (changes !== null && count(changes) < count(best)) best = changes;
  };
  let now: readonly Change[] | null = found.changes;
  for (let round = 0; round < effort.rounds && now !== null; round++) {
    now = merged(problem, now, { most, trifle, solve });
    look(now);
  }
  now = best;
  for (let nth = 0; nth < effort.leftOut && now !== null; nth++) {
    const least: Change | undefined = now.filter(isSmall).sort((a, b) => Math.abs(a.change) - Math.abs(b.change))[0];
    if (least === undefined) break;
    const { from, to } = least;
    problem = only(problem, (arc) => arc.from !== from || arc.to !== to);
    const without = leastShift(problem, solve);
    now =
      without === null || shift(without.changes) > most
        ? null
        : merged(problem, without.changes, { most, trifle, solve });
    look(now);
  }
  return best;
}

const shift = (changes: readonly Change[]): number => changes.reduce((sum, { change }) => sum + Math.abs(change), 0);

interface Within {
  /** The most that may shift in all. */
  readonly most: number;
  readonly trifle: number;
  readonly solve: LinearSolver;
}

/** The changes once more, each dearer the smaller it was; and then the least that shifts in those that are left. */
function merged(
  problem: Problem,
  changes: readonly Change[],
  { most, trifle, solve }: Within,
): readonly Change[] | null {
  const size = new Map(changes.map(({ from, to, change }) => [`${from} ${to}`, Math.abs(change)]));
  const base = shiftProgram(problem);
  const cost = problem.arcs.flatMap(({ from, to }) => {
    const dear = trifle / ((size.get(`${from} ${to}`) ?? 0) + trifle);
    return [dear, dear];
  });
  const within = {
    terms: base.cost.map((_, column) => [column, 1] as const),
    least: Number.NEGATIVE_INFINITY,
    most: most / problem.unit,
  };
  const solution = solve({ ...base, cost, rows: [...base.rows, within] });
  if (solution === null) return null;
  const left = new Set(changesIn(problem, solution.columns).map(({ from, to }) => `${from} ${to}`));
  return (
    leastShift(
      only(problem, ({ from, to }) => left.has(`${from} ${to}`)),
      solve,
    )?.changes ?? null
  );
}
