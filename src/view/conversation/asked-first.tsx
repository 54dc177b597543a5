import type { RefObject } from "react";
import type { QuestionText } from "../../conversation/question-text.ts";

interface AskedFirstProps {
  readonly part: { readonly title: string; readonly about: string; readonly questions: readonly QuestionText[] };
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** What is said first, the first question large, and the others below it. */
export function AskedFirst({ part: { title, about, questions }, heading }: AskedFirstProps) {
  const [first, ...others] = questions;
  return (
    <>
      <div className="round-head">
        <p className="round-about">{about}</p>
        <h2 ref={heading} tabIndex={-1}>
          {first?.question ?? title}
        </h2>
      </div>
      {others.length === 0 ? null : (
        <ul className="turn-questions">
          {others.map(({ asks, question }) => (
            <li key={asks}>{question}</li>
          ))}
        </ul>
      )}
    </>
  );
}
