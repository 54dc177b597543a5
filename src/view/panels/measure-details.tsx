import "../css/inspector.css";
import "../css/opened-number.css";
import { lazy, type ReactNode, Suspense, useState } from "react";
import type { Evaluation } from "../../measures/evaluate.ts";
import type { Measure } from "../../measures/measure.ts";
import type { Whose } from "../../measures/opened/working.ts";
import { OldMark } from "../parts/old-mark.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { isOld } from "./number-age.ts";

// Only who opens a number needs what stands in it.
const MeasureBody = lazy(() => import("./measure-body.tsx").then((part) => ({ default: part.MeasureBody })));

interface MeasureDetailsProps {
  readonly measure: Measure;
  /** Whose number it is; null where only the measure itself is told of. */
  readonly whose: Whose | null;
  /** Its value here, if there is one. */
  readonly value?: string | undefined;
  /** The worked example, where there is room for it. */
  readonly children?: ReactNode;
}

/** What a party's ratio is held against, where one to one is not what counts as even. */
function heldAgainst({ ends, indexOf, fairness }: Evaluation, whose: Whose | null): "all" | "rule" | null {
  const index = typeof whose === "string" ? indexOf.get(whose) : undefined;
  // What shows in no number of two figures needs no word.
  if (index === undefined || !(Math.abs(Math.log(ends.rates[index]!)) >= 0.01)) return null;
  return fairness === "equal" ? "all" : "rule";
}

/** A number in a list, that opens below itself. */
export function MeasureDetails({ measure, whose, value, children }: MeasureDetailsProps) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const open = useOpen();
  const [shown, setShown] = useState(false);
  const against = measure.id === "logRatio" ? heldAgainst(open.evaluation, whose) : null;
  return (
    <details className="measure" onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>
        <span className="measure-name">{measure.text[language].name}</span>
        {value === undefined ? null : (
          <span className="measure-value">
            {isOld(open, measure) ? <OldMark /> : null}
            <b className="num">{open.evaluation.leftOut.includes(measure.id) ? t.opened.leftOut : value}</b>
            {against === null ? null : <small className="quiet-text">{t.opened.against[against]}</small>}
          </span>
        )}
      </summary>
      {shown ? (
        <Suspense fallback={null}>
          <MeasureBody measure={measure} whose={whose}>
            {children}
          </MeasureBody>
        </Suspense>
      ) : null}
    </details>
  );
}
