import type { Flow, Report } from "./flow.ts";
import type { Lens } from "./partnership.ts";
import { type Quantity, said } from "./reports.ts";
import type { Resource } from "./resource.ts";

/** What a flow counts for in the measures (DESIGN §3). */
export interface FlowValues {
  /** False where neither an amount nor a value is known: drawn and listed, in no sum. */
  readonly sized: boolean;
  readonly cost: number;
  readonly worth: number;
  /** The error of this value as a share of σ: 1, or 1/√2 where giver and receiver both reported it. */
  readonly costError: number;
  readonly worthError: number;
  /** One end said zero and the other did not: the arithmetic mean was taken. */
  readonly disputed: boolean;
}

interface Merged {
  readonly value: number | null;
  readonly both: boolean;
  readonly disputed: boolean;
}

/** Two reports of the same quantity: their geometric mean; a zero against a positive: the arithmetic mean, flagged. */
function merge(own: number | null, reports: readonly Report[], quantity: Quantity): Merged {
  const giver = said(reports, "giver", quantity);
  const receiver = said(reports, "receiver", quantity);
  if (giver === null || receiver === null) return { value: giver ?? receiver ?? own, both: false, disputed: false };
  const disputed = (giver === 0) !== (receiver === 0);
  return { value: middleOf(giver, receiver), both: true, disputed };
}

/** What two reports count as together. */
export function middleOf(giver: number, receiver: number): number {
  if (giver === 0 || receiver === 0) return (giver + receiver) / 2;
  const [less, more] = giver < receiver ? [giver, receiver] : [receiver, giver];
  // √(less × more), without the product, which may vanish; exact where both say the same.
  return more * Math.sqrt(less / more);
}

/**
 * The cost and worth of a flow on the value scale. A missing one is amount × rate; where only one of the two is known
 * and there is no amount, the other end has not been heard and the one known value stands for both.
 */
export function flowValues(flow: Flow, resource: Pick<Resource, "rate">): FlowValues {
  return flow.reports.length === 0 ? asStated(flow, resource.rate) : asReported(flow, resource);
}

/** Most flows have no reports, and every number on the screen asks for their values. */
function asStated({ amount, cost, worth }: Flow, rate: number): FlowValues {
  const fromAmount = amount === null ? null : amount * rate;
  const costValue = cost ?? fromAmount ?? worth;
  const worthValue = worth ?? fromAmount ?? cost;
  const sized = costValue !== null && worthValue !== null;
  return { sized, cost: costValue ?? 0, worth: worthValue ?? 0, costError: 1, worthError: 1, disputed: false };
}

function asReported(flow: Flow, resource: Pick<Resource, "rate">): FlowValues {
  const amount = merge(flow.amount, flow.reports, "amount");
  const cost = merge(flow.cost, flow.reports, "cost");
  const worth = merge(flow.worth, flow.reports, "worth");
  const fromAmount = amount.value === null ? null : amount.value * resource.rate;
  const costValue = cost.value ?? fromAmount ?? worth.value;
  const worthValue = worth.value ?? fromAmount ?? cost.value;
  const source = (own: Merged, other: Merged): Merged =>
    own.value !== null ? own : amount.value !== null ? amount : other;
  const error = (merged: Merged): number => (merged.both && !merged.disputed ? Math.SQRT1_2 : 1);
  const costSource = source(cost, worth);
  const worthSource = source(worth, cost);
  return {
    sized: costValue !== null && worthValue !== null,
    cost: costValue ?? 0,
    worth: worthValue ?? 0,
    costError: error(costSource),
    worthError: error(worthSource),
    disputed: costSource.disputed || worthSource.disputed,
  };
}

/** How much of it flows, in the kind's unit, as its ends report it together; null where nobody said. */
export const amountOf = (flow: Pick<Flow, "amount" | "reports">): number | null =>
  flow.reports.length === 0 ? flow.amount : merge(flow.amount, flow.reports, "amount").value;

/** The one weight of a flow under a lens. */
export const weightUnder = (lens: Lens, values: Pick<FlowValues, "cost" | "worth">): number =>
  lens === "cost" ? values.cost : lens === "worth" ? values.worth : (values.cost + values.worth) / 2;
