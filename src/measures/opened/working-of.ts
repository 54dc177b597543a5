import type { Measure } from "../measure.ts";
import type { PairMeasureId, PartyMeasureId, SystemMeasureId } from "../registry.ts";
import { pairWorking } from "./pair-working.ts";
import { partyWorking } from "./party-working.ts";
import { systemWorking } from "./system-working.ts";
import type { Opened, Whose, Working } from "./working.ts";

/** How a number came about here: its sums with their flows, and the calculation. Empty where there is nothing to add. */
export function workingOf(opened: Opened, measure: Pick<Measure, "id" | "scope">, whose: Whose): Working {
  if (typeof whose !== "string") return pairWorking(opened, measure.id as PairMeasureId, whose[0], whose[1]);
  return measure.scope === "party"
    ? partyWorking(opened, measure.id as PartyMeasureId, whose)
    : systemWorking(opened, measure.id as SystemMeasureId);
}
