import type { Flow, FlowId } from "./flow.ts";
import { amountOf, flowValues } from "./flow-values.ts";
import type { Resource } from "./resource.ts";
import { scaleFlow } from "./scale-flow.ts";
import { countedAs } from "./sizing.ts";

export interface Part {
  readonly id: FlowId;
  /** The kind that this part is of. */
  readonly resource: Resource;
  /** How much of the flow's main number it is, above 0 and below all of it. Null = don't know: then the rest stays as it is. */
  readonly value: number | null;
}

/** What is left of a flow, as fields to change, and the part that becomes a flow of its own. */
export interface Split {
  readonly rest: Partial<Flow>;
  readonly part: Flow;
}

/**
 * A flow as two, of which the second is of another kind. All that was said of it is divided in the same proportion, and
 * cost and worth of the two together are those of the one. An amount goes along where both kinds count alike; else the
 * part says its cost and worth itself. The note stays with the rest. Null where there is no such part.
 */
export function splitFlow(flow: Flow, resource: Resource, { id, resource: kind, value }: Part): Split | null {
  const whole = countedAs(flow, resource);
  const empty = { ...flow, id, resource: kind.id, note: "", amount: null, cost: null, worth: null, reports: [] };
  if (value === null) return { rest: {}, part: empty };
  if (whole === null || value <= 0 || value >= whole) return null;
  const share = (of: number | null): number | null => (of === null ? null : (of * value) / whole);
  const left = (of: number | null): number | null => (of === null ? null : (of * (whole - value)) / whole);
  const rest = scaleFlow(flow, left);
  const mine = scaleFlow(flow, share);
  if (kind.unit === resource.unit && kind.rate === resource.rate) return { rest, part: { ...empty, ...mine } };
  const values = flowValues(flow, resource);
  // its amount is in another unit: what the amount counted for is said instead
  const unitless = mine.reports.map((report) => ({ ...report, amount: null }));
  const byAmount = amountOf(flow) !== null;
  const said = (of: "cost" | "worth"): boolean =>
    !byAmount || mine[of] !== null || unitless.some((report) => report[of] !== null);
  return {
    rest,
    part: {
      ...empty,
      ...mine,
      amount: null,
      cost: said("cost") ? mine.cost : share(values.cost),
      worth: said("worth") ? mine.worth : share(values.worth),
      reports: unitless,
    },
  };
}
