import type { Flow } from "./flow.ts";
import { NOBODY } from "./party.ts";

/**
 * What to change for a flow to run the other way; null where nobody would be the giver. What the flow says of itself
 * stays as it is: how heavy it is for who gives, what it is worth to who receives. What a party said stays that
 * party's own word, about the end at which it now is.
 */
export function turnedRound({ from, to, reports }: Flow): Pick<Flow, "from" | "to" | "reports"> | null {
  if (to === NOBODY) return null;
  return {
    from: to,
    to: from,
    reports: reports.map((report) => ({
      ...report,
      by: report.by === "giver" ? "receiver" : "giver",
      cost: report.worth,
      worth: report.cost,
    })),
  };
}
