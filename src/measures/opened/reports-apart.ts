import type { Flow, FlowId } from "../../domain/flow.ts";
import { type FlowValues, flowValues, middleOf, weightUnder } from "../../domain/flow-values.ts";
import type { Endpoint } from "../../domain/party.ts";
import { doubleReports } from "../double-reports.ts";
import type { Measure } from "../measure.ts";
import type { Opened, Whose } from "./working.ts";

/** A flow of which both ends said something else, on the value scale: the photo takes the middle. */
export interface ReportsApart {
  readonly flow: FlowId;
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly giver: number;
  readonly receiver: number;
  readonly middle: number;
}

/** Which of a party's flows a number is about. */
export type Sides = ReadonlySet<"out" | "in">;

/** The flows behind a number that count for the middle of two reports, the furthest apart first. */
export function reportsApart(
  { state, evaluation }: Opened,
  { family }: Pick<Measure, "family">,
  whose: Whose,
  sides: Sides,
): readonly ReportsApart[] {
  const flows = new Map(state.flows.map((flow) => [flow.id, flow]));
  const resources = new Map(state.resources.map((resource) => [resource.id, resource]));
  /** What the number takes of a flow: its own ends, or one weight. */
  const taken = (flow: Flow): readonly number[] => {
    const resource = resources.get(flow.resource);
    const values: FlowValues | null = resource === undefined ? null : flowValues(flow, resource);
    if (values === null) return [];
    return family === "lens"
      ? [weightUnder(evaluation.lens, values)]
      : [values.cost, values.worth].filter((_, at) => within(flow, at));
  };
  /** A party's own end is the giver's of what goes out, and the receiver's of what comes in. */
  const within = ({ from, to }: Flow, at: number): boolean =>
    typeof whose !== "string" || whose === "system" || (at === 0 ? from === whose : to === whose);
  const about = ({ from, to }: { readonly from: Endpoint; readonly to: Endpoint }): boolean =>
    whose === "system" ||
    (typeof whose === "string"
      ? (from === whose && sides.has("out")) || (to === whose && sides.has("in"))
      : whose.includes(from) && whose.includes(to));
  return doubleReports(state, null)
    .flatMap(({ flow, from, to, giver, receiver }) => {
      const found = flows.get(flow);
      const middle = middleOf(giver, receiver);
      return giver === receiver ||
        found === undefined ||
        !about(found) ||
        !taken(found).some((value) => same(value, middle))
        ? []
        : [{ flow, from, to, giver, receiver, middle }];
    })
    .sort((a, b) => Math.abs(b.giver - b.receiver) - Math.abs(a.giver - a.receiver));
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(a, b);
