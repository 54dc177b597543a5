import { useState } from "react";
import type { Finding } from "../../findings/pattern.ts";
import { wordingOf } from "../../findings/wording.ts";
import type { Measure, Value } from "../../measures/measure.ts";
import type { Whose } from "../../measures/opened/working.ts";
import { pairMeasures, partyMeasures, systemMeasures } from "../../measures/registry.ts";
import { measureValue } from "../parts/measure-value.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { MeasureDetails } from "./measure-details.tsx";

/** The numbers that something rests on, each of which opens. Nothing where it rests on what was said alone. */
export function SumBehind({ finding }: { readonly finding: Finding }) {
  const { language, t } = useWorkspace();
  const { evaluated } = useOpen();
  const [shown, setShown] = useState(false);
  const numbers = numbersOf(finding);
  if (numbers.length === 0) return null;
  const { name } = wordingOf(evaluated, language);
  return (
    <details className="sum-behind" onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{t.opened.behind}</summary>
      {shown
        ? numbers.map(({ measure, whose, value }) => (
            <MeasureDetails
              key={measure.id}
              measure={measure}
              whose={whose}
              value={measureValue(measure, value, language, name)}
            />
          ))
        : null}
    </details>
  );
}

interface Behind {
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
