import type { PartyId } from "../domain/party.ts";
import { orderedSum } from "../graph/ordered-sum.ts";
import { difference } from "./difference.ts";
import { type DoubleReport, reportsOf } from "./double-reports.ts";
import type { Run } from "./measure.ts";
import { perParty } from "./per-party.ts";
import { share } from "./share.ts";

/** Which end a party is at, and so which of the two reports is its own. */
type End = "giver" | "receiver";

/** (own claim − partners' report)/(their sum), by party, over the flows that both reported. NaN where nobody did, or all said 0. */
export function perceptionGap(run: Run, own: End): Float64Array {
  const reports = run.shared(reportsOf);
  if (reports.length === 0) return perParty(run, () => Number.NaN);
  const byParty = new Map<string, DoubleReport[]>(run.ids.map((id): [PartyId, DoubleReport[]] => [id, []]));
  for (const report of reports) byParty.get(own === "giver" ? report.from : report.to)?.push(report);
  return perParty(run, (party) => {
    const mine = byParty.get(run.ids[party]!)!;
    const said = (end: End): number => orderedSum(mine.map((report) => report[end]));
    const [claim, others] = [said(own), said(own === "giver" ? "receiver" : "giver")];
    return share(difference(claim, others), claim + others);
  });
}
