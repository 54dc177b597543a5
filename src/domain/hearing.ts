import type { Flow, Report } from "./flow.ts";
import { isParty } from "./party.ts";
import { said } from "./reports.ts";

/** Who can say it: what a flow costs is its giver's to say, what it is worth its receiver's. */
const SAYS = { cost: "giver", worth: "receiver" } as const satisfies Record<string, Report["by"]>;

/** The one report of an end with all that it said, the later over the earlier; null where it was not heard. */
export function reportOf({ reports }: Pick<Flow, "reports">, by: Report["by"]): Report | null {
  const last = reports.findLast((report) => report.by === by);
  if (last === undefined) return null;
  const [amount, cost, worth] = [said(reports, by, "amount"), said(reports, by, "cost"), said(reports, by, "worth")];
  return { by, amount, cost, worth, date: last.date };
}

/**
 * The flow's reports after an end has spoken. What it says takes the place of what it said before, so that "don't
 * know" can be said of what had a number; what the other end said stays as it is.
 */
export function withReport(
  flow: Pick<Flow, "reports">,
  by: Report["by"],
  word: Partial<Omit<Report, "by">>,
): readonly Report[] {
  const before = reportOf(flow, by) ?? { by, amount: null, cost: null, worth: null, date: null };
  const after = { ...before, ...word };
  const at = flow.reports.findIndex((report) => report.by === by);
  const others = flow.reports.filter((report) => report.by !== by);
  return at < 0 ? [...others, after] : others.toSpliced(Math.min(at, others.length), 0, after);
}

/** What its own end says of it: of cost the giver, of worth the receiver; else what was stated. Null where nobody did. */
export const spoken = (flow: Flow, quantity: keyof typeof SAYS): number | null =>
  reportOf(flow, SAYS[quantity])?.[quantity] ?? flow[quantity];

/** What to change for a new number of a flow to be the one that counts: the word of its own end, where that was heard. */
export function stating(
  flow: Flow,
  quantity: keyof typeof SAYS,
  value: number | null,
): Partial<Pick<Flow, "cost" | "worth" | "reports">> {
  return reportOf(flow, SAYS[quantity]) !== null
    ? { [quantity]: null, reports: withReport(flow, SAYS[quantity], { [quantity]: value }) }
    : { [quantity]: value };
}

/** Named by its giver, and by its receiver not: brought, and not yet seen. The table and nobody cannot see. */
export const notYetSeen = (flow: Flow): boolean =>
  isParty(flow.to) && reportOf(flow, "giver") !== null && reportOf(flow, "receiver") === null;

/** Whether every party at its ends was heard. */
export const heardAtBothEnds = (flow: Flow): boolean =>
  (!isParty(flow.from) || reportOf(flow, "giver") !== null) &&
  (!isParty(flow.to) || reportOf(flow, "receiver") !== null);

/** The same of an amount, which either end may have said: who was heard on it now says this. */
export const statingAmount = (flow: Flow, amount: number | null): Partial<Pick<Flow, "amount" | "reports">> =>
  flow.reports.some((report) => report.amount !== null)
    ? { amount, reports: flow.reports.map((report) => (report.amount === null ? report : { ...report, amount })) }
    : { amount };

/** What to change for nothing to be said of its size any more, by anybody. */
export const unsizing = ({ reports }: Pick<Flow, "reports">): Pick<Flow, "amount" | "cost" | "worth" | "reports"> => ({
  amount: null,
  cost: null,
  worth: null,
  reports: reports.map((report) => ({ ...report, amount: null, cost: null, worth: null })),
});
