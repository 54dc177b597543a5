import type { RefObject } from "react";
import type { QuestionText } from "../../conversation/question-text.ts";
import { BoldNumbers } from "../parts/bold-numbers.tsx";
import { useSaidFirst } from "./said-first.ts";

interface QuestionStepProps {
  readonly question: QuestionText;
  /** Of its part, where it has nothing of its own to say first. */
  readonly about: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** One thing that stands out, or that nothing does, or a way back; and the question, larger than the sum. */
export function QuestionStep({ question: asked, about, heading }: QuestionStepProps) {
  const { headline, sum, otherwise } = useSaidFirst()(asked);
  const { to, question, more } = asked;
  return (
    <>
      <div className="round-head question-head">
        {headline === "" ? null : <p className="round-party">{headline}</p>}
        {sum === "" ? null : (
          <p className="round-about">
            <BoldNumbers text={sum} /> <i className="otherwise">{otherwise}</i>
          </p>
        )}
        {about === "" ? null : <p className="quiet-text">{about}</p>}
      </div>
      <div className="round-head">
        {to === "" ? null : <p className="quiet-text">{to}</p>}
        <h2 ref={heading} tabIndex={-1}>
          {question}
        </h2>
      </div>
      {more === "" ? null : <p className="turn-questions">{more}</p>}
    </>
  );
}
