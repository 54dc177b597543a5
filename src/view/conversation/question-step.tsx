import type { RefObject } from "react";
import type { QuestionText } from "../../conversation/guide-text.ts";
import { BoldNumbers } from "../parts/bold-numbers.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen } from "../workspace.ts";

interface QuestionStepProps {
  readonly question: QuestionText;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** One thing that stands out, or that nothing does; and the question, larger than the sum. */
export function QuestionStep({ question: said, heading }: QuestionStepProps) {
  const t = useAllTexts();
  const { evaluation } = useOpen();
  const nothing = evaluation.withinNoise ? t.panels.withinNoise : t.panels.nothing;
  const { headline, sum, otherwise, to, question, more } = said;
  return (
    <>
      <div className="round-head question-head">
        <p className="round-party">{headline === "" ? nothing.title : headline}</p>
        <p className="round-about">
          {headline === "" ? (
            nothing.text
          ) : (
            <>
              <BoldNumbers text={sum} /> <i className="otherwise">{otherwise}</i>
            </>
          )}
        </p>
      </div>
      <div className="round-head">
        <p className="quiet-text">{to}</p>
        <h2 ref={heading} tabIndex={-1}>
          {question}
        </h2>
      </div>
      {more === "" ? null : <p className="turn-questions">{more}</p>}
    </>
  );
}
