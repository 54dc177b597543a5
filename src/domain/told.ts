import type { Flow, Report } from "./flow.ts";
import { heardAtBothEnds, reportOf } from "./hearing.ts";
import { isParty, type PartyId } from "./party.ts";
import { said } from "./reports.ts";

/** In whose words the flows are told: one party's own, those of all who give, of all who receive, or what both ends confirm. */
export type Teller =
  | { readonly sort: "party"; readonly party: PartyId }
  | { readonly sort: "givers" | "receivers" | "both" };

/**
 * The flows as they are told: only those that the teller named, at the teller's numbers, and nothing of what anybody else
 * said. What both ends confirm counts for the least that both agree on.
 */
export const asTold = (flows: readonly Flow[], teller: Teller): readonly Flow[] =>
  flows.flatMap((flow) => {
    if (teller.sort === "both") return heardAtBothEnds(flow) ? [agreed(flow)] : [];
    const by = endOf(flow, teller);
    const word = by === null ? null : reportOf(flow, by);
    return word === null ? [] : [{ ...flow, amount: null, cost: null, worth: null, reports: [word] }];
  });

/** At which end of a flow the teller speaks; null where it does not. */
function endOf({ from, to }: Flow, teller: Teller): Report["by"] | null {
  if (teller.sort !== "party") return teller.sort === "givers" ? "giver" : "receiver";
  return to === teller.party ? "receiver" : from === teller.party ? "giver" : null;
}

/** Of a quantity that both reported the smaller, else what the one said that speaks of it. */
function agreed(flow: Flow): Flow {
  const least = (quantity: "amount" | "cost" | "worth"): number | null => {
    const words = [said(flow.reports, "giver", quantity), said(flow.reports, "receiver", quantity)];
    const numbers = words.filter((word) => word !== null);
    return numbers.length === 0 ? null : Math.min(...numbers);
  };
  return { ...flow, amount: least("amount"), cost: least("cost"), worth: least("worth"), reports: [] };
}

/** The parties that said anything of what they give or get themselves. */
export function tellers(flows: readonly Flow[]): ReadonlySet<PartyId> {
  const heard = new Set<PartyId>();
  for (const { from, to, reports } of flows)
    for (const { by } of reports) {
      const end = by === "giver" ? from : to;
      if (isParty(end)) heard.add(end);
    }
  return heard;
}
