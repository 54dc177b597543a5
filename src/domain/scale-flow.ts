import type { Flow } from "./flow.ts";

/** A flow's numbers with each changed in the same way: what it says itself, and what either end reported. */
export const scaleFlow = (
  flow: Flow,
  by: (of: number | null) => number | null,
): Pick<Flow, "amount" | "cost" | "worth" | "reports"> => ({
  amount: by(flow.amount),
  cost: by(flow.cost),
  worth: by(flow.worth),
  reports: flow.reports.map((report) => ({
    ...report,
    amount: by(report.amount),
    cost: by(report.cost),
    worth: by(report.worth),
  })),
});
