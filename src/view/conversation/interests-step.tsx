import type { RefObject } from "react";
import type { GuideText } from "../../conversation/guide-text.ts";
import { AskedFirst } from "./asked-first.tsx";
import { Notes } from "./notes.tsx";

interface InterestsStepProps {
  readonly interests: GuideText["interests"];
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** Interests and motives: what is asked, and what lies on the table already. */
export function InterestsStep({ interests, heading }: InterestsStepProps) {
  const { onTable, none, said } = interests;
  return (
    <>
      <AskedFirst part={interests} heading={heading} />
      {said.length === 0 ? (
        <p className="quiet-text">{none}</p>
      ) : (
        <section aria-label={onTable}>
          <h3 className="small-head">{onTable}</h3>
          <Notes notes={said} />
        </section>
      )}
    </>
  );
}
