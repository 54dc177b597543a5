import type { ReactNode } from "react";
import type { Measure } from "../../measures/measure.ts";
import { countsIn } from "../../measures/opened/counts-in.ts";
import type { Whose } from "../../measures/opened/working.ts";
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
        {measure.unit === "value" ? <p className="quiet-text">{countsIn(evaluated, t.reference.countsIn)}</p> : null}
        <WorkedOut measure={measure} whose={whose} />
      </>
    );
  return (
    <MeasureText
      measure={measure}
      counted={measure.family === "lens" ? t.opened.lens[evaluation.lens] : t.reference.family[measure.family]}
      worked={worked}
    >
      {children}
    </MeasureText>
  );
}
