import type { PartyId } from "../domain/party.ts";
import type { Evaluation } from "../measures/evaluate.ts";
import { indexIn } from "./evidence.ts";
import { inRing } from "./in-ring.ts";
import { isKnown, members } from "./party-flows.ts";
import type { FindingContext, Sure } from "./pattern.ts";

/** A member and the member that it gets most from, as far as it gets nothing in a ring in which it comes back. */
export interface TopSource {
  readonly party: PartyId;
  readonly source: PartyId;
  readonly share: number;
  readonly from: number;
  readonly intake: number;
  /** Nothing goes back to the source, at either end's value, and that is known. */
  readonly oneWay: boolean;
  /** In balance as a whole, as far as one can see: then it gets its return by another way. */
  readonly even: boolean;
  readonly sure: Sure;
}

/** From here on a share of the intake is "most of it": the everyday meaning of leaning on somebody. */
const MOST = 0.5;

/** Two patterns ask for the same of one evaluation. */
const known = new WeakMap<Evaluation, readonly TopSource[]>();

/**
 * Members who get at least half of their intake from one other member. Flows as drawn: the table is a source of its
 * own, and never the one that is leaned on. Who is in a ring with its source is left out: there it comes back.
 */
export function topSources(context: FindingContext): readonly TopSource[] {
  let sources = known.get(context.evaluation);
  if (sources === undefined) {
    sources = findTopSources(context);
    known.set(context.evaluation, sources);
  }
  return sources;
}

function findTopSources({ state, evaluation }: FindingContext): readonly TopSource[] {
  const { graph, ends } = evaluation;
  const named = members(state);
  const memberIds = new Set<PartyId>(named.map((party) => party.id));
  const found = named.flatMap((party): readonly TopSource[] => {
    const { topSource: source, topSourceShare: share, verdict } = evaluation.of(party.id);
    if (source === null || share === null || share < MOST || !memberIds.has(source)) return [];
    const [self, other] = [indexIn(evaluation, party.id), indexIn(evaluation, source)];
    // What costs its giver something goes back, whatever it is worth under the lens; and the reverse.
    const back = ends.given.weight(self, other) + ends.received.weight(self, other);
    return [
      {
        party: party.id,
        source,
        share,
        from: graph.weight(other, self),
        intake: graph.inflow(self),
        oneWay: back === 0 && isKnown(state, party.id, source),
        even: verdict === "established" || verdict === "no-sign",
        sure: evaluation.unsized.has(party.id) ? "tentative" : "clear",
      },
    ];
  });
  const round = inRing(evaluation, found);
  return found.filter((_, at) => !round[at]);
}

/** Those of one source and equally sure together: what is said of several is said once. Parties in id order. */
export function bySource(
  found: readonly TopSource[],
  { evaluation }: FindingContext,
): readonly (readonly TopSource[])[] {
  const groups = new Map<string, TopSource[]>();
  for (const one of found.toSorted((a, b) => indexIn(evaluation, a.party) - indexIn(evaluation, b.party))) {
    const key = `${one.sure} ${one.source}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

export const sumOver = (group: readonly TopSource[], what: "from" | "intake"): number =>
  group.reduce((sum, one) => sum + one[what], 0);
