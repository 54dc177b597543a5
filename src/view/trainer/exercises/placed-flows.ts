import { relativelyEqual } from "../../../domain/compare-sums.ts";
import { newFlow } from "../../../domain/create.ts";
import type { Partnership } from "../../../domain/partnership.ts";
import { isParty, type PartyId } from "../../../domain/party.ts";
import type { Evaluation } from "../../../measures/evaluate.ts";

/** What goes from one to another, in one size. */
export interface Placed {
  readonly from: PartyId;
  readonly to: PartyId;
  readonly size: number;
}

/** The doubling scale, without nothing (VOICE). */
export const SIZES = [1, 2, 4, 8, 16] as const;

/** A flow that somebody placed by hand, who need not have said how large it is: then it is drawn as one that is like the yardstick. */
export interface PlacedByHand extends Placed {
  readonly isSized: boolean;
}

/** The step of the scale that a size comes nearest to, as factors. */
export const nearestSize = (size: number): number =>
  SIZES.reduce((a, b) => (Math.abs(Math.log(size / b)) < Math.abs(Math.log(size / a)) ? b : a));

/** What flows between parties, under the lens: one for each ordered pair. */
export function flowsBetween({ ids, graph }: Pick<Evaluation, "ids" | "graph">): readonly Placed[] {
  return ids.flatMap((from, node) =>
    ids.flatMap((to, other): readonly Placed[] => {
      const size = node === other ? 0 : graph.weight(node, other);
      return size > 0 ? [{ from, to, size }] : [];
    }),
  );
}

/** The same parties with these flows instead of their own, each as heavy as it is worth. */
export function withFlows(partnership: Partnership, placed: readonly Placed[]): Partnership {
  const resource = partnership.resources[0]?.id ?? "";
  return {
    ...partnership,
    about: { ...partnership.about, lens: "worth" },
    flows: placed.map(({ from, to, size }, nth) =>
      newFlow({ id: `f${nth + 1}`, from, to, resource, amount: size, cost: size, worth: size }),
    ),
    agreements: [],
    symptoms: [],
    snapshots: [],
  };
}

/** One flow as the two of them have it. */
export interface Beside {
  readonly from: PartyId;
  readonly to: PartyId;
  /** `open`: its size was not said. */
  readonly is: "same" | "less" | "more" | "open" | "missing" | "extra";
}

/** What was placed beside what the trainer has: sizes on the doubling scale, for a story tells no more than that. */
export function besideTrainer(placed: readonly PlacedByHand[], trainer: readonly Placed[]): readonly Beside[] {
  const of = <P extends Placed>(list: readonly P[], { from, to }: Pick<Placed, "from" | "to">): P | undefined =>
    list.find((one) => one.from === from && one.to === to);
  return [
    ...trainer.map((flow): Beside => {
      const own = of(placed, flow);
      return {
        from: flow.from,
        to: flow.to,
        is: own === undefined ? "missing" : sizeBeside(own, nearestSize(flow.size)),
      };
    }),
    ...placed
      .filter((flow) => of(trainer, flow) === undefined)
      .map(({ from, to }): Beside => ({ from, to, is: "extra" })),
  ];
}

function sizeBeside({ size, isSized }: PlacedByHand, trainers: number): Beside["is"] {
  if (!isSized) return "open";
  return size === trainers ? "same" : size < trainers ? "less" : "more";
}

/** In how many relations something was changed, and how much in all. */
export interface Changed {
  readonly conversations: number;
  readonly shifted: number;
}

/** Whether what was done is as few conversations, and as little shifting, as there can be. */
export const isLeast = (done: Changed, least: Changed): Readonly<Record<keyof Changed, boolean>> => ({
  conversations: done.conversations <= least.conversations,
  shifted: done.shifted <= least.shifted || relativelyEqual(done.shifted, least.shifted),
});

/** What was changed between two. */
export function changedBetween(before: readonly Placed[], after: readonly Placed[]): Changed {
  const key = ({ from, to }: Placed): string => `${from} ${to}`;
  const sizes = (list: readonly Placed[]) => new Map(list.map((flow) => [key(flow), flow]));
  const [was, is] = [sizes(before), sizes(after)];
  const relations = new Set<string>();
  let shifted = 0;
  for (const one of new Set([...was.keys(), ...is.keys()])) {
    const by = Math.abs((is.get(one)?.size ?? 0) - (was.get(one)?.size ?? 0));
    const flow = is.get(one) ?? was.get(one);
    if (by === 0 || flow === undefined) continue;
    shifted += by;
    relations.add([flow.from, flow.to].sort().join(" "));
  }
  return { conversations: relations.size, shifted };
}

/** Pairs that exchange anything, each way by itself: what a conversation can change. */
export function waysIn(flows: readonly Placed[]): readonly Placed[] {
  const known = new Map(flows.map((flow) => [`${flow.from} ${flow.to}`, flow]));
  for (const { from, to } of flows.filter((flow) => isParty(flow.to)))
    if (!known.has(`${to} ${from}`)) known.set(`${to} ${from}`, { from: to, to: from, size: 0 });
  return [...known.values()].sort((a, b) =>
    [a.from, a.to].sort().join(" ") < [b.from, b.to].sort().join(" ") ? -1 : 1,
  );
}
