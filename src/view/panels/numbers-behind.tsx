import type { Behind } from "../../findings/numbers-of.ts";
import { wordingOf } from "../../findings/wording.ts";
import { measureValue } from "../parts/measure-value.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { MeasureDetails } from "./measure-details.tsx";

/** The numbers themselves, each of which opens. */
export function NumbersBehind({ numbers }: { readonly numbers: readonly Behind[] }) {
  const { language } = useWorkspace();
  const { name } = wordingOf(useOpen().evaluated, language);
  return numbers.map(({ measure, whose, value }) => (
    <MeasureDetails
      key={measure.id}
      measure={measure}
      whose={whose}
      value={measureValue(measure, value, language, name)}
    />
  ));
}
