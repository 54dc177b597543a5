import type { PartyId } from "../../../domain/party.ts";
import type { ToldChange } from "../../../interventions/told-repair.ts";
import type { Evaluation } from "../../../measures/evaluate.ts";

/** What a party brings and takes under the lens, which is what a suggestion balances. */
export interface Sums {
  readonly brings: number;
  readonly takes: number;
}

/** A party's sums as they are, and as changes make them. */
export function sumsOf(
  { graph, indexOf }: Evaluation,
  changes: readonly ToldChange[],
  party: PartyId,
): { readonly now: Sums; readonly after: Sums } {
  const node = indexOf.get(party);
  if (node === undefined) throw new Error(`no party ${party}`);
  const now = { brings: graph.outflow(node), takes: graph.inflow(node) };
  const moved = (end: "from" | "to"): number =>
    changes.reduce((sum, change) => (change[end] === party ? sum + change.change : sum), 0);
  return { now, after: { brings: tidy(now.brings + moved("from")), takes: tidy(now.takes + moved("to")) } };
}

/** A sum that came out at nothing is 0. */
const tidy = (sum: number): number => Number(Math.max(0, sum).toPrecision(12));
