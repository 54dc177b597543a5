import type { PartyId } from "../../domain/party.ts";
import type { PairMeasureId } from "../registry.ts";
import { lensFlows } from "./flows-by-partner.ts";
import { type Figures, type Opened, type Sum, sumOf, type Working } from "./working.ts";

/** How a pair's number came about: what goes there and back, by kind, and the calculation where it is a short one. */
export function pairWorking(opened: Opened, id: PairMeasureId, first: PartyId, second: PartyId): Working {
  const there = between(opened, "there", first, second);
  const back = between(opened, "back", second, first);
  return { sums: [there, back], lines: lines(opened, id, first, second, there.total, back.total) };
}

const between = (opened: Opened, of: "there" | "back", from: PartyId, to: PartyId): Sum =>
  sumOf(
    of,
    lensFlows(opened, from, "out").filter((term) => term.of === to),
  );

function lines(
  { evaluation }: Opened,
  id: PairMeasureId,
  first: PartyId,
  second: PartyId,
  there: number,
  back: number,
): readonly Figures[] {
  const { graph, indexOf } = evaluation;
  const [one, other] = [graph.inflow(indexOf.get(first)!), graph.inflow(indexOf.get(second)!)];
  /** Each one's share that comes from the other; nothing where it takes nothing. */
  const firstLeans: Figures = one === 0 ? [0] : [back, " / ", one];
  const secondLeans: Figures = other === 0 ? [0] : [there, " / ", other];
  const [onSecond, onFirst] = [one === 0 ? 0 : back / one, other === 0 ? 0 : there / other];
  switch (id) {
    case "reciprocity":
      return [
        [
          "min(",
          there,
          "; ",
          back,
          ") / max(",
          there,
          "; ",
          back,
          ") = ",
          Math.min(there, back) / Math.max(there, back),
        ],
      ];
    case "asymmetry":
      return [["(", there, " − ", back, ") / (", there, " + ", back, ") = ", (there - back) / (there + back)]];
    case "dependence":
      return [
        ...(one === 0 ? [] : [[...firstLeans, " = ", onSecond]]),
        ...(other === 0 ? [] : [[...secondLeans, " = ", onFirst]]),
      ];
    case "powerImbalance":
      return [[...firstLeans, " − ", ...secondLeans, " = ", onSecond - onFirst]];
    case "mutualDependence":
      return [[...firstLeans, " + ", ...secondLeans, " = ", onSecond + onFirst]];
    default:
      return [];
  }
}
