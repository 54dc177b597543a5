import type { Flow } from "./flow.ts";
import { amountOf, flowValues } from "./flow-values.ts";
import { said } from "./reports.ts";
import type { Resource } from "./resource.ts";

/**
 * Where the number that counts comes from (SPEC N1, N2): both ends' reports, of which one may be 0; one end's; what
 * was stated; the amount at the kind's rate; the number of the other end, which stands for both; or nowhere.
 */
export type Why = "both" | "disputed" | "giver" | "receiver" | "stated" | "amount" | "other-end" | "unknown";

export interface Counts {
  /** Null where the flow has no number at all. */
  readonly value: number | null;
  readonly why: Why;
}

/** What a flow's cost or worth counts as, and why. */
export function whyCounts(flow: Flow, resource: Pick<Resource, "rate">, quantity: "cost" | "worth"): Counts {
  const values = flowValues(flow, resource);
  if (!values.sized) return { value: null, why: "unknown" };
  const giver = said(flow.reports, "giver", quantity);
  const receiver = said(flow.reports, "receiver", quantity);
  const why: Why =
    giver !== null && receiver !== null
      ? (giver === 0) === (receiver === 0)
        ? "both"
        : "disputed"
      : giver !== null
        ? "giver"
        : receiver !== null
          ? "receiver"
          : flow[quantity] !== null
            ? "stated"
            : amountOf(flow) !== null
              ? "amount"
              : "other-end";
  return { value: values[quantity], why };
}
