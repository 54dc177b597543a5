import { relativelyEqual } from "../../../domain/compare-sums.ts";
import type { Evaluation } from "../../../measures/evaluate.ts";

/** Whether what somebody brings or takes is another sum in the photo than under the lens. */
export const countsOtherwise = ({ graph, party }: Evaluation): boolean =>
  party.brings.some((brings, node) => !relativelyEqual(brings, graph.outflow(node))) ||
  party.takes.some((takes, node) => !relativelyEqual(takes, graph.inflow(node)));
