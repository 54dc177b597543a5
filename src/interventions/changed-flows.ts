import type { Edit } from "../domain/edit.ts";
import type { Flow } from "../domain/flow.ts";
import type { Partnership } from "../domain/partnership.ts";
import { scaleFlow } from "../domain/scale-flow.ts";

/** Some flows times a factor ≥ 0, each with all that was said of it. What is not known stays unknown. */
export const changedFlows = (
  { flows }: Pick<Partnership, "flows">,
  which: (flow: Flow) => boolean,
  factor: number,
): readonly Edit[] =>
  flows.filter(which).map((flow) => ({
    type: "change",
    collection: "flows",
    id: flow.id,
    fields: scaleFlow(flow, (of) => (of === null ? null : of * factor)),
  }));
