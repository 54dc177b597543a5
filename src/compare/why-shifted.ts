import { relativelyEqual } from "../domain/compare-sums.ts";
import type { Endpoint, PartyId } from "../domain/party.ts";
import type { ResourceId } from "../domain/resource.ts";
import type { Evaluation } from "../measures/evaluate.ts";
import { type BalanceShift, balanceShift } from "./balance-shift.ts";

interface Sums {
  readonly brings: number;
  readonly takes: number;
}

/**
 * Why what is said of a party's balance is another than before. `noise`: whether the imbalance of the whole is now within what estimates
 * alone can do, where nobody is named. `own`: what flows between it and these is another at its own end. `weights`: these kinds count otherwise. `together`: nothing of
 * its own changed, and each is held against all together, of whom these are the sums. `estimates`: how far what is said may be off, or what
 * counts as even. `how-many`: as many as have any exchange, by which is judged how sure it has to be.
 */
export type WhyShifted =
  | { readonly because: "noise"; readonly within: boolean }
  | { readonly because: "own"; readonly others: readonly Endpoint[] }
  | { readonly because: "weights"; readonly kinds: readonly ResourceId[] }
  | { readonly because: "together"; readonly before: Sums; readonly after: Sums }
  | { readonly because: "estimates" }
  | { readonly because: "how-many"; readonly before: number; readonly after: number };

/** The first that holds; null where none does, or nothing can be told of what moved it (`balanceShift`). Both are told by the same ids. */
export function whyShifted(
  before: Evaluation,
  after: Evaluation,
  party: PartyId,
  shift: BalanceShift | null = balanceShift(before, after, party),
): WhyShifted | null {
  if (shift === null) return null;
  if (before.withinNoise !== after.withinNoise) return { because: "noise", within: after.withinNoise };
  const others = shift.parts.flatMap((part) => (part.sort === "flow" ? part.other : []));
  if (others.length > 0) return { because: "own", others: [...new Set(others)] };
  const kinds = shift.parts.flatMap((part) => (part.sort === "weight" ? part.kind : []));
  if (kinds.length > 0) return { because: "weights", kinds };
  if (shift.parts.some(({ sort }) => sort === "together"))
    return { because: "together", before: sumsOf(before), after: sumsOf(after) };
  if (!sameEstimates(before, after, party)) return { because: "estimates" };
  const [then, now] = [before.ends.exchanging, after.ends.exchanging];
  return then === now ? null : { because: "how-many", before: then, after: now };
}

const sumsOf = ({ ends: { totalBrings, totalTakes } }: Evaluation): Sums => ({
  brings: totalBrings,
  takes: totalTakes,
});

function sameEstimates(before: Evaluation, after: Evaluation, party: PartyId): boolean {
  const [was, is] = [before.of(party).standardError, after.of(party).standardError];
  return (was === is || relativelyEqual(was ?? 0, is ?? 0)) && before.precision.tolerance === after.precision.tolerance;
}
