import type { PartyId } from "../domain/party.ts";
import { componentsOf } from "../measures/components.ts";
import type { Evaluation } from "../measures/evaluate.ts";
import { flowNetwork } from "../solve/max-flow.ts";
import { indexIn } from "./evidence.ts";
import { netBetween } from "./net-between.ts";

/** From here on a part is "most of it". */
const MOST = 0.5;

export interface Leaning {
  readonly party: PartyId;
  readonly source: PartyId;
}

/**
 * Of parties that get much from a source to which they give nothing: whether most of it can come back to the source by
 * way of others, along what is left of all flows once pairs are set off (the largest flow between the two). Then it is
 * part of a ring, which is a strength and no dependence (DESIGN §4).
 *
 * Where the network is beyond the limit of `cycleReturn`, which asks the same of whole parties, it is enough that there
 * is any way back: rather nobody is named than somebody wrongly.
 */
export function inRing(evaluation: Evaluation, leaning: readonly Leaning[]): readonly boolean[] {
  if (leaning.length === 0) return [];
  const net = netBetween(evaluation);
  const { of } = componentsOf(net);
  const anyWay = evaluation.leftOut.includes("cycleReturn");
  const { maxFlow } = flowNetwork(net.nodes, net.outOffsets, net.targets, net.outWeights);
  return leaning.map(({ party, source }) => {
    const [receiver, giver] = [indexIn(evaluation, party), indexIn(evaluation, source)];
    if (of[receiver] !== of[giver]) return false;
    const enough = MOST * net.weight(giver, receiver);
    return anyWay || maxFlow(receiver, giver, enough) >= enough;
  });
}
