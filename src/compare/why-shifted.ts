import { relativelyEqual } from "../domain/compare-sums.ts";
import { flowValues } from "../domain/flow-values.ts";
import type { State } from "../domain/partnership.ts";
import type { Endpoint, PartyId } from "../domain/party.ts";
import type { MeasuredState } from "../measures/evaluate.ts";

interface Sums {
  readonly brings: number;
  readonly takes: number;
}

/**
 * Why what is said of a party's balance is another than before. `noise`: whether the imbalance of the whole is now within what estimates
 * alone can do, where nobody is named. `own`: what flows between it and these is another. `together`: nothing of its own changed, and
 * each is held against all together, of whom these are the sums. `how-many`: as many as have any exchange, by which is judged how sure
 * it has to be.
 */
export type WhyShifted =
  | { readonly because: "noise"; readonly within: boolean }
  | { readonly because: "own"; readonly others: readonly Endpoint[] }
  | { readonly because: "together"; readonly before: Sums; readonly after: Sums }
  | { readonly because: "how-many"; readonly before: number; readonly after: number };

/** The first that holds; null where none does, or the party is not in both. Both are told by the same ids. */
export function whyShifted(before: MeasuredState, after: MeasuredState, party: PartyId): WhyShifted | null {
  const [was, is] = [before.evaluation, after.evaluation];
  const [wasAt, isAt] = [was.indexOf.get(party), is.indexOf.get(party)];
  if (wasAt === undefined || isAt === undefined) return null;
  if (was.withinNoise !== is.withinNoise) return { because: "noise", within: is.withinNoise };
  const others = changedWith(before.state, after.state, party);
  if (others.length > 0) return { because: "own", others };
  const rates = [was.ends.rates[wasAt]!, is.ends.rates[isAt]!] as const;
  if (!Number.isNaN(rates[0] + rates[1]) && !relativelyEqual(...rates))
    return { because: "together", before: sumsOf(was.ends), after: sumsOf(is.ends) };
  const [then, now] = [exchanging(before), exchanging(after)];
  return then === now ? null : { because: "how-many", before: then, after: now };
}

const sumsOf = ({ totalBrings, totalTakes }: MeasuredState["evaluation"]["ends"]): Sums => ({
  brings: totalBrings,
  takes: totalTakes,
});

/** How many have any exchange. */
const exchanging = ({ state, evaluation }: MeasuredState): number =>
  state.parties.filter(({ id }) => (evaluation.of(id).verdict ?? "none") !== "none").length;

/** At the other end of what flows to or from a party, and is another than before in size, kind or end. */
function changedWith(before: State, after: State, party: PartyId): readonly Endpoint[] {
  const [was, is] = [ownFlows(before, party), ownFlows(after, party)];
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id)?.as !== is.get(id)?.as);
  return [...new Set(changed.flatMap((id) => [was.get(id)?.other ?? [], is.get(id)?.other ?? []].flat()))];
}

interface OwnFlow {
  readonly other: Endpoint;
  /** All of it that counts. */
  readonly as: string;
}

function ownFlows({ flows, resources }: State, party: PartyId): ReadonlyMap<string, OwnFlow> {
  const kinds = new Map(resources.map((kind) => [kind.id, kind]));
  return new Map(
    flows
      .filter(({ from, to, state }) => state === "actual" && from !== to && (from === party || to === party))
      .map((flow) => {
        const { from, to, resource } = flow;
        const { cost, worth, sized } = flowValues(flow, kinds.get(resource) ?? { rate: 1 });
        return [
          flow.id,
          { other: from === party ? to : from, as: JSON.stringify([from, to, resource, sized, cost, worth]) },
        ] as const;
      }),
  );
}
