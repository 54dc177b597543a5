import type { Flow, Report } from "./flow.ts";

/** What an end can have reported of a flow. Cost and worth are two quantities, not two reports of one (DESIGN §3). */
export type Quantity = "amount" | "worth" | "cost";

/** The latest that one end said of a quantity; null where it said nothing, which is not 0. */
export const said = (reports: readonly Report[], by: Report["by"], quantity: Quantity): number | null =>
  reports.reduce<number | null>((latest, report) => (report.by === by ? (report[quantity] ?? latest) : latest), null);

/** Both ends' word on one and the same quantity. */
export interface BothReports {
  readonly quantity: Quantity;
  readonly giver: number;
  readonly receiver: number;
}

/** The first quantity of amount, worth and cost that both ends reported: one per flow, since those of one mouth go together. */
export function bothReports({ reports }: Pick<Flow, "reports">): BothReports | null {
  if (reports.length < 2) return null;
  for (const quantity of ["amount", "worth", "cost"] as const) {
    const [giver, receiver] = [said(reports, "giver", quantity), said(reports, "receiver", quantity)];
    if (giver !== null && receiver !== null) return { quantity, giver, receiver };
  }
  return null;
}
