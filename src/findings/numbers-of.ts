import type { Measure, Value } from "../measures/measure.ts";
import type { Whose } from "../measures/opened/working.ts";
import { pairMeasures, partyMeasures, systemMeasures } from "../measures/registry.ts";
import type { Finding } from "./pattern.ts";

export interface Behind {
  readonly measure: Measure;
  readonly whose: Whose;
  readonly value: Value;
}

/** The measures among a finding's evidence, each with the one, the two or the whole that it is of. */
export function numbersOf({ parties, evidence }: Pick<Finding, "parties" | "evidence">): readonly Behind[] {
  const [first, second] = parties;
  return Object.entries(evidence).flatMap(([id, value]): readonly Behind[] => {
    const found = (measures: Readonly<Record<string, Measure>>, whose: Whose): readonly Behind[] => {
      const measure = measures[id];
      return measure === undefined ? [] : [{ measure, whose, value }];
    };
    if (first === undefined) return found(systemMeasures, "system");
    const own = found(partyMeasures, first);
    if (own.length > 0) return own;
    return second !== undefined && parties.length === 2 && id in pairMeasures
      ? found(pairMeasures, [first, second])
      : found(systemMeasures, "system");
  });
}
