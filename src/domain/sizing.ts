import type { Flow } from "./flow.ts";
import { flowValues } from "./flow-values.ts";
import { spoken, stating, withReport } from "./hearing.ts";
import { isParty, NOBODY } from "./party.ts";
import type { Resource } from "./resource.ts";

export type Quantity = "cost" | "worth";

/** The number that a flow is first asked for: what it is worth where a party receives it, else how heavy it is. */
export const mainQuantity = ({ to }: Pick<Flow, "to">): Quantity => (isParty(to) ? "worth" : "cost");

/** The other of the two, which parts from it only when somebody says so. What reaches nobody is worth nothing to it. */
export const otherQuantity = (flow: Pick<Flow, "to">): Quantity | null =>
  flow.to === NOBODY ? null : mainQuantity(flow) === "worth" ? "cost" : "worth";

/** Whether an amount of this kind is a value already: the tables' "how much" is then the number of the flow. */
const countsAsValue = ({ unit, rate }: Pick<Resource, "unit" | "rate">): boolean => unit === null && rate === 1;

/** What was said of a flow's main number; null where nobody did. It may still count for something (N1). */
export const sizeOf = (flow: Flow, resource: Pick<Resource, "unit" | "rate">): number | null =>
  spoken(flow, mainQuantity(flow)) ?? (countsAsValue(resource) ? flow.amount : null);

/** What to change for a flow's main number to be this one, wherever that number stands (R6). */
export function sizing(
  flow: Flow,
  resource: Pick<Resource, "unit" | "rate">,
  value: number | null,
): Partial<Pick<Flow, "amount" | "cost" | "worth" | "reports">> {
  const quantity = mainQuantity(flow);
  return spoken(flow, quantity) === null && flow.amount !== null && countsAsValue(resource)
    ? { amount: value }
    : stating(flow, quantity, value);
}

/** What a flow's main number counts for; null where it is not sized. */
export function countedAs(flow: Flow, resource: Pick<Resource, "rate">): number | null {
  const values = flowValues(flow, resource);
  return values.sized ? values[mainQuantity(flow)] : null;
}

type End = "giver" | "receiver";
const SAYS = { giver: "cost", receiver: "worth" } as const satisfies Record<End, Quantity>;

/**
 * What to change for an end to have said the number that stands there of it: then it is that end's word, and no longer
 * the flow's own. Who gives says the main number where nobody stands for it, as one who names a flow does (R3).
 */
export function hearing(
  flow: Flow,
  resource: Pick<Resource, "unit" | "rate">,
  by: End,
  date: string,
): Partial<Pick<Flow, "amount" | "cost" | "worth" | "reports">> {
  const quantity = SAYS[by];
  const stands = (["cost", "worth"] as const).find((one) => flow[one] !== null);
  const from = flow[quantity] !== null ? quantity : flow.reports.length === 0 ? (stands ?? "amount") : null;
  const value = from === null || (from === "amount" && !countsAsValue(resource)) ? null : flow[from];
  return {
    ...(from === null || value === null ? {} : { [from]: null }),
    reports: withReport(flow, by, { [quantity]: value, date }),
  };
}

/** What to change for an end's word to be the flow's own again: its numbers stay, where no other stands there. */
export function unheard(flow: Flow, by: End): Partial<Pick<Flow, "amount" | "cost" | "worth" | "reports">> {
  const mine = flow.reports.filter((report) => report.by === by);
  const reports = flow.reports.filter((report) => report.by !== by);
  const said = (of: Quantity | "amount"): number | null =>
    flow[of] ?? mine.findLast((one) => one[of] !== null)?.[of] ?? null;
  return { amount: said("amount"), cost: said("cost"), worth: said("worth"), reports };
}
