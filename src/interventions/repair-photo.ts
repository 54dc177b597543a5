import type { State } from "../domain/partnership.ts";
import { type PartyId, TABLE } from "../domain/party.ts";
import type { Evaluation } from "../measures/evaluate.ts";
import { lensRates } from "../measures/lens-rates.ts";
import type { LinearSolver } from "../solve/linear-program.ts";
import { type Repair, repair } from "./repair.ts";
import type { RepairOptions, Way } from "./repair-options.ts";
import { type Blocked, whatBlocks } from "./what-blocks.ts";

/** One from outside, who may pay, and may ask something. Party ids are generated and never equal this. */
export const THIRD_PARTY = "third-party";

/** A repair, or what stands in the way of one. Its nodes are those of `evaluation.graph`; `endOf` says who they are. */
export interface PhotoRepair {
  readonly repair: Repair;
  /** Null where there is a repair. */
  readonly blocked: Blocked | null;
  /** A party, `TABLE` or `THIRD_PARTY`, by its node. */
  readonly endOf: (node: number) => PartyId;
  /** What flows there now, under the lens. */
  readonly now: (from: number, to: number) => number;
}

/** What the repair of a photo is asked with: parties by their ids. */
export interface PhotoRepairOptions extends Omit<RepairOptions, "locked" | "caps" | "notMore" | "apart" | "table"> {
  readonly locked?: readonly (readonly [from: PartyId, to: PartyId])[];
}

/**
 * The smallest repair of a photo, under its lens, of what actually flows. Those it is for and empty chairs stand apart:
 * they need not be in balance, and nothing to or from them is touched. A flow in which only autonomy goes never becomes
 * more: it is not paid in kind. Even is what the rule of fairness in force makes of it. `state` is null for a list of
 * flows alone. `changes` and `objective` are on the value scale, under the lens; where nothing meets what is asked
 * `feasible` is false and `blocked` says what would free it. A locked flow of who is not there locks nothing. Throws
 * where the solver does.
 */
export function repairPhoto(
  evaluation: Evaluation,
  state: State | null,
  options: PhotoRepairOptions,
  solve: LinearSolver,
): PhotoRepair {
  const { graph, ids, indexOf, run } = evaluation;
  const nodeOf = (id: PartyId): number => (id === TABLE ? run.table : (indexOf.get(id) ?? -1));
  const { locked = [], ...others } = options;
  const rates = run.shared(lensRates);
  const asked: RepairOptions = {
    ...others,
    ...(rates === null ? {} : { rates }),
    locked: locked.map(([from, to]): Way => [nodeOf(from), nodeOf(to)]),
    notMore: state === null ? [] : autonomyOnly(state).map(([from, to]): Way => [nodeOf(from), nodeOf(to)]),
    apart:
      state === null ? [] : state.parties.flatMap((party) => (party.standing === "member" ? [] : nodeOf(party.id))),
    table: run.table,
  };
  const found = repair(graph, asked, solve);
  return {
    repair: found,
    blocked: found.feasible ? null : whatBlocks(graph, asked, solve),
    endOf: (node) => (node === graph.nodes ? THIRD_PARTY : node === run.table ? TABLE : ids[node]!),
    now: (from, to) => (from < graph.nodes && to < graph.nodes ? graph.weight(from, to) : 0),
  };
}

/** Pairs, one way, between whom nothing goes but autonomy. */
export function autonomyOnly({ flows, resources }: State): readonly (readonly [PartyId, PartyId])[] {
  const autonomy = new Set(resources.filter(({ builtIn }) => builtIn === "autonomy").map(({ id }) => id));
  const actual = flows.filter(({ state }) => state === "actual");
  const inOther = new Set(actual.filter(({ resource }) => !autonomy.has(resource)).map(wayOf));
  const alone = actual.filter(
    (flow) => autonomy.has(flow.resource) && !inOther.has(wayOf(flow)) && flow.to !== "nobody",
  );
  return alone.map(({ from, to }) => [from, to]);
}

const wayOf = ({ from, to }: { readonly from: string; readonly to: string }): string => `${from} ${to}`;
