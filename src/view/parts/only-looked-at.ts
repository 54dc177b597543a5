import { WHOLE } from "../../photo/way-of-looking.ts";
import type { OpenPartnership } from "../workspace.ts";

/** A partnership that is worked out and only looked at: nobody is chosen, pointed at or dragged, and nothing is on its way. */
export const onlyLookedAt = (
  seen: Pick<OpenPartnership, "partnership" | "evaluated" | "evaluation" | "findings">,
): OpenPartnership => ({
  ...seen,
  large: false,
  stale: false,
  settled: true,
  selected: null,
  hovered: null,
  asked: null,
  way: WHOLE,
  arrangement: null,
  moved: new Map(),
});
