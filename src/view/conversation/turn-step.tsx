import type { RefObject } from "react";
import type { TurnText } from "../../conversation/guide-text.ts";
import { Notes } from "./notes.tsx";

interface TurnStepProps {
  readonly turn: TurnText;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** Whose turn it is, what is asked, and what lies on the table of it already. */
export function TurnStep({ turn: { name, about, questions, flowing, said }, heading }: TurnStepProps) {
  const notes = [...flowing, ...said];
  return (
    <>
      <div className="round-head">
        <h2 ref={heading} tabIndex={-1}>
          {name}
        </h2>
        <p className="round-about">{about}</p>
      </div>
      <ul className="turn-questions">
        {questions.map(({ asks, question }) => (
          <li key={asks}>{question}</li>
        ))}
      </ul>
      {notes.length === 0 ? null : <Notes notes={notes} />}
    </>
  );
}
