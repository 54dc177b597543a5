import type { State } from "../../domain/partnership.ts";
import type { AllMessages } from "../../text/all-messages.ts";

/** In what a value counts here: beside the group's yardstick, in the one unit there is, or in the photo's own value. */
export function countsIn({ about, resources, flows }: State, text: AllMessages["reference"]["countsIn"]): string {
  if (about.yardstick !== "") return text.yardstick(about.yardstick);
  const used = new Set(flows.map((flow) => flow.resource));
  const kinds = resources.filter(({ id }) => used.has(id));
  const [only] = kinds;
  return kinds.length === 1 && only !== undefined && only.unit !== null && only.rate === 1
    ? text.unit(only.unit)
    : text.value;
}
