import type { Evaluation } from "../measures/evaluate.ts";
import { type SystemMeasureId, systemMeasures } from "../measures/registry.ts";
import { isBeyond } from "../measures/verdict.ts";
import { type Changed, changed, criticalChange } from "./changed.ts";
import { ESTIMATED, systemSpread } from "./system-spread.ts";

export type SystemDifferences = { readonly [Id in SystemMeasureId]: Changed<number | null> };

/**
 * The numbers of the whole, before and after. How far estimates may move each is simulated (`system-spread.ts`). A
 * difference is clear beyond what the spreads of both explain.
 */
export function systemDifferences(before: Evaluation, after: Evaluation): SystemDifferences {
  const spreads = [before, after].map(systemSpread);
  const compared = ESTIMATED.filter((id) => before.system[id] !== null && after.system[id] !== null);
  const zStar = criticalChange("system", compared.length);
  const entries = (Object.keys(systemMeasures) as SystemMeasureId[]).map((id) => {
    const [was, is] = [before.system[id], after.system[id]];
    const [spreadThen, spreadNow] = spreads.map((spread) => spread?.get(id));
    const clear =
      was === null || is === null || spreadThen === undefined || spreadNow === undefined
        ? null
        : isBeyond(Math.abs(is - was), zStar * Math.hypot(spreadThen, spreadNow));
    return [id, changed(was, is, clear)];
  });
  return Object.fromEntries(entries) as SystemDifferences;
}
