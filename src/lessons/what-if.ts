import type { Edit } from "../domain/edit.ts";
import type { Flow } from "../domain/flow.ts";
import type { Partnership } from "../domain/partnership.ts";
import { scaleFlow } from "../domain/scale-flow.ts";
import type { WhatIf } from "./lesson.ts";

/** How large the slider's flow is: what it is worth, else its amount. Null where nobody said. */
export const sizeNow = ({ worth, amount }: Pick<Flow, "worth" | "amount">): number | null => worth ?? amount;

/**
 * The edits that make the slider's flow so large. Cost and worth keep their proportion; of a flow that was nothing, both
 * are what is given.
 */
export function whatIfEdits({ flows }: Partnership, { flow: id }: WhatIf, size: number): readonly Edit[] {
  const flow = flows.find((one) => one.id === id);
  if (flow === undefined) return [];
  const now = sizeNow(flow);
  const fields =
    now === null || now === 0
      ? { amount: size, cost: null, worth: null, reports: [] }
      : scaleFlow(flow, (of) => (of === null ? null : (of * size) / now));
  return [{ type: "change", collection: "flows", id, fields }];
}
