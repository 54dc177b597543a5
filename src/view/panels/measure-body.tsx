import type { ReactNode } from "react";
import type { State } from "../../domain/partnership.ts";
import type { Measure } from "../../measures/measure.ts";
import type { Whose } from "../../measures/opened/working.ts";
import type { AllMessages } from "../../text/all-messages.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen } from "../workspace.ts";
import { MeasureText } from "./measure-text.tsx";
import { WorkedOut } from "./worked-out.tsx";

interface MeasureBodyProps {
  readonly measure: Measure;
  readonly whose: Whose | null;
  readonly children?: ReactNode;
}

/** What an opened number holds: in what it counts, how it came about here, and what its measure says of itself. */
export function MeasureBody({ measure, whose, children }: MeasureBodyProps) {
  const t = useAllTexts();
  const { evaluated, evaluation } = useOpen();
  const worked =
    whose === null ? null : (
      <>
        {measure.unit === "value" ? <p className="quiet-text">{countsIn(evaluated, t)}</p> : null}
        <WorkedOut measure={measure} whose={whose} />
      </>
    );
  return (
    <MeasureText measure={measure} lens={evaluation.lens} worked={worked}>
      {children}
    </MeasureText>
  );
}

/** In what a value counts here: beside the group's yardstick, in the one unit there is, or in the photo's own value. */
function countsIn({ about, resources, flows }: State, { reference: { countsIn: text } }: AllMessages): string {
  if (about.yardstick !== "") return text.yardstick(about.yardstick);
  const used = new Set(flows.map((flow) => flow.resource));
  const kinds = resources.filter(({ id }) => used.has(id));
  const [only] = kinds;
  return kinds.length === 1 && only !== undefined && only.unit !== null && only.rate === 1
    ? text.unit(only.unit)
    : text.value;
}
